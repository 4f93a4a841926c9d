import { z } from "@medusajs/framework/zod"
import { Text } from "../fields"
import { RestrictionGround } from "../../modules/privacy_consent/models/restriction"
import {
  ADDRESS_FIELDS,
  isRectifiable,
  PROFILE_FIELDS,
} from "../../requests/rectify/fields"

/** One at-sign and nothing that could end a header: shops know odder addresses than standards do. */
export const Email = z
  .string()
  .trim()
  .max(320)
  .regex(
    /^[^\s@<>"(),:;\\\p{C}]+@[^\s@<>"(),:;\\\p{C}]+$/u,
    "Expected an e-mail address"
  )

export const Locale = z.enum(["nb", "nn", "en"])

/** Room for the groups in which people type codes. */
export const Code = Text.min(1).max(32)

const Id = z.string().regex(/^[\w-]{1,64}$/, "Expected an id")

const FIELDS = [
  ...new Set([...Object.keys(PROFILE_FIELDS), ...ADDRESS_FIELDS]),
] as [string, ...string[]]

const Change = z
  .strictObject({
    field: z.enum(FIELDS),
    value: Text.trim().max(255).nullable(),
    /** Of the address book; without it, the profile. */
    address_id: Id.optional(),
  })
  .refine(isRectifiable, {
    message: `Expected a field of the profile (${Object.keys(PROFILE_FIELDS).join(", ")}), or with address_id one of an address (${ADDRESS_FIELDS.join(", ")})`,
  })
  .refine(({ field, value }) => field !== "email" || isEmail(value), {
    message: "Expected an e-mail address in value",
  })
  .refine(({ field, value }) => field !== "country_code" || isCountry(value), {
    message: "Expected two lower case letters in value",
  })

const isEmail = (value: string | null) => Email.safeParse(value).success

const isCountry = (value: string | null) => /^[a-z]{2}$/.test(value ?? "")

/** What each right takes beside the proof of who asks. */
export const SAID = {
  changes: z.array(Change).min(1).max(50),
  purpose_ids: z.array(Id).min(1).max(100),
  reason: Text.trim().min(1).max(2000),
  ground: z.enum(RestrictionGround),
}
