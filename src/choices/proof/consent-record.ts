import type { PurposeInForce, PurposeText } from "../../purposes"
import { digestOfText } from "../../purposes"
import type { ConsentRecord } from "../view/list-choices"
import { RECORD_STRUCTURE } from "./context"

/** Who answers for the data, as in the option `controller`. */
export type ProofController = {
  name: string
  organization_number?: string | undefined
  address?: string | undefined
  email?: string | undefined
}

/** What one record is made of. */
export type ProofInput = {
  /** Entries of the ledger about one purpose, oldest first; at least one. */
  entries: readonly ConsentRecord[]
  /** Every version of the purpose that is known, the one in force first. */
  versions: readonly PurposeInForce[]
  /** A keyed digest, or the id of the customer. */
  subject: string
  controller?: ProofController | undefined
}

/**
 * One consent with its whole history, as ISO/IEC TS 27560 structures it, in
 * terms of the W3C Data Privacy Vocabulary. Holds no direct identifiers.
 */
export function consentRecord({
  entries,
  versions,
  subject,
  controller,
}: ProofInput): Record<string, unknown> {
  const [first] = entries
  const last = entries[entries.length - 1]
  const [purpose] = versions

  return {
    "@id": `shop:consent/${first?.id}`,
    "@type": "dpv:ConsentRecord",
    "dct:conformsTo": RECORD_STRUCTURE,
    "dct:identifier": first?.id,
    "dct:created": moment(first?.recorded_at),
    "dct:modified": moment(last?.recorded_at),
    "dpv:hasDataSubject": { "@id": `shop:subject/${subject}` },
    "dpv:hasConsentStatus": { "@id": statusOf(last) },
    "dpv:hasLegalBasis": { "@id": "eu-gdpr:A6-1-a" },
    ...(controller && { "dpv:hasDataController": describe(controller) }),
    "dpv:hasPurpose": {
      "@id": `shop:purpose/${first?.purpose_id}`,
      "@type": "dpv:Purpose",
      ...(purpose?.direct_marketing && {
        "dpv:isSubTypeOf": { "@id": "dpv:DirectMarketing" },
      }),
      ...(purpose && { "dct:title": inLanguages(purpose.label) }),
    },
    ...(purpose && {
      "dpv:hasPersonalData": purpose.categories.map((category) => ({
        "@id": `shop:category/${category}`,
        "@type": "dpv:PersonalData",
      })),
      "dpv:hasRecipient": purpose.recipients.map((recipient) => ({
        "@id": `shop:recipient/${recipient}`,
        "@type": "dpv:Recipient",
      })),
      "dpv:hasStorageCondition": {
        "@type": "dpv:StorageCondition",
        "dct:description": inLanguages(purpose.retention),
      },
    }),
    "dct:hasPart": entries.map((entry) => event(entry, versions)),
  }
}

function event(
  entry: ConsentRecord,
  versions: readonly PurposeInForce[]
): Record<string, unknown> {
  const shown = findShown(entry, versions)
  return {
    "@id": `shop:consent-event/${entry.id}`,
    "@type": statusOf(entry),
    "dct:date": moment(entry.recorded_at),
    "dpv:isIndicatedBy": { "@id": "dpv:DataSubject" },
    "dpv:hasIndicationMethod": entry.channel,
    ...(entry.notice_version && {
      "shop:privacyNoticeVersion": entry.notice_version,
    }),
    "dpv:hasNotice": {
      "@type": "dpv:ConsentNotice",
      "dct:language": entry.locale,
      "dct:hasVersion": entry.text_version,
      "shop:sha256": entry.text_sha256,
      // left out where nobody has the exact words any more
      ...(shown && { "dct:description": shown }),
    },
  }
}

/** The exact words, found again by their digest. */
function findShown(
  { locale, text_sha256 }: ConsentRecord,
  versions: readonly PurposeInForce[]
): { "@language": string; "@value": string } | undefined {
  const language = locale as keyof PurposeText
  const version = versions.find(
    (one) => language in one.text && digestOfText(one, language) === text_sha256
  )
  return version
    ? {
        "@language": language,
        "@value": `${version.label[language]}\n${version.text[language]}`,
      }
    : undefined
}

const statusOf = (entry: ConsentRecord | undefined) =>
  entry?.given ? "dpv:ConsentGiven" : "dpv:ConsentWithdrawn"

const moment = (at: Date | undefined) => ({
  "@type": "xsd:dateTime",
  "@value": at?.toISOString(),
})

const inLanguages = (text: PurposeText) =>
  Object.entries(text).map(([language, value]) => ({
    "@language": language,
    "@value": value,
  }))

function describe(controller: ProofController): Record<string, unknown> {
  const { name, organization_number, address, email } = controller
  return {
    "@type": "dpv:DataController",
    "dpv:hasName": name,
    ...(organization_number && { "dct:identifier": organization_number }),
    ...(address && { "dpv:hasAddress": address }),
    ...(email && { "dpv:hasContact": `mailto:${email}` }),
  }
}
