import { randomUUID } from "node:crypto"
import { digestOfSubject } from "../../../src/digest"
import { resolvePrivacy } from "../../../src/privacy-context"
import { buildArchive, markReady } from "../../../src/requests/archives"
import type { ArchiveWork } from "../../../src/requests/archives"
import { openRequest } from "../../../src/requests/open-request"
import type { RequestRow } from "../../../src/requests/types"
import type { TestShop } from "../privacy/open-test-shop"

/** Who asks: a customer, or a guest by their address alone. */
export type Asker = { email: string; id?: string }

/** A request for access that a worker has taken; nobody else has. */
export const takeInHand = async (
  { container, db }: TestShop,
  { id, email }: Asker
): Promise<ArchiveWork> => {
  const { options, reach } = await resolvePrivacy(container)
  const { request } = await db.transaction((trx) =>
    openRequest(
      trx,
      {
        type: "access",
        channel: id ? "customer" : "guest",
        status: "verified",
        subject_digest: digestOfSubject(email, options.secret),
        customer_id: id ?? null,
        requested_by: id ?? "guest",
        is_mailbox_proven: true,
      },
      { options, rules: reach.rules }
    )
  )
  const lease = randomUUID()
  const [taken] = await db<RequestRow>("privacy_request")
    .where({ id: request.id })
    .update({
      status: "in_progress",
      lease,
      lease_until: new Date(Date.now() + 600_000),
    })
    .returning("*")

  return {
    request: taken as RequestRow,
    lease,
    seed: id ? { customerIds: [id] } : { customerIds: [], emails: [email] },
  }
}

export const build = async ({ container }: TestShop, work: ArchiveWork) =>
  await buildArchive(container, await resolvePrivacy(container), work)

/** What the end of a request does for its archive. */
export const makeReady = async ({ db }: TestShop, archiveId: string) =>
  await db.transaction((trx) => markReady(trx, archiveId))

/** Builds an archive and lets it be fetched. */
export const storeArchive = async (shop: TestShop, asker: Asker) => {
  const work = await takeInHand(shop, asker)
  const { archive_id } = await build(shop, work)
  await makeReady(shop, archive_id)

  return { archive_id, request_id: work.request.id }
}
