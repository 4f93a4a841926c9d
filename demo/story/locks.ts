import { HttpError, type Shop } from "../../integration-tests/support/shop"
import type { RetainedRecord } from "../../src/erasure/types"
import { step } from "../run/steps"
import { count } from "../text/plural"
import { chapter } from "../text/say"
import type { Scene } from "./scene"

type Sweep = { retention_sweep: { due: { records: number }[] } }
type Verified = { verified: boolean; entries: number }

/** What holds the records, what will be released, and that none of it is made up. */
export async function tellLocks(
  { admin, client }: Pick<Shop, "admin"> & Pick<Scene, "client">,
  retained: readonly RetainedRecord[]
): Promise<void> {
  chapter("The locks")
  const issued = retained.find(
    ({ record, fields }) => record === "order" && fields.length > 0
  )
  if (issued) {
    await step(
      `Nobody gives locked order #${issued.display_id} another buyer`,
      () => expectLocked(admin, issued.record_id),
      (message) => message
    )
    await step("Nor another price, not even by SQL", async () => {
      await expectHeld(client, issued.record_id)
    })
  }
  await step(
    "What the next sweep would release",
    () => admin.post<Sweep>("/admin/privacy/retention-sweep", {}),
    ({ retention_sweep: { due } }) =>
      count(
        due.reduce((sum, { records }) => sum + records, 0),
        "record"
      )
  )
  await step(
    "The audit log is whole",
    async () => {
      const verified = await admin.post<Verified>(
        "/admin/privacy/audit-entries/verify",
        {}
      )
      if (!verified.verified) {
        throw new Error("The audit log does not verify")
      }
      return verified
    },
    ({ entries }) => count(entries, "entry", "entries")
  )
}

async function expectLocked(admin: Shop["admin"], id: string): Promise<string> {
  try {
    await admin.post(`/admin/orders/${id}`, {
      billing_address: { first_name: "Somebody", last_name: "Else" },
    })
  } catch (error) {
    if (error instanceof HttpError && error.status === 423) {
      return String((error.body as { message?: string }).message)
    }
    throw error
  }
  throw new Error(`Order "${id}" got another buyer`)
}

async function expectHeld(client: Scene["client"], id: string): Promise<void> {
  try {
    await client.query(
      `update order_line_item l set unit_price = 1
       from order_item i where i.item_id = l.id and i.order_id = $1`,
      [id]
    )
  } catch (error) {
    if (String(error).includes("PRIVACY_RECORD_LOCKED")) {
      return
    }
    throw error
  }
  throw new Error(`A price of order "${id}" could be changed`)
}
