import type { Connection, Person } from "../../integration-tests/support/shop"

/** Who the story is about, and who tells it. */
export type Scene = Connection & {
  person: Person
  /** Id of the person's account. */
  id: string
}
