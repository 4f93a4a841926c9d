import { definePersonalData } from "../../define-personal-data"
import type { PersonalData } from "../../types"
import { EVIDENCE, TIMES } from "./common"

const REACH = [{ column: "t.customer_id", in: "customer" }] as const

const consent = definePersonalData({
  ...EVIDENCE,
  table: "privacy_consent",
  label: { en: "Consents", nb: "Samtykker", nn: "Samtykke" },
  source: "given",
  reach: REACH,
  why: "Proves what you consented to; kept for three years after the consent ended, under a key nobody can read without the shop's secret",
  columns: {
    customer_id: {
      category: "privacy",
      treatment: "clear",
      why: "Says whose consent it was; the database closes the entry when it goes",
    },
    mailbox_digest: {
      category: "privacy",
      treatment: "keep",
      why: "A keyed digest of your e-mail address: the proof is yours, and names nobody",
    },
  },
  notPersonal: [
    "id",
    "sequence",
    "purpose_id",
    "given",
    "channel",
    "locale",
    "text_version",
    "text_sha256",
    "notice_version",
    "actor_id",
    "request_id",
    "recorded_at",
    "closed_at",
    ...TIMES,
  ],
})

const objection = definePersonalData({
  ...EVIDENCE,
  table: "privacy_objection",
  label: { en: "Objections", nb: "Reservasjoner", nn: "Reservasjonar" },
  source: "given",
  reach: REACH,
  rows: "delete",
  // without it, an old list would bring the person back
  deleteWhere: "not (t.direct_marketing and t.lifted_at is null)",
  why: "An objection to direct marketing stays under a digest, so that no old list brings you back; others go",
  columns: {
    customer_id: {
      category: "privacy",
      treatment: "clear",
      why: "Says whose objection it was",
    },
    mailbox_digest: {
      category: "privacy",
      treatment: "keep",
      why: "A keyed digest of your e-mail address, which marketing is held against",
    },
  },
  notPersonal: [
    "id",
    "purpose_id",
    "direct_marketing",
    "channel",
    "request_id",
    "raised_by",
    "raised_at",
    "lifted_at",
    "lifted_by",
    "lift_request_id",
    ...TIMES,
  ],
})

const restriction = definePersonalData({
  ...EVIDENCE,
  table: "privacy_restriction",
  label: { en: "Restrictions", nb: "Begrensninger", nn: "Avgrensingar" },
  source: "given",
  reach: REACH,
  rows: "delete",
  why: "Where nothing is left to use, nothing is left to restrict",
  columns: {
    customer_id: {
      category: "privacy",
      treatment: "clear",
      why: "Says whose data is not to be used",
    },
    mailbox_digest: {
      category: "privacy",
      treatment: "clear",
      why: "A keyed digest of your e-mail address",
    },
  },
  notPersonal: [
    "id",
    "ground",
    "request_id",
    "restricted_by",
    "restricted_at",
    "lifted_at",
    "lifted_by",
    "lift_request_id",
    ...TIMES,
  ],
})

const exception = definePersonalData({
  ...EVIDENCE,
  table: "privacy_restriction_exception",
  label: {
    en: "Exceptions from restrictions",
    nb: "Unntak fra begrensninger",
    nn: "Unntak frå avgrensingar",
  },
  source: "staff",
  reach: REACH,
  rows: "delete",
  why: "Ends with the restriction it is an exception from",
  columns: {
    customer_id: {
      category: "privacy",
      treatment: "clear",
      why: "Says whose data is used for a purpose all the same",
    },
    mailbox_digest: {
      category: "privacy",
      treatment: "clear",
      why: "A keyed digest of your e-mail address",
    },
  },
  notPersonal: [
    "id",
    "purpose_id",
    "basis",
    "recorded_by",
    "recorded_at",
    "ended_at",
    "ended_by",
    ...TIMES,
  ],
})

/** What people decided about the use of their data. */
export const choiceEntries: PersonalData[] = [
  consent,
  objection,
  restriction,
  exception,
]
