import { Migration } from "@medusajs/framework/mikro-orm/migrations"

/**
 * Requests with states, deadlines and proof of identity; codes, limits, letters
 * and stored archives beside them.
 */
export class Migration20261128150000PrivacyRequest extends Migration {
  override async up(): Promise<void> {
    for (const statement of [...REQUEST, ...TABLES, ...INDEXES]) {
      this.addSql(statement)
    }
  }

  override async down(): Promise<void> {
    for (const table of NEW_TABLES) {
      this.addSql(`drop table if exists ${table} cascade`)
    }
    this.addSql(
      `alter table privacy_request ${ADDED.map(([name]) => `drop column if exists ${name}`).join(", ")}`
    )
    // states that the older check does not know have ended one way or another
    this.addSql(`update privacy_request set status = 'failed'
      where status not in ('in_progress', 'completed', 'completed_with_retained')`)
    this.addSql(checkStatus(OLD_STATUSES))
  }
}

const OLD_STATUSES = [
  "in_progress",
  "completed",
  "completed_with_retained",
  "failed",
]

const STATUSES = [
  ...["received", "identity_pending", "verified", "waiting"],
  ...OLD_STATUSES,
  ...["refused", "canceled"],
]

const checkStatus = (statuses: readonly string[]) =>
  `alter table privacy_request
     drop constraint if exists privacy_request_status_check,
     add constraint privacy_request_status_check
       check (status in (${statuses.map((status) => `'${status}'`).join(", ")}))`

const ADDED: readonly (readonly [name: string, type: string])[] = [
  ["channel", "text not null default 'staff'"],
  ["locale", "text null"],
  ["received_at", "timestamptz not null default now()"],
  ["due_on", "text null"],
  ["extended_from", "text null"],
  ["extension_reason", "text null"],
  ["refusal_reason", "text null"],
  ["identified_by", "text null"],
  ["is_mailbox_proven", "boolean not null default false"],
  ["waiting_for", "text null"],
  ["guards", "jsonb null"],
  ["execute_after", "timestamptz null"],
  ["paused_at", "timestamptz null"],
  ["proposed_by", "text null"],
  ["approved_by", "text null"],
  ["content_sealed", "text null"],
  ["content_key", "text null"],
  ["reply_sealed", "text null"],
  ["reply_key", "text null"],
  ["attempts", "integer not null default 0"],
  ["lease", "text null"],
  ["lease_until", "timestamptz null"],
  ["failed_code", "text null"],
  ["warned_at", "timestamptz null"],
  ["late_at", "timestamptz null"],
  ["closed_at", "timestamptz null"],
]

const REQUEST = [
  `alter table privacy_request
     ${ADDED.map(([name, type]) => `add column if not exists ${name} ${type}`).join(", ")}`,
  checkStatus(STATUSES),
  // what was filed before states existed came from staff, and was answered at once
  `update privacy_request set received_at = created_at,
     closed_at = case when status <> 'in_progress'
       then coalesce(completed_at, updated_at) end`,
]

const TIMES = `created_at timestamptz not null default now(),
  updated_at timestamptz not null default now(),
  deleted_at timestamptz null`

const NEW_TABLES = [
  "privacy_one_time_code",
  "privacy_rate_limit",
  "privacy_letter",
  "privacy_archive",
]

const TABLES = [
  `create table if not exists privacy_one_time_code (
     id text primary key,
     purpose text not null,
     reference text not null,
     mailbox_digest text not null,
     code_hash text not null,
     tries_left integer not null,
     expires_at timestamptz not null,
     used_at timestamptz null,
     ${TIMES}
   )`,
  `create table if not exists privacy_rate_limit (
     id text primary key,
     count integer not null,
     resets_at timestamptz not null,
     ${TIMES}
   )`,
  `create table if not exists privacy_letter (
     id text primary key,
     request_id text not null,
     template text not null,
     locale text not null,
     state text not null default 'pending'
       check (state in ('pending', 'accepted', 'failed', 'undeliverable')),
     attempts integer not null default 0,
     next_attempt_at timestamptz not null default now(),
     accepted_at timestamptz null,
     notification_id text null,
     facts jsonb null,
     ${TIMES}
   )`,
  `create table if not exists privacy_archive (
     id text primary key,
     request_id text not null,
     customer_id text null,
     state text not null default 'building'
       check (state in ('building', 'ready', 'invalidated', 'expired', 'deleted')),
     file_id text null,
     key_wrapped text null,
     content_type text null,
     file_name text null,
     size integer null,
     sha256 text null,
     rows_done integer not null default 0,
     rows_total integer null,
     downloads integer not null default 0,
     expires_at timestamptz null,
     deleted_file_at timestamptz null,
     ${TIMES}
   )`,
]

const INDEXES = [
  `create index if not exists "IDX_privacy_request_open" on privacy_request
     (execute_after) where deleted_at is null and closed_at is null`,
  `create index if not exists "IDX_privacy_request_due_on" on privacy_request
     (due_on) where deleted_at is null and closed_at is null`,
  `create index if not exists "IDX_privacy_request_received_at" on privacy_request
     (received_at desc, id desc) where deleted_at is null`,
  `create index if not exists "IDX_privacy_request_reply" on privacy_request
     (received_at) where reply_key is not null`,
  `create index if not exists "IDX_privacy_one_time_code_reference"
     on privacy_one_time_code (reference, purpose)`,
  `create index if not exists "IDX_privacy_one_time_code_expires_at"
     on privacy_one_time_code (expires_at)`,
  `create index if not exists "IDX_privacy_rate_limit_resets_at"
     on privacy_rate_limit (resets_at)`,
  `create index if not exists "IDX_privacy_letter_pending" on privacy_letter
     (next_attempt_at) where state = 'pending'`,
  `create index if not exists "IDX_privacy_letter_request_id" on privacy_letter
     (request_id)`,
  `create index if not exists "IDX_privacy_archive_request_id" on privacy_archive
     (request_id)`,
  `create index if not exists "IDX_privacy_archive_customer_id" on privacy_archive
     (customer_id)`,
  `create index if not exists "IDX_privacy_archive_kept" on privacy_archive
     (expires_at) where state in ('building', 'ready', 'invalidated', 'expired')`,
]
