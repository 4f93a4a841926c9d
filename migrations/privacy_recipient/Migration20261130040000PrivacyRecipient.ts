import { Migration } from "@medusajs/framework/mikro-orm/migrations"

const TIMES = `"created_at" timestamptz not null default now(),
  "updated_at" timestamptz not null default now(),
  "deleted_at" timestamptz null`

const TABLES = {
  privacy_recipient: `
    "id" text not null primary key,
    "kind" text not null,
    "provider_id" text null,
    "label" jsonb not null,
    "country" text null,
    "categories" text[] not null,
    "purposes" text[] not null,
    "way" text not null check ("way" in
      ('webhook', 'account_holder', 'own', 'manual', 'none')),
    "tells" text[] not null,
    "needs_email" boolean not null default false,
    "by_hand" jsonb null,
    "webhook_url" text null,
    "secret_sealed" text null,
    "secret_key" text null,
    "recent_months" integer null check ("recent_months" > 0),
    "retired" boolean not null default false,
    "decided_by" text not null,
    ${TIMES}`,
  privacy_recipient_task: `
    "id" text not null primary key,
    "recipient_id" text not null,
    "request_id" text null,
    "customer_id" text null,
    "type" text not null check ("type" in
      ('erasure', 'rectification', 'restriction', 'unrestriction')),
    "way" text not null check ("way" in
      ('webhook', 'account_holder', 'own', 'manual')),
    "state" text not null default 'pending' check ("state" in
      ('pending', 'sending', 'waiting_ack', 'done', 'acknowledged', 'dead')),
    "due_on" text not null,
    "subject_sealed" text null,
    "subject_key" text null,
    "attempts" integer not null default 0,
    "next_attempt_at" timestamptz not null default now(),
    "lease" text null,
    "lease_until" timestamptz null,
    "failed_code" text null,
    "outcome" text null,
    "completed_by" text null,
    "told_at" timestamptz null,
    "settled_at" timestamptz null,
    "announced_at" timestamptz null,
    ${TIMES}`,
  privacy_disclosure: `
    "id" text not null primary key,
    "customer_id" text null,
    "order_id" text null,
    "recipient_id" text not null,
    "basis" text not null check ("basis" in
      ('court_order', 'legal_obligation', 'legal_claim')),
    "disclosed_on" text not null check
      ("disclosed_on" ~ '^[0-9]{4}-[0-9]{2}-[0-9]{2}$'),
    "reference" text null,
    "recorded_by" text not null,
    check ("customer_id" is not null or "order_id" is not null),
    ${TIMES}`,
}

const TASK = "privacy_recipient_task"

/** One task per request and recipient; workers look for what is open. */
const INDEXES = [
  `create unique index if not exists "IDX_${TASK}_once" on ${TASK}
     ("request_id", "recipient_id", "type") where "request_id" is not null`,
  `create index if not exists "IDX_${TASK}_customer_id" on ${TASK}
     ("customer_id") where "customer_id" is not null`,
  `create index if not exists "IDX_${TASK}_open" on ${TASK}
     ("next_attempt_at") where "state" in ('pending', 'sending')`,
  `create index if not exists "IDX_${TASK}_unannounced" on ${TASK}
     ("created_at") where "announced_at" is null`,
  `create index if not exists "IDX_${TASK}_sealed" on ${TASK}
     ("created_at") where "subject_key" is not null`,
  `create index if not exists "IDX_privacy_disclosure_customer_id"
     on privacy_disclosure ("customer_id") where "customer_id" is not null`,
  `create index if not exists "IDX_privacy_disclosure_order_id"
     on privacy_disclosure ("order_id") where "order_id" is not null`,
]

/** Who else gets data, what they were told, and what was disclosed. */
export class Migration20261130040000PrivacyRecipient extends Migration {
  override async up(): Promise<void> {
    for (const [table, columns] of Object.entries(TABLES)) {
      this.addSql(`create table if not exists "${table}" (${columns})`)
    }
    for (const index of INDEXES) {
      this.addSql(index)
    }
    this.addSql(`create or replace function privacy_keep_disclosure()
      returns trigger language plpgsql set search_path = pg_catalog, pg_temp as $$
      begin
        raise exception 'PRIVACY_DISCLOSURE_APPEND_ONLY: rows of % are not changed or removed',
          tg_table_name using errcode = 'PRV02';
      end $$`)
    this.addSql(`create trigger privacy_append_only before update or delete
      on privacy_disclosure for each row execute function privacy_keep_disclosure()`)
    this.addSql(`create trigger privacy_no_truncate before truncate
      on privacy_disclosure for each statement
      execute function privacy_keep_disclosure()`)
    // a session that calls itself a replica passes by an ordinary trigger
    this.addSql(`alter table privacy_disclosure
      enable always trigger privacy_append_only,
      enable always trigger privacy_no_truncate`)
  }

  override async down(): Promise<void> {
    for (const table of Object.keys(TABLES)) {
      this.addSql(`drop table if exists "${table}" cascade`)
    }
    this.addSql("drop function if exists privacy_keep_disclosure")
  }
}
