import type { MedusaContainer } from "@medusajs/framework/types"
import type { Knex } from "@medusajs/framework/mikro-orm/knex"
import { digestOfEmail } from "../../../src/digest"
import { resolvePrivacy } from "../../../src/privacy-context"
import {
  type NewRequest,
  openRequest,
} from "../../../src/requests/open-request"
import {
  type LetterTemplate,
  queueLetter,
} from "../../../src/requests/queue-letter"
import { type Transition, transition } from "../../../src/requests/transition"
import type { RequestRow } from "../../../src/requests/types"

/** A letter as the database has it. */
export type LetterRow = {
  id: string
  state: string
  attempts: number
  next_attempt_at: Date
  accepted_at: Date | null
  notification_id: string | null
}

/** Files a request of somebody who can be written to. */
export const fileRequest = async (
  container: MedusaContainer,
  replyTo: string,
  asked: Partial<NewRequest> = {}
): Promise<RequestRow> => {
  const { knex, options, reach } = await resolvePrivacy(container)
  const { request } = await knex.transaction((trx) =>
    openRequest(
      trx,
      {
        type: "restriction",
        channel: "staff",
        status: "verified",
        subject_digest: digestOfEmail(replyTo, options.secret),
        requested_by: "user_1",
        locale: "nb",
        replyTo,
        ...asked,
      },
      { options, rules: reach.rules }
    )
  )
  return request
}

/** Queues a letter about a request, as whatever it tells of would. */
export const writeLetter = async (
  db: Knex,
  request: RequestRow,
  template: LetterTemplate = "received"
): Promise<string> => {
  const id = await db.transaction((trx) => queueLetter(trx, request, template))
  return id ?? ""
}

/** Takes a request one step on. */
export const move = async (
  db: Knex,
  { id }: { id: string },
  step: Omit<Transition, "actorId">
): Promise<RequestRow> =>
  await db.transaction((trx) =>
    transition(trx, id, { actorId: "user_1", ...step })
  )

export const letterOf = async (db: Knex, id: string): Promise<LetterRow> =>
  (await db("privacy_letter").where({ id }).first()) as LetterRow

/** Brings the next attempt to now, as if its pause were over. */
export const makeDue = async (db: Knex, id: string): Promise<void> => {
  await db("privacy_letter")
    .where({ id })
    .update({ next_attempt_at: db.fn.now() })
}

/** What Medusa kept of a mail. */
export const notificationOf = async (db: Knex, key: string) =>
  (await db("notification").where({ idempotency_key: key }).first()) as
    Record<string, unknown> | undefined
