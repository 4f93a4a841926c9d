import { defineFreeTable } from "../../define-personal-data"
import type { FreeTable } from "../../types"
import { ROW_COLUMNS } from "../column-sets"

/** Tables of this plugin that are about records and work, not about people. */
export const privacyTables: readonly FreeTable[] = [
  defineFreeTable({
    table: "privacy_retention_policy",
    module: "privacy",
    reason: "Decisions about how long records are kept",
    columns: [
      ...ROW_COLUMNS,
      "kind",
      "sales_channel_id",
      "settings",
      "rules_digest",
      "shortens",
      "reason",
      "decided_by",
    ],
  }),
  defineFreeTable({
    table: "privacy_run",
    module: "privacy",
    reason: "How far long work has come, in counts",
    columns: [
      ...ROW_COLUMNS,
      "kind",
      "state",
      "dry_run",
      "total",
      "done",
      "skipped",
      "cursor",
      "today",
      "details",
      "started_by",
      "heartbeat_at",
      "finished_at",
    ],
  }),
  defineFreeTable({
    table: "privacy_maintenance_window",
    module: "privacy",
    reason: "When the locks were off for an upgrade, and what came of it",
    columns: [
      ...ROW_COLUMNS,
      "reason",
      "opened_by",
      "locks",
      "fingerprints_digest",
      "closed_at",
      "closed_by",
      "changed",
    ],
  }),
  defineFreeTable({
    table: "privacy_audit_checkpoint",
    module: "privacy",
    reason: "Where the audit log begins after old entries were pruned",
    columns: [
      ...ROW_COLUMNS,
      "through_sequence",
      "hash",
      "entries",
      "keep_years",
      "pruned_at",
      "signature",
    ],
  }),
  defineFreeTable({
    table: "privacy_rate_limit",
    module: "privacy",
    reason: "Counters under keyed digests that end within a day",
    columns: [...ROW_COLUMNS, "count", "resets_at"],
  }),
]
