import { isAbsolute } from "node:path"
import { z } from "@medusajs/framework/zod"
import type { PersonalData } from "../data-map/types"
import type {
  OssSettings,
  RetentionPolicyInput,
  SalesChannelRetentionSettings,
} from "../retention"
import { Purposes } from "../purposes/settings"
import { OwnRecipients, RecipientWebhooks } from "../recipients/settings"
import { StorageLimits } from "../storage-limits/settings"

const HOURS_IN_A_YEAR = 24 * 366

const DAYS_IN_TEN_YEARS = 3660

const OBJECT = "expected an object"

/** Says what is expected, and never what was found. */
const SECRET =
  "expected at least 32 characters, for example from `openssl rand -hex 32`"

const Secret = z.string(SECRET).trim().min(32, SECRET)

const Controller = z.strictObject({
  /** Name of the company that answers for the data. */
  name: z.string().min(1),
  organization_number: z.string().optional(),
  address: z.string().optional(),
  email: z.email().optional(),
  phone: z.string().optional(),
  /** Two letters; decides which authority complaints go to. */
  country: z.string().length(2).optional(),
  /** What the privacy notice applies to. */
  website: z.url({ protocol: /^https?$/ }).optional(),
  /** Named in the privacy notice, where the shop has one (GDPR art. 37). */
  data_protection_officer: z
    .strictObject({
      name: z.string().min(1).optional(),
      email: z.email().optional(),
      phone: z.string().min(1).optional(),
    })
    .optional(),
})

const Retention = z.strictObject({
  /** Whose bookkeeping law applies: a preset's id, or one from `policies`. */
  country: z.string().optional(),
  /** Id of the rule that replaces the country's preset. */
  policy: z.string().optional(),
  /** Last day of the fiscal year, `MM-DD`. */
  fiscal_year_end: z.string().optional(),
  /** IANA time zone of days and fiscal years. Default: the country's. */
  time_zone: z.string().optional(),
  /** How long the full delivery address of a locked order stays. */
  delivery_address: z.enum(["never", "secondary", "lock"]).default("secondary"),
  /** What makes the buyer block part of the books, beside shipment, completion and invoice. */
  buyer_block_from: z
    .array(z.enum(["shipment", "completion", "invoice", "capture"]))
    .default(["shipment", "completion", "invoice"]),
  /** Metadata keys that stay on a locked order. */
  record_keys: z
    .array(z.string().min(1))
    .default([
      "organization_number",
      "vat_number",
      "invoice_number",
      "accounting_id",
      "kid",
    ]),
  /** Rules of the shop's own, beside the presets. */
  policies: z
    .array(z.custom<RetentionPolicyInput>(isObject, OBJECT))
    .default([]),
  /** Other settings per sales channel id. */
  by_sales_channel: z
    .record(
      z.string(),
      z.custom<SalesChannelRetentionSettings>(isObject, OBJECT)
    )
    .default({}),
  /** How the EU one-stop-shop applies to sales across borders. */
  oss: z.custom<OssSettings>(isObject, OBJECT).optional(),
})

const Evidence = z.strictObject({
  /** Age in days of the oldest backup that may be restored. */
  backup_days: z.int().min(1).max(DAYS_IN_TEN_YEARS).default(35),
  tombstones: z
    .strictObject({
      /** Folder that gets a copy of every tombstone, outside the database. */
      directory: z
        .string()
        .refine(isAbsolute, "expected an absolute path")
        .optional(),
    })
    .prefault({}),
  scan: z
    .strictObject({
      /** Hours a search may wait for others to share one walk with it. */
      wait_hours: z.int().min(0).max(72).default(0),
    })
    .prefault({}),
})

/** The options of the plugin, strict: an unknown key is a mistake. */
export const PrivacyOptions = z.strictObject({
  /**
   * Key behind every digest and every archive. A list rotates: the first one
   * writes, all of them read.
   */
  secret: z.union([Secret, z.array(Secret).min(1, SECRET)], SECRET),
  /** Who answers for the data: named in exports and letters. */
  controller: Controller.optional(),
  retention: Retention.prefault({}),
  erasure: z
    .strictObject({
      /** Hours a request from the storefront waits before it is carried out. */
      cooling_off_hours: z.int().min(0).max(HOURS_IN_A_YEAR).default(72),
      /** What becomes of the person's carts. */
      carts: z.enum(["delete"]).default("delete"),
    })
    .prefault({}),
  requests: z
    .strictObject({
      locale: z.enum(["nb", "nn", "en"]).default("nb"),
      /** Page of the storefront where people see their requests; letters link to it. */
      storefront_url: z.url({ protocol: /^https?$/ }).optional(),
    })
    .prefault({}),
  archive: z
    .strictObject({
      expires_after_hours: z.int().min(1).max(HOURS_IN_A_YEAR).default(72),
    })
    .prefault({}),
  store: z
    .strictObject({
      /** Hours in which a stranger who has the id may read a placed order. */
      guest_order_hours: z.int().min(0).max(HOURS_IN_A_YEAR).default(72),
      /** Requests of guests the shop takes in a minute, all together. */
      requests_per_minute: z.int().min(1).max(100_000).default(600),
    })
    .prefault({}),
  access: z
    .strictObject({
      /** User ids or e-mail addresses; empty: every admin user. */
      officers: z.array(z.string().min(1)).default([]),
      four_eyes: z.boolean().default(false),
      require_mfa: z.enum(["enrolled", "always"]).default("enrolled"),
    })
    .prefault({}),
  evidence: Evidence.prefault({}),
  /** Which messages and analytics serve which purpose. */
  purposes: Purposes.prefault({}),
  /** Recipients of the shop's own, each with a `notify()`. */
  recipients: OwnRecipients,
  /** How webhooks of recipients are told. */
  recipient_webhooks: RecipientWebhooks.prefault({}),
  /** How long is kept what nobody has to ask about. */
  storage_limits: StorageLimits.prefault({}),
  /** Keys of gateway data that refunds need, by provider id. */
  gateway_keys: z.record(z.string(), z.array(z.string())).default({}),
  /** The shop's own tables, declared with `definePersonalData`. */
  personal_data: z.array(z.custom<PersonalData>(isObject, OBJECT)).default([]),
})

/**
 * Content of these is checked where it is understood: by the retention rules
 * and the data map, whose messages name what was expected.
 */
function isObject(value: unknown): boolean {
  return typeof value === "object" && value !== null && !Array.isArray(value)
}
