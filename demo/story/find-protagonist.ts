import type { Connection } from "../../integration-tests/support/shop"
import { fullName, PROTAGONISTS } from "../seed/people"
import { aside } from "../text/say"
import type { Scene } from "./scene"

type Found = { customer_ids: string[]; has_account: boolean }

/**
 * Looks for the first customer who has not been erased yet, the way staff
 * would: by the e-mail address in the letter. Whoever was erased is not found.
 */
export async function findProtagonist(
  connection: Connection
): Promise<Pick<Scene, "person" | "id"> | undefined> {
  for (const person of PROTAGONISTS) {
    const { subjects } = await connection.admin.post<{ subjects: Found[] }>(
      "/admin/privacy/subjects/search",
      { email: person.email }
    )
    // the account comes first, guest rows of the same mailbox after it
    const id = subjects.find((one) => one.has_account)?.customer_ids[0]
    if (id) {
      return { person, id }
    }
    aside(`${fullName(person)} was erased on an earlier run.`)
  }
  return undefined
}
