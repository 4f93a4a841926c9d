/** How staff established who asks. What exactly was done goes to a note. */
export const IDENTIFIED_BY = [
  /** Called back on a number the shop had before. */
  "phone_call_back",
  /** Knew what only the person would: an order, an amount, a date. */
  "order_details",
  /** Answered from the address the shop had before. */
  "known_mailbox",
  "electronic_id",
  "id_document",
  "in_person",
  "power_of_attorney",
  "other",
] as const

/** Why it is in doubt who asks (GDPR art. 12(6)). */
export const DOUBTS = [
  "address_unknown",
  "details_differ",
  "several_people",
  "asked_by_another",
] as const
