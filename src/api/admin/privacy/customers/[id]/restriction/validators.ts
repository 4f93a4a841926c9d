import { z } from "@medusajs/framework/zod"
import { LIFT_REASONS, TOLD_BY } from "../../../../../../choices"
import { ExceptionBasis } from "../../../../../../modules/privacy_consent/models/restriction-exception"
import { PURPOSE_ID } from "../../../../../../purposes/settings"

export type AdminLiftRestrictionType = z.output<typeof AdminLiftRestriction>
export const AdminLiftRestriction = z.strictObject({
  reason: z.enum(LIFT_REASONS),
  /** `mail`: from here, before it is lifted. Anything else: staff have done it. */
  told_by: z.enum(TOLD_BY).default("mail"),
})

export type AdminExceptRestrictionType = z.output<typeof AdminExceptRestriction>
export const AdminExceptRestriction = z.strictObject({
  purpose_id: z.string().regex(PURPOSE_ID),
  basis: z.enum(ExceptionBasis),
})
