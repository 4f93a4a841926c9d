import { Migration } from "@medusajs/framework/mikro-orm/migrations"

/** Receipts, tombstones and the audit log. */
export class Migration20261122080001PrivacyEvidence extends Migration {
  override async up(): Promise<void> {
    this.addSql(`create table if not exists "privacy_erasure_receipt" (
      "id" text not null,
      "request_id" text not null,
      "subject_digest" text not null,
      "customer_ids" text[] not null,
      "tables" jsonb not null,
      "retained" jsonb not null,
      "overridden" jsonb not null,
      "recipients" jsonb not null,
      "figures_digest" text not null,
      "residual_scan" jsonb not null,
      "erased_at" timestamptz not null,
      ${TIMES}
      constraint "privacy_erasure_receipt_pkey" primary key ("id")
    )`)
    this.addSql(`create table if not exists "privacy_tombstone" (
      "id" text not null,
      "kind" text check ("kind" in ('customer', 'order', 'mailbox')) not null,
      "reference" text not null,
      "receipt_id" text not null,
      ${TIMES}
      constraint "privacy_tombstone_pkey" primary key ("id")
    )`)
    this.addSql(`create table if not exists "privacy_audit_entry" (
      "id" text not null,
      "action" text not null,
      "actor_id" text not null,
      "request_id" text null,
      "subject_digest" text null,
      "details" jsonb null,
      ${TIMES}
      constraint "privacy_audit_entry_pkey" primary key ("id")
    )`)
    for (const [table, columns] of INDEXES) {
      const name = `IDX_${table}_${columns.replaceAll(/\W+/g, "_")}`
      this.addSql(
        `create index if not exists "${name}" on "${table}" (${columns}) where deleted_at is null`
      )
    }
  }

  override async down(): Promise<void> {
    for (const table of TABLES) {
      this.addSql(`drop table if exists "${table}" cascade`)
    }
  }
}

const TIMES = `"created_at" timestamptz not null default now(),
      "updated_at" timestamptz not null default now(),
      "deleted_at" timestamptz null,`

const TABLES = [
  "privacy_erasure_receipt",
  "privacy_tombstone",
  "privacy_audit_entry",
]

const INDEXES: [table: string, columns: string][] = [
  ["privacy_erasure_receipt", "request_id"],
  ["privacy_erasure_receipt", "subject_digest"],
  ["privacy_tombstone", "reference, kind"],
  ["privacy_tombstone", "receipt_id"],
  ["privacy_audit_entry", "request_id"],
  ["privacy_audit_entry", "subject_digest"],
  ...TABLES.map((table): [string, string] => [table, "deleted_at"]),
]
