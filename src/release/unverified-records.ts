/**
 * Records to be released that are not what their fingerprints say. The batch is
 * undone, they are marked, and the others are released without them.
 */
export class UnverifiedRecords extends Error {
  constructor(
    /** Ids of their locks. */
    readonly lockIds: readonly string[]
  ) {
    super(`${lockIds.length} records do not match their fingerprints`)
    this.name = "UnverifiedRecords"
  }
}
