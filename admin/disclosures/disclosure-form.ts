import { dayFromNow } from "../lib/days"
import type { BASES } from "./answers"

export const WHO = ["customer_id", "order_id"] as const

type Form = {
  who: (typeof WHO)[number]
  id: string
  recipient: string
  basis: (typeof BASES)[number] | ""
  on: string
  reference: string
}

export type DisclosureForm = Form

/** The recipient that every shop has: authorities, whichever they are. */
const ANY_AUTHORITY = "authorities"

export const emptyDisclosure = (): Form => ({
  who: "customer_id",
  id: "",
  recipient: ANY_AUTHORITY,
  basis: "",
  on: dayFromNow(0),
  reference: "",
})

/** As the server has it: a case number, no words, and so no names. */
const CASE_NUMBER = /^(?=.*\d)[A-Z0-9][A-Z0-9./-]{0,39}$/

export const isCaseNumber = (reference: string): boolean =>
  reference.trim() === "" || CASE_NUMBER.test(reference.trim())

export const isWhole = ({ id, basis, on, reference }: Form): boolean =>
  id.trim() !== "" && basis !== "" && on !== "" && isCaseNumber(reference)

/** The body of the route: what was not filled in is left out. */
export const bodyOf = ({ who, id, recipient, basis, on, reference }: Form) => ({
  [who]: id.trim(),
  recipient_id: recipient,
  basis,
  disclosed_on: on,
  ...(reference.trim() ? { reference: reference.trim() } : {}),
})
