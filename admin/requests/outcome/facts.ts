import type { Texts } from "../../lib/use-texts"
import type { OneRequest, RequestDetails, RequestType } from "../answers"

/** One line of an outcome; `name` is its text under `requests.outcome`. */
export type Fact = { name: string; value: string }

type Told = { request: OneRequest; details: RequestDetails; texts: Texts }

const fact = (name: string, value: string | undefined): Fact[] =>
  value ? [{ name, value }] : []

const count = (name: string, value: number | undefined, { number }: Texts) =>
  fact(name, value === undefined ? undefined : number(value))

const ofFile = ({ request: { archive }, details, texts }: Told): Fact[] => {
  const { t, known, instant } = texts
  const { format, locale, rows } = details

  return [
    ...count("rows", rows ?? archive?.rows_total ?? undefined, texts),
    ...fact("format", format && known(`export.formats.${format}`, format)),
    ...fact("locale", locale && known(`export.locales.${locale}`, locale)),
    ...(archive
      ? [
          ...fact(
            "archive",
            known(`requests.outcome.archives.${archive.state}`, archive.state)
          ),
          ...count("downloads", archive.downloads, texts),
          ...fact(
            "expires",
            archive.state === "ready" && archive.expires_at
              ? instant(archive.expires_at)
              : undefined
          ),
        ]
      : fact("archive", t("requests.outcome.handedOver"))),
  ]
}

/** Places where nothing had to be corrected are not named. */
const some = (name: string, value: number | undefined, texts: Texts) =>
  value ? count(name, value, texts) : []

const ofCorrection = ({ details, texts }: Told): Fact[] => [
  ...fact(
    "fields",
    details.fields
      ?.map((field) => texts.known(`requests.fields.${field}`, field))
      .join(", ")
  ),
  ...some("addresses", details.address_ids?.length, texts),
  ...some("orderCopies", details.order_addresses, texts),
  ...some("cartCopies", details.cart_addresses, texts),
  ...some("notes", details.correction_ids?.length, texts),
]

const ofRestriction = ({ details, texts }: Told): Fact[] => [
  ...fact("restricted", texts.t("requests.outcome.restrictedText")),
  ...fact(
    "ground",
    details.ground &&
      texts.known(`requests.grounds.${details.ground}`, details.ground)
  ),
]

const FACTS: Partial<Record<RequestType, (told: Told) => Fact[]>> = {
  access: ofFile,
  portability: ofFile,
  rectification: ofCorrection,
  restriction: ofRestriction,
  objection: ({ details, texts }) =>
    count("objections", details.objection_ids?.length, texts),
  consent_withdrawal: ({ details, texts }) =>
    count("withdrawals", details.consent_withdrawal_ids?.length, texts),
}

/** What came of a request that was carried out, other than an erasure. */
export const factsOf = (request: OneRequest, texts: Texts): Fact[] =>
  FACTS[request.type]?.({
    request,
    details: request.details ?? {},
    texts,
  }) ?? []
