import { z } from "@medusajs/framework/zod"
import { Texts } from "../../../fields"
import { CATEGORIES, type Category } from "../../../../data-map/vocabulary"
import { PURPOSE_ID } from "../../../../purposes/settings"
import { NOTICE_TYPES, REGISTER_KINDS, WAYS } from "../../../../recipients"
import { LOCAL_HOSTS } from "../../../../recipients/webhook/address"

const MOST = 50
const MOST_MONTHS = 120
const URL_LENGTH = 500

/** Says what is expected, and never what was found: it may hold a password. */
const WebhookUrl = z.string().max(URL_LENGTH).refine(isWebhookUrl, {
  message:
    "Expected an https address without a user name (http only to localhost)",
})

function isWebhookUrl(text: string): boolean {
  if (!URL.canParse(text)) {
    return false
  }
  const { protocol, hostname, username, password, hash } = new URL(text)
  const isSafe =
    protocol === "https:" ||
    (protocol === "http:" && LOCAL_HOSTS.includes(hostname))

  return isSafe && !username && !password && !hash
}

/** How staff choose; an account holder's way is a payment provider's alone. */
const FIELDS = {
  kind: z.enum(REGISTER_KINDS),
  label: Texts,
  country: z
    .string()
    .regex(/^[a-z]{2}$/, "Expected two lower case letters")
    .nullable(),
  categories: z
    .array(z.enum(Object.keys(CATEGORIES) as [Category, ...Category[]]))
    .max(MOST),
  purposes: z.array(z.string().regex(PURPOSE_ID)).max(MOST),
  way: z.enum(WAYS),
  tells: z.array(z.enum(NOTICE_TYPES)),
  needs_email: z.boolean(),
  by_hand: Texts.nullable(),
  webhook_url: WebhookUrl.nullable(),
  recent_months: z.int().min(1).max(MOST_MONTHS).nullable(),
  retired: z.boolean(),
}

export type AdminAddRecipientType = z.output<typeof AdminAddRecipient>
export const AdminAddRecipient = z
  .strictObject({ ...FIELDS, way: z.enum(["webhook", "manual", "none"]) })
  .partial()
  .required({ kind: true, label: true })
  .refine(({ way, webhook_url }) => way !== "webhook" || webhook_url, {
    path: ["webhook_url"],
    message: "Expected an address with the way webhook",
  })

export type AdminChangeRecipientType = z.output<typeof AdminChangeRecipient>
export const AdminChangeRecipient = z
  .strictObject({
    ...FIELDS,
    /** Makes a new secret; the old one is good for nothing from then on. */
    rotate_secret: z.boolean(),
  })
  .partial()
  .refine((change) => Object.keys(change).length > 0, {
    message: "Expected something to change",
  })
