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

export type IdentifiedBy = (typeof IDENTIFIED_BY)[number]

type Form = {
  type: RequestType
  who: (typeof WHO)[number]
  reference: string
  identified: IdentifiedBy | "unknown"
  note: string
}

export const emptyRequest = (): Form => ({
  type: "access",
  who: "customer_id",
  reference: "",
  identified: "unknown",
  note: "",
})

/** The body of the route: what was not filled in is left out. */
export const bodyOf = ({ type, who, reference, identified, note }: Form) => ({
  type,
  [who]: reference.trim(),
  ...(identified === "unknown" ? {} : { identified_by: identified }),
  ...(note.trim() ? { note: note.trim() } : {}),
})
