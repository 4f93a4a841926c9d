import type { RecordField } from "../record-field"
import { listOf } from "./list-of"
import { lawInSentence, norwegianDate } from "./norwegian"
import type { RetentionTexts } from "./texts"

const FIELDS: Record<RecordField, string> = {
  name: "navn",
  street: "gateadresse",
  place: "poststed",
  organization_number: "organisasjonsnummer",
}

/** Norwegian bokmål. */
export const nb: RetentionTexts = {
  date: norwegianDate,
  law: lawInSentence,
  draft: "Ikke låst: ordren er et utkast.",
  canceledBeforeIssue:
    "Ikke låst: ordren ble avbestilt før den var betalt, sendt eller " +
    "fakturert.",
  expired: (law, date) =>
    `Ikke lenger låst: oppbevaringstiden etter ${law} gikk ut ${date}.`,
  kept: (law, date, parts) =>
    `Beholdes til og med ${date} etter ${law}: ${parts}.`,
  keptWithoutEnd: (parts) =>
    "Beholdes uten sluttdato, fordi land og regnskapsår ikke er satt: " +
    `${parts}.`,
  figures: "beløpene",
  notIssued: "kjøperens navn og adresse er ikke låst ennå",
  buyer: (fields) =>
    `kjøperens ${listOf(
      fields.map((field) => FIELDS[field]),
      "og"
    )}`,
  placeOfDelivery: "leveringsstedet",
  deliveryAddress: (date) =>
    date
      ? `hele leveringsadressen (til og med ${date})`
      : "hele leveringsadressen",
}
