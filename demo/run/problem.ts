/** Something a person can put right: the message says what and how. */
export class DemoProblem extends Error {
  override name = "DemoProblem"
}
