/** What an analytics service was told. */
export type Report = {
  method: "track" | "identify"
  actor_id: string | undefined
}

// Medusa loads the provider by path, so that it may be another copy of this
// file than the spec's: both have to find the same list
const KEY = Symbol.for("medusa-plugin-privacy:test-analytics")

const reports = (): Report[] => {
  const shared = globalThis as { [KEY]?: Report[] }
  shared[KEY] ??= []
  return shared[KEY]
}

/** Everything told so far about somebody, oldest first. */
export const reportsAbout = (actorId: string): Report[] =>
  reports().filter(({ actor_id }) => actor_id === actorId)

/** For the provider. */
export const recordReport = (report: Report): void => {
  reports().push(report)
}

/** Gives a shop the recording analytics service; `medusa-config.ts` reads it. */
export const WITH_ANALYTICS = { PRIVACY_TEST_ANALYTICS: "true" }
