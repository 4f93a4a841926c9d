import type { Client } from "pg"
import type { Connection, Person } from "../../integration-tests/support/shop"

/** Who the story is about, and who tells it. */
export type Scene = Connection & {
  person: Person
  /** Id of the person's account. */
  id: string
  /** For what no route shows: the invoices of the shop. */
  client: Client
}
