import { defineFreeTable } from "../../define-personal-data"
import type { FreeTable } from "../../types"
import { ROW_COLUMNS } from "../column-sets"

/**
 * What the shop does with data, who else gets it, and which of its messages
 * serve what.
 */
export const purposeTables: readonly FreeTable[] = [
  defineFreeTable({
    table: "privacy_purpose",
    module: "privacy",
    reason: "Versions of the purposes the shop pursues",
    columns: [
      ...ROW_COLUMNS,
      "purpose_id",
      "version",
      "label",
      "text",
      "legal_basis",
      "categories",
      "recipients",
      "retention",
      "can_object",
      "needs_consent",
      "direct_marketing",
      "retired",
      "decided_by",
    ],
  }),
  defineFreeTable({
    table: "privacy_notice",
    module: "privacy",
    reason: "Versions of the privacy notice, as everybody may read it",
    columns: [
      ...ROW_COLUMNS,
      "state",
      "version",
      "content",
      "what_changed",
      "effective_date",
      "in_force_from",
      "content_sha256",
      "created_by",
      "published_by",
      "published_at",
    ],
  }),
  defineFreeTable({
    table: "privacy_sent_template",
    module: "privacy",
    reason: "Names of notification templates, and the purpose each serves",
    columns: [...ROW_COLUMNS, "template", "channel", "purpose_id"],
  }),
  defineFreeTable({
    table: "privacy_recipient",
    module: "privacy",
    reason: "Companies and authorities that get data, and how they are told",
    columns: [
      ...ROW_COLUMNS,
      "kind",
      "provider_id",
      "label",
      "country",
      "categories",
      "purposes",
      "way",
      "tells",
      "needs_email",
      "by_hand",
      "webhook_url",
      "secret_sealed",
      "secret_key",
      "recent_months",
      "retired",
      "decided_by",
    ],
  }),
]
