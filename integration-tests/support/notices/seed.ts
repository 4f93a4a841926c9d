import type { withController } from "./desk"

/** A statement of a policy: where the page has to make it, and in which words. */
export type Statement = readonly [
  name: string,
  section: string,
  ...words: string[],
]

/** A policy that the generated notice has to cover. */
export type Seed = {
  controller: Parameters<typeof withController>[1]
  statements: readonly Statement[]
}
