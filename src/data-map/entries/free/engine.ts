import type { FreeTable } from "../../types"
import { defineFreeTable } from "../../define-personal-data"
import { ROW_COLUMNS } from "../column-sets"

/** Medusa's own bookkeeping. */
export const engineTables: readonly FreeTable[] = [
  defineFreeTable({
    table: "mikro_orm_migrations",
    module: "framework",
    reason: "Names of changes made to the database",
    columns: ["id", "name", "executed_at"],
  }),
  defineFreeTable({
    table: "link_module_migrations",
    module: "framework",
    reason: "Names of link tables made in the database",
    columns: ["id", "table_name", "link_descriptor", "created_at"],
  }),
  defineFreeTable({
    table: "script_migrations",
    module: "framework",
    reason: "Names of scripts run after an upgrade",
    columns: ["id", "script_name", "created_at", "finished_at"],
  }),
  defineFreeTable({
    table: "locale",
    module: "translation",
    reason: "List of languages",
    columns: [...ROW_COLUMNS, "code", "name"],
    optional: true,
  }),
  defineFreeTable({
    table: "translation_settings",
    module: "translation",
    reason: "Says which fields can be translated",
    columns: [...ROW_COLUMNS, "entity_type", "fields", "is_active"],
    optional: true,
  }),
  defineFreeTable({
    table: "locking",
    module: "locking",
    reason: "Keys of locks held for seconds: ids of records, and random owners",
    columns: ["id", "owner_id", "expiration"],
    optional: true,
  }),
  defineFreeTable({
    table: "search_index",
    module: "search",
    reason: "Names of search indexes",
    columns: [...ROW_COLUMNS, "name", "active_version"],
  }),
  defineFreeTable({
    table: "search_index_sync",
    module: "search",
    reason:
      "Runs that filled a search index: filters set by the shop, counts and technical errors",
    columns: [
      ...ROW_COLUMNS,
      "job_id",
      "status",
      "filters",
      "last_key",
      "documents_synced",
      "started_at",
      "completed_at",
      "error",
      "search_index_version_id",
      "resumable",
    ],
  }),
  defineFreeTable({
    table: "search_index_version",
    module: "search",
    reason: "Versions of search indexes",
    columns: [
      ...ROW_COLUMNS,
      "version",
      "provider",
      "physical_name",
      "definition_hash",
      "status",
      "search_index_id",
    ],
  }),
  defineFreeTable({
    table: "search_postgres_index",
    module: "search",
    reason:
      "How search indexes are built; what they hold stands in tables of their own",
    columns: [
      "name",
      "table_name",
      "schema_hash",
      "plan",
      "document_count",
      "created_at",
      "updated_at",
    ],
    optional: true,
  }),
  defineFreeTable({
    table: "index_metadata",
    module: "index",
    reason: "Says what the Index module copies",
    columns: [...ROW_COLUMNS, "entity", "fields", "fields_hash", "status"],
    optional: true,
  }),
  defineFreeTable({
    table: "index_sync",
    module: "index",
    reason: "How far the Index module has come",
    columns: [...ROW_COLUMNS, "entity", "last_key"],
    optional: true,
  }),
]
