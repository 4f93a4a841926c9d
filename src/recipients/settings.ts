import { z } from "@medusajs/framework/zod"
import type { OwnRecipient } from "./own-recipient"
import { REGISTER_KINDS } from "./types"

/** How the id of a recipient of the shop's own is written. */
export const OWN_ID = /^[a-z][a-z0-9_]{0,63}$/

const OWN =
  "expected an object with id (a-z, 0-9, _), kind, label { nb, nn, en } and notify()"

const LONGEST_TIMEOUT_SECONDS = 60

/** The option `recipients`: those of the shop's own. */
export const OwnRecipients = z
  .array(z.custom<OwnRecipient>(isOwn, OWN))
  .refine(
    (all) => new Set(all.map(({ id }) => id)).size === all.length,
    "expected each id once"
  )
  .default([])

/** The option `recipient_webhooks`. */
export const RecipientWebhooks = z.strictObject({
  /** Where recipients reach this server, for their answers. */
  backend_url: z.url({ protocol: /^https?$/ }).optional(),
  /** Lets webhooks go to this machine and to private networks. */
  allow_private_addresses: z.boolean().default(false),
  /** Seconds until an attempt without an answer has failed. */
  timeout_seconds: z.int().min(1).max(LONGEST_TIMEOUT_SECONDS).default(10),
})

function isOwn(value: unknown): boolean {
  const { id, kind, label, notify } = (value ?? {}) as Partial<OwnRecipient>
  const texts = [label?.nb, label?.nn, label?.en]

  return (
    typeof id === "string" &&
    OWN_ID.test(id) &&
    REGISTER_KINDS.some((one) => one === kind) &&
    texts.every((text) => typeof text === "string" && text.length > 0) &&
    typeof notify === "function"
  )
}
