import { z } from "@medusajs/framework/zod"
import { PURPOSE_ID } from "../../../../../../purposes/settings"

/** As many as somebody decides at once. */
export const MOST_PREFERENCES = 50

export const Preference = z
  .strictObject({
    purpose_id: z.string().regex(PURPOSE_ID, "Expected the id of a purpose"),
    consent: z.boolean().optional(),
    text_sha256: z
      .string()
      .regex(/^[0-9a-f]{64}$/, "Expected a SHA-256 in hex")
      .optional(),
    objection: z.boolean().optional(),
  })
  .refine(
    ({ consent, objection }) =>
      consent !== undefined || objection !== undefined,
    { message: "Expected consent or objection" }
  )
  .refine(({ consent, objection }) => !(consent && objection), {
    message: "Expected consent or objection, and not both",
  })
  .refine(({ consent, text_sha256 }) => !consent || text_sha256 !== undefined, {
    path: ["text_sha256"],
    message: "Expected the digest of the text that was shown",
  })

export type StoreSetPreferencesType = z.output<typeof StoreSetPreferences>
/** What a customer decides, purpose by purpose. */
export const StoreSetPreferences = z.strictObject({
  preferences: z.array(Preference).min(1).max(MOST_PREFERENCES),
  locale: z.enum(["nb", "nn", "en"]).optional(),
})
