import { Migration } from "@medusajs/framework/mikro-orm/migrations"

/** Privacy requests: one right exercised by one subject. */
export class Migration20261122080000PrivacyRequest extends Migration {
  override async up(): Promise<void> {
    this.addSql(`create table if not exists "privacy_request" (
      "id" text not null,
      "type" text check ("type" in ('access', 'portability', 'rectification', 'erasure', 'restriction', 'objection', 'consent_withdrawal')) not null,
      "status" text check ("status" in ('in_progress', 'completed', 'completed_with_retained', 'failed')) not null,
      "subject_digest" text not null,
      "customer_id" text null,
      "order_id" text null,
      "reason" text not null,
      "note" text null,
      "requested_by" text not null,
      "details" jsonb null,
      "retained_through" text null,
      "completed_at" timestamptz null,
      "created_at" timestamptz not null default now(),
      "updated_at" timestamptz not null default now(),
      "deleted_at" timestamptz null,
      constraint "privacy_request_pkey" primary key ("id")
    )`)
    this.addSql(
      `create index if not exists "IDX_privacy_request_subject_digest" on "privacy_request" ("subject_digest") where deleted_at is null`
    )
    this.addSql(
      `create index if not exists "IDX_privacy_request_customer_id" on "privacy_request" ("customer_id") where deleted_at is null`
    )
    this.addSql(
      `create index if not exists "IDX_privacy_request_deleted_at" on "privacy_request" ("deleted_at") where deleted_at is null`
    )
  }

  override async down(): Promise<void> {
    this.addSql(`drop table if exists "privacy_request" cascade`)
  }
}
