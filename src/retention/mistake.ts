/** One thing that is wrong in the retention options, and what was expected. */
export type RetentionMistake = {
  /** Where, from the plugin's options down: `retention.policies.0.id`. */
  path: string
  /** What was found, quoted, and what was expected. */
  message: string
}
