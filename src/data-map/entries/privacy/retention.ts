import { definePersonalData } from "../../define-personal-data"
import type { PersonalData } from "../../types"
import { EVIDENCE, TIMES } from "./common"

const LOCK_TABLE = "privacy_retention_lock"

const lock = definePersonalData({
  ...EVIDENCE,
  table: LOCK_TABLE,
  label: { en: "Accounting locks", nb: "Regnskapslåser" },
  category: "orders",
  purposes: ["bookkeeping"],
  reach: [{ column: "t.order_id", in: "order" }],
  why: "Says which records bookkeeping law holds back, and until when",
  columns: {
    record_id: {
      category: "orders",
      treatment: "keep",
      why: "The number of a record; it names nobody once the record itself does not",
    },
  },
  notPersonal: [
    "id",
    "record",
    "order_id",
    "sales_channel_id",
    "state",
    "policy_id",
    "legal_basis",
    "tier",
    "issued",
    "buyer_block",
    "delivery_block",
    "counted_from",
    "fiscal_year_end",
    "locked_through",
    "decide_again_after",
    "time_zone",
    "fingerprint",
    "buyer_fingerprint",
    "fingerprinted_at",
    "broken_at",
    "announced_at",
    "policy_decision_id",
    "released_at",
    "receipt_id",
    ...TIMES,
  ],
})

const hold = definePersonalData({
  ...EVIDENCE,
  table: "privacy_legal_hold",
  label: { en: "Legal holds", nb: "Sperringer av rettslige grunner" },
  source: "staff",
  reach: [
    { column: "t.reference", in: "customer" },
    { column: "t.reference", in: "order" },
  ],
  why: "Says why something was kept longer; nothing is erased while it stands",
  columns: {
    reference: {
      category: "privacy",
      treatment: "keep",
      why: "A number, which proves what the hold was about",
    },
    reason: {
      category: "privacy",
      treatment: "clear",
      why: "Staff's own words; once the hold is lifted nobody needs them",
    },
    lift_reason: {
      category: "privacy",
      treatment: "clear",
      why: "Staff's own words about its end",
    },
  },
  notPersonal: [
    "id",
    "scope",
    "ground",
    "owner",
    "review_on",
    "placed_by",
    "lifted_at",
    "lifted_by",
    ...TIMES,
  ],
})

const correction = definePersonalData({
  table: "privacy_correction_note",
  module: "privacy",
  label: { en: "Corrections of sales documents", nb: "Rettelser av bilag" },
  category: "orders",
  purposes: ["bookkeeping"],
  source: "given",
  reach: [{ column: "t.order_id", in: "order" }],
  rows: "delete",
  keepRowsWhileLocked: true,
  why: "Belongs to the sales document it corrects, and goes when that is released",
  columns: {
    changes: {
      category: "address",
      treatment: "clear",
      whileLocked: "keep",
      why: "What should have stood in the document: its buyer's name and address",
    },
    reason: {
      category: "support",
      source: "staff",
      treatment: "clear",
      whileLocked: "keep",
      why: "Staff's explanation of the correction is part of it",
    },
  },
  notPersonal: ["id", "order_id", "address", "noted_by", ...TIMES],
})

export const retentionEntries: PersonalData[] = [lock, hold, correction]
