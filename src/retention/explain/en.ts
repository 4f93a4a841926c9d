import { partsOf } from "../plain-date"
import type { RecordField } from "../record-field"
import { listOf } from "./list-of"
import type { RetentionTexts } from "./texts"

const FIELDS: Record<RecordField, string> = {
  name: "name",
  street: "street address",
  place: "postal code, town and country",
  organization_number: "organization number",
}

const MONTHS = (
  "January February March April May June July August September October " +
  "November December"
).split(" ")

/** English. */
export const en: RetentionTexts = {
  date: (date) => {
    const { year, month, day } = partsOf(date)
    return `${day} ${MONTHS[month - 1]} ${year}`
  },
  law: (legalBasis) => legalBasis,
  draft: "Not locked: the order is a draft.",
  canceledBeforeIssue:
    "Not locked: the order was canceled before it was paid, shipped or " +
    "invoiced.",
  expired: (law, date) =>
    `No longer locked: the retention period of ${law} ended on ${date}.`,
  kept: (law, date, parts) => `Kept through ${date} under ${law}: ${parts}.`,
  keptWithoutEnd: (parts) =>
    `Kept with no end date, because country and fiscal year are not set: ` +
    `${parts}.`,
  figures: "the amounts",
  notIssued: "the buyer's name and address are not locked yet",
  buyer: (fields) =>
    `the buyer's ${listOf(
      fields.map((field) => FIELDS[field]),
      "and"
    )}`,
  placeOfDelivery: "the place of delivery",
  deliveryAddress: (date) =>
    date
      ? `the full delivery address (through ${date})`
      : "the full delivery address",
}
