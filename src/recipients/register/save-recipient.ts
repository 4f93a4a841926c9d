import { randomBytes } from "node:crypto"
import type { Knex } from "@medusajs/framework/mikro-orm/knex"
import { generateEntityId } from "@medusajs/framework/utils"
import { writeAuditEntry } from "../../audit"
import type { Secrets } from "../../digest"
import type { PrivacyContext } from "../../privacy-context"
import { seal } from "../../sealing/seal"
import { runTransaction } from "../../subject/run-transaction"
import type { RecipientInForce } from "../types"
import { DEFAULTS } from "./defaults"
import { readRecipient } from "./read-register"

/** What an officer says about a recipient; what is left out stays as it is. */
export type RecipientChange = Partial<
  Omit<RecipientInForce, "id" | "provider_id" | "has_secret" | "source">
> & { rotate_secret?: boolean }

/** A recipient to add, or the id of the one to change. */
export type SaveRecipient = {
  id?: string
  change: RecipientChange
  decidedBy: string
}

/** The recipient's id, and its new secret where one was made: shown once. */
export type SavedRecipient = { id: string; secret?: string }

/**
 * Adds a recipient to the register, or changes one: also one that was found
 * among the installed providers, or a preset.
 *
 * A webhook without a secret gets one. It is stored sealed and given out only
 * here.
 *
 * @throws `PRIVACY_RECIPIENT_NOT_FOUND`
 */
export async function saveRecipient(
  { knex, options, reach }: PrivacyContext,
  { id, change, decidedBy }: SaveRecipient
): Promise<SavedRecipient> {
  const { rotate_secret, ...said } = change

  return await runTransaction(knex, "read committed", async (trx) => {
    await trx.raw(
      "select pg_advisory_xact_lock(hashtextextended('privacy:recipient:' || ?, 0))",
      [id ?? "new"]
    )
    const before = id
      ? await readRecipient(trx, id, reach.recipients)
      : { ...DEFAULTS, id: generateEntityId(undefined, "prvrcp") }
    const recipient = { ...before, ...said } as RecipientInForce
    const needsSecret =
      recipient.way === "webhook" && (!before.has_secret || rotate_secret)
    const made = needsSecret ? newSecret(options.secret) : undefined

    await write(trx, recipient, {
      decided_by: decidedBy,
      ...made?.columns,
    })
    await writeAuditEntry(trx, {
      action: id ? "recipient.changed" : "recipient.added",
      actorId: decidedBy,
      details: {
        recipient_id: recipient.id,
        fields: Object.keys(said),
        secret_made: made !== undefined,
      },
    })
    return { id: recipient.id, secret: made?.secret }
  })
}

function newSecret(secrets: Secrets) {
  const secret = `prvwhs_${randomBytes(32).toString("base64url")}`
  const { sealed, key } = seal({ secret }, secrets)

  return { secret, columns: { secret_sealed: sealed, secret_key: key } }
}

async function write(
  trx: Knex.Transaction,
  { has_secret: _, source: __, ...recipient }: RecipientInForce,
  set: Readonly<Record<string, string>>
): Promise<void> {
  const row = {
    ...recipient,
    ...set,
    label: JSON.stringify(recipient.label),
    by_hand: recipient.by_hand && JSON.stringify(recipient.by_hand),
    categories: [...recipient.categories],
    purposes: [...recipient.purposes],
    tells: [...recipient.tells],
    updated_at: trx.raw("now()"),
  }
  await trx("privacy_recipient").insert(row).onConflict("id").merge()
}
