import type { RecordField } from "../record-field"
import { listOf } from "./list-of"
import { lawInSentence, norwegianDate } from "./norwegian"
import type { RetentionTexts } from "./texts"

const FIELDS: Record<RecordField, string> = {
  name: "namnet",
  street: "gateadressa",
  place: "poststaden",
  organization_number: "organisasjonsnummeret",
}

/** Norwegian nynorsk. */
export const nn: RetentionTexts = {
  date: norwegianDate,
  // nynorsk inflects the names of laws otherwise: bokføringslova
  law: (legalBasis) =>
    lawInSentence(legalBasis)
      .replace(/^(\p{Ll}+)loven(?!\p{L})/u, "$1lova")
      .replace(/^(\p{Ll}+)forskriften(?!\p{L})/u, "$1forskrifta"),
  draft: "Ikkje låst: ordren er eit utkast.",
  canceledBeforeIssue:
    "Ikkje låst: ordren vart avbestilt før han var betalt, send eller " +
    "fakturert.",
  expired: (law, date) =>
    `Ikkje låst lenger: oppbevaringstida etter ${law} gjekk ut ${date}.`,
  kept: (law, date, parts) =>
    `Blir teke vare på til og med ${date} etter ${law}: ${parts}.`,
  keptWithoutEnd: (parts) =>
    "Blir teke vare på utan sluttdato, fordi land og rekneskapsår ikkje er " +
    `sett: ${parts}.`,
  figures: "beløpa",
  notIssued: "namnet og adressa til kjøparen er ikkje låste enno",
  buyer: (fields) =>
    `${listOf(
      fields.map((field) => FIELDS[field]),
      "og"
    )} til kjøparen`,
  placeOfDelivery: "leveringsstaden",
  deliveryAddress: (date) =>
    date
      ? `heile leveringsadressa (til og med ${date})`
      : "heile leveringsadressa",
}
