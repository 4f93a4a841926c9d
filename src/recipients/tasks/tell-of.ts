import type { Knex } from "@medusajs/framework/mikro-orm/knex"
import { presentDataMap } from "../../data-map/present"
import type { PrivacyContext } from "../../privacy-context"
import { readSchema } from "../../subject/database-schema"
import { openReach } from "../../subject/open-reach"
import type { SubjectSeed } from "../../subject/types"
import { makeTasks, type Notice, noteTasks } from "./make-tasks"

/**
 * Leaves a task for every recipient who got data of a subject of whom only the
 * seed is known: after a rectification or a restriction, in its transaction.
 *
 * @returns ids of the tasks made
 *
 * @example
 * await tellOf(trx, privacy, {
 *   seed: { customerIds: ["cus_1"] },
 *   type: "restriction",
 *   requestId: "prvreq_1",
 *   actorId: "user_1",
 * })
 */
export async function tellOf(
  trx: Knex.Transaction,
  privacy: PrivacyContext,
  { seed, ...said }: { seed: SubjectSeed } & Omit<Notice, "today" | "secrets">
): Promise<string[]> {
  const map = presentDataMap(privacy.map, await readSchema(trx))
  const { today } = privacy.reach
  const reach = await openReach(trx, seed, { ...privacy.reach, map })
  const notice = { ...said, today, secrets: privacy.options.secret }
  const ids = await makeTasks(reach, notice)
  await noteTasks(trx, notice, ids)

  return ids
}
