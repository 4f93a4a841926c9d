import type { RequestType } from "./answers"

export const WHO = ["customer_id", "order_id", "email"] as const

export const IDENTIFIED_BY = [
  "phone_call_back",
  "order_details",
  "known_mailbox",
  "electronic_id",
  "id_document",
  "in_person",
  "power_of_attorney",
  "other",
] as const

/** Art. 18(1): why use is to be limited. */
export const GROUNDS = [
  "accuracy_contested",
  "unlawful",
  "legal_claim",
  "objection_pending",
] as const

/** What can be corrected in a profile. */
export const PROFILE_FIELDS = [
  "first_name",
  "last_name",
  "company_name",
  "phone",
  "email",
] as const

/** What the purposes are called from which a type chooses. */
export const CHOOSES_FROM: Partial<
  Record<RequestType, "can_object" | "needs_consent">
> = { objection: "can_object", consent_withdrawal: "needs_consent" }

export type IdentifiedBy = (typeof IDENTIFIED_BY)[number]

type Form = {
  type: RequestType
  who: (typeof WHO)[number]
  reference: string
  identified: IdentifiedBy | "unknown"
  note: string
  ground: (typeof GROUNDS)[number]
  /** New values by field; what is left empty stays as it is. */
  changes: Partial<Record<(typeof PROFILE_FIELDS)[number], string>>
  /** None: all there are. */
  purposes: string[]
}

export type RequestForm = Form

export const emptyRequest = (): Form => ({
  type: "access",
  who: "customer_id",
  reference: "",
  identified: "unknown",
  note: "",
  ground: GROUNDS[0],
  changes: {},
  purposes: [],
})

const changesOf = ({ changes }: Form) =>
  PROFILE_FIELDS.flatMap((field) => {
    const value = changes[field]?.trim()
    return value ? [{ field, value }] : []
  })

/** What a type needs to be said, beside who it is about. */
const SAID: Partial<Record<RequestType, (form: Form) => object>> = {
  rectification: (form) => ({ changes: changesOf(form) }),
  restriction: ({ ground }) => ({ ground }),
  objection: (form) => purposesOf(form),
  consent_withdrawal: (form) => purposesOf(form),
}

const purposesOf = ({ purposes }: Form) =>
  purposes.length > 0 ? { purpose_ids: purposes } : {}

/** Whether nothing is missing that the type needs. */
export const isWhole = (form: Form): boolean =>
  form.reference.trim() !== "" &&
  (form.type !== "rectification" || changesOf(form).length > 0)

/** The body of the route: what was not filled in is left out. */
export const bodyOf = (form: Form) => ({
  ...partsOf(form),
  ...SAID[form.type]?.(form),
})

const partsOf = ({ type, who, reference, identified, note }: Form) => ({
  type,
  [who]: reference.trim(),
  ...(identified === "unknown" ? {} : { identified_by: identified }),
  ...(note.trim() ? { note: note.trim() } : {}),
})
