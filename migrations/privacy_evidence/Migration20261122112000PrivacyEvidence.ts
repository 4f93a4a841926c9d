import { Migration } from "@medusajs/framework/mikro-orm/migrations"

/**
 * Searches of the whole database after an erasure, and what lets a tombstone
 * end, or be kept outside the database.
 */
export class Migration20261122112000PrivacyEvidence extends Migration {
  override async up(): Promise<void> {
    this.addSql(`create table if not exists "privacy_residual_scan" (
      "id" text not null,
      "receipt_id" text not null,
      "state" text not null default 'pending'
        check ("state" in ('pending', 'running', 'completed', 'failed')),
      "needle" text null,
      "searched_for" jsonb not null,
      "found" jsonb null,
      "rows_searched" bigint not null default 0,
      "cursor" text null,
      "attempts" integer not null default 0,
      "started_at" timestamptz null,
      "heartbeat_at" timestamptz null,
      "finished_at" timestamptz null,
      "created_at" timestamptz not null default now(),
      "updated_at" timestamptz not null default now(),
      "deleted_at" timestamptz null,
      constraint "privacy_residual_scan_pkey" primary key ("id"),
      constraint "privacy_residual_scan_forgets"
        check ("needle" is null or "state" in ('pending', 'running'))
    )`)
    this.addSql(
      `create index if not exists "IDX_privacy_residual_scan_receipt_id" on "privacy_residual_scan" ("receipt_id")`
    )
    this.addSql(
      `create index if not exists "IDX_privacy_residual_scan_open" on "privacy_residual_scan" ("created_at") where "state" in ('pending', 'running')`
    )
    this.addSql(`alter table "privacy_tombstone"
      add column if not exists "erased_at" timestamptz null,
      add column if not exists "expires_at" timestamptz null,
      add column if not exists "filed_at" timestamptz null`)
    this.addSql(`update "privacy_tombstone" t set "erased_at" = r."erased_at"
      from "privacy_erasure_receipt" r
      where r."id" = t."receipt_id" and t."erased_at" is null`)
    this.addSql(
      `create index if not exists "IDX_privacy_tombstone_unfiled" on "privacy_tombstone" ("receipt_id") where "filed_at" is null`
    )
    this.addSql(
      `create index if not exists "IDX_privacy_tombstone_ends" on "privacy_tombstone" ("created_at") where "kind" in ('order', 'mailbox')`
    )
  }

  override async down(): Promise<void> {
    this.addSql(`drop table if exists "privacy_residual_scan" cascade`)
    this.addSql(`drop index if exists "IDX_privacy_tombstone_unfiled"`)
    this.addSql(`drop index if exists "IDX_privacy_tombstone_ends"`)
    this.addSql(`alter table "privacy_tombstone"
      drop column if exists "erased_at",
      drop column if exists "expires_at",
      drop column if exists "filed_at"`)
  }
}
