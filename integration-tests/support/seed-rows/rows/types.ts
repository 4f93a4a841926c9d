/**
 * One row of what two Norwegian web shops promise in their privacy policies:
 * I Senteret AS (seed 000) and EXENTRI AS (seed 001).
 */
export type SeedRow = {
  /** As the policy says it. */
  term: string
  seeds: "000" | "001" | "000, 001"
  /** What the plugin has to do about it. */
  holds: string
}
