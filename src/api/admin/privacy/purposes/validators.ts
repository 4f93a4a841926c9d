import { z } from "@medusajs/framework/zod"
import { Texts } from "../../../fields"
import { CATEGORIES, type Category } from "../../../../data-map/vocabulary"
import { RECIPIENT_KINDS } from "../../../../purposes"
import { PURPOSE_ID } from "../../../../purposes/settings"

const MOST = 50

const BY_CHOICE = ["consent", "legitimate_interest"]

export type AdminDecidePurposeType = z.output<typeof AdminDecidePurpose>
export const AdminDecidePurpose = z
  .strictObject({
    id: z
      .string()
      .regex(PURPOSE_ID, "Expected lower case letters, digits and underscores"),
    label: Texts,
    text: Texts,
    legal_basis: z.enum([
      "consent",
      "contract",
      "legal_obligation",
      "legitimate_interest",
    ]),
    categories: z
      .array(z.enum(Object.keys(CATEGORIES) as [Category, ...Category[]]))
      .min(1)
      .max(MOST),
    recipients: z.array(z.enum(RECIPIENT_KINDS)).max(MOST).default([]),
    retention: Texts,
    direct_marketing: z.boolean().default(false),
    retired: z.boolean().default(false),
  })
  .refine(
    ({ direct_marketing, legal_basis }) =>
      !direct_marketing || BY_CHOICE.includes(legal_basis),
    {
      path: ["direct_marketing"],
      message:
        "Direct marketing rests on consent or legitimate_interest, and never on a contract or a legal duty",
    }
  )
