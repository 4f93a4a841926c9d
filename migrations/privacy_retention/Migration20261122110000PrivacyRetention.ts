import { Migration } from "@medusajs/framework/mikro-orm/migrations"

/** Locks, holds, decisions, corrections, and what long work has done so far. */
export class Migration20261122110000PrivacyRetention extends Migration {
  override async up(): Promise<void> {
    for (const [table, columns] of Object.entries(TABLES)) {
      this.addSql(`create table if not exists "${table}" (
        "id" text not null,
        ${columns}
        "created_at" timestamptz not null default now(),
        "updated_at" timestamptz not null default now(),
        "deleted_at" timestamptz null,
        constraint "${table}_pkey" primary key ("id")
      )`)
    }
    for (const index of INDEXES) {
      this.addSql(index)
    }
  }

  override async down(): Promise<void> {
    for (const table of Object.keys(TABLES)) {
      this.addSql(`drop table if exists "${table}" cascade`)
    }
  }
}

/** Days are text, `YYYY-MM-DD`: drivers turn dates into moments. */
const day = (column: string, also: "null" | "not null" = "null") =>
  `"${column}" text ${also} check ("${column}" ~ '^\\d{4}-\\d\\d-\\d\\d$'),`

const TABLES: Record<string, string> = {
  privacy_retention_lock: `
    "record" text not null,
    "record_id" text not null,
    "order_id" text null,
    "sales_channel_id" text null,
    "state" text not null default 'locked' check ("state" in ('locked', 'released')),
    "policy_id" text not null,
    "legal_basis" text not null,
    "tier" text not null default 'sales_document' check ("tier" in ('sales_document', 'secondary', 'books')),
    "issued" boolean not null default false,
    "buyer_block" text[] not null default '{}',
    "delivery_block" text[] not null default '{}',
    ${day("counted_from", "not null")}
    ${day("fiscal_year_end")}
    ${day("locked_through")}
    ${day("decide_again_after")}
    "time_zone" text not null,
    "fingerprint" text not null,
    "buyer_fingerprint" text null,
    "fingerprinted_at" timestamptz not null,
    "broken_at" timestamptz null,
    "announced_at" timestamptz null,
    "policy_decision_id" text null,
    "released_at" timestamptz null,
    "receipt_id" text null,`,
  privacy_legal_hold: `
    "scope" text not null check ("scope" in ('subject', 'order', 'fiscal_year', 'sales_channel')),
    "reference" text not null,
    "reason" text not null,
    "owner" text not null,
    ${day("review_on", "not null")}
    "placed_by" text not null,
    "lifted_at" timestamptz null,
    "lifted_by" text null,
    "lift_reason" text null,`,
  privacy_retention_policy: `
    "kind" text not null check ("kind" in ('options', 'decision')),
    "sales_channel_id" text null,
    "settings" jsonb not null,
    "rules_digest" text not null,
    "shortens" boolean not null default false,
    "reason" text not null,
    "decided_by" text not null,`,
  privacy_correction_note: `
    "order_id" text not null,
    "address" text not null check ("address" in ('billing', 'shipping')),
    "changes" jsonb not null,
    "reason" text not null,
    "noted_by" text not null,`,
  privacy_run: `
    "kind" text not null,
    "state" text not null default 'running' check ("state" in ('running', 'completed', 'stopped', 'failed')),
    "dry_run" boolean not null default false,
    "total" bigint null,
    "done" bigint not null default 0,
    "skipped" bigint not null default 0,
    "cursor" text null,
    "today" text null,
    "details" jsonb null,
    "started_by" text not null,
    "heartbeat_at" timestamptz null,
    "finished_at" timestamptz null,`,
  privacy_maintenance_window: `
    "reason" text not null,
    "opened_by" text not null,
    "locks" bigint not null,
    "fingerprints_digest" text not null,
    "closed_at" timestamptz null,
    "closed_by" text null,
    "changed" jsonb null,`,
}

const LOCK = `"privacy_retention_lock"`

const INDEXES = [
  `create unique index if not exists "IDX_privacy_retention_lock_record" on ${LOCK} ("record", "record_id")`,
  `create index if not exists "IDX_privacy_retention_lock_order_id" on ${LOCK} ("order_id")`,
  `create index if not exists "IDX_privacy_retention_lock_due" on ${LOCK} ("locked_through", "record_id") where state = 'locked'`,
  `create index if not exists "IDX_privacy_retention_lock_again" on ${LOCK} ("decide_again_after") where state = 'locked'`,
  `create index if not exists "IDX_privacy_retention_lock_broken" on ${LOCK} ("broken_at") where broken_at is not null`,
  `create index if not exists "IDX_privacy_legal_hold_standing" on "privacy_legal_hold" ("scope", "reference") where lifted_at is null`,
  `create index if not exists "IDX_privacy_correction_note_order_id" on "privacy_correction_note" ("order_id")`,
  `create index if not exists "IDX_privacy_run_kind" on "privacy_run" ("kind", "created_at")`,
]
