import { Migration } from "@medusajs/framework/mikro-orm/migrations"

/**
 * Makes the audit log a chain: each entry carries the SHA-256 of itself and of
 * the entry before, whoever writes it. Entries that exist are chained in the
 * order they were written.
 */
export class Migration20261122111000PrivacyEvidence extends Migration {
  override async up(): Promise<void> {
    const statements = [
      ...COLUMNS,
      ...TABLES,
      ...HASHES,
      CHAIN_EXISTING,
      ...CONSTRAINTS,
      CHAIN_ENTRY,
    ]
    for (const statement of statements) {
      this.addSql(statement)
    }
    this.addSql(`create trigger privacy_chain before insert
      on privacy_audit_entry for each row execute function privacy_chain_entry()`)
  }

  override async down(): Promise<void> {
    this.addSql("drop trigger if exists privacy_chain on privacy_audit_entry")
    this.addSql("drop table if exists privacy_release_receipt cascade")
    this.addSql("drop table if exists privacy_audit_checkpoint cascade")
    this.addSql(`drop routine if exists privacy_chain_entry,
      privacy_audit_hash(privacy_audit_entry),
      privacy_receipt_hash(privacy_erasure_receipt)`)
    this.addSql(`drop index if exists "IDX_privacy_audit_entry_receipt"`)
    this.addSql(`alter table privacy_audit_entry drop column if exists sequence,
      drop column if exists previous_hash, drop column if exists hash`)
    this.addSql(
      "alter table privacy_erasure_receipt drop column if exists amends"
    )
  }
}

const COLUMNS = [
  `alter table privacy_audit_entry add column if not exists sequence bigint,
     add column if not exists previous_hash text,
     add column if not exists hash text`,
  "alter table privacy_erasure_receipt add column if not exists amends text",
]

const TIMES = `created_at timestamptz not null default now(),
  updated_at timestamptz not null default now(),
  deleted_at timestamptz null`

const TABLES = [
  `create table if not exists privacy_release_receipt (
     id text primary key,
     records jsonb not null,
     tables jsonb not null,
     figures_digest text not null,
     customers_removed text[] not null,
     released_at timestamptz not null,
     ${TIMES}
   )`,
  `create table if not exists privacy_audit_checkpoint (
     id text primary key,
     through_sequence bigint not null unique,
     hash text not null,
     entries bigint not null,
     keep_years integer not null check (keep_years >= 5),
     pruned_at timestamptz not null,
     signature text not null,
     ${TIMES}
   )`,
]

const PINNED = "set search_path = pg_catalog, pg_temp"

/**
 * SHA-256 over a JSON array of every column. Moments stand in UTC, lists as
 * Postgres writes them: neither depends on a session's settings.
 */
const hashFunction = (name: string, table: string, columns: string) =>
  `create or replace function ${name}(e ${table}) returns text
   language sql stable parallel safe ${PINNED} as $$
     select encode(sha256(convert_to(
       jsonb_build_array('${table}/1', ${columns})::text, 'UTF8')), 'hex')
   $$`

const inUtc = (...columns: string[]) =>
  columns.map((column) => `e.${column} at time zone 'UTC'`).join(", ")

const HASHES = [
  hashFunction(
    "privacy_audit_hash",
    "privacy_audit_entry",
    `e.sequence, e.previous_hash, e.id, e.action, e.actor_id, e.request_id,
     e.subject_digest, e.details,
     ${inUtc("created_at", "updated_at", "deleted_at")}`
  ),
  hashFunction(
    "privacy_receipt_hash",
    "privacy_erasure_receipt",
    `e.id, e.request_id, e.amends, e.subject_digest, e.customer_ids::text,
     e.tables, e.retained, e.overridden, e.recipients, e.figures_digest,
     e.residual_scan,
     ${inUtc("erased_at", "created_at", "updated_at", "deleted_at")}`
  ),
  hashFunction(
    "privacy_receipt_hash",
    "privacy_release_receipt",
    `e.id, e.records, e.tables, e.figures_digest, e.customers_removed::text,
     ${inUtc("released_at", "created_at", "updated_at", "deleted_at")}`
  ),
]

/** What stands where the first entry has nothing before it. */
const NOTHING_BEFORE = "repeat('0', 64)"

const CHAIN_EXISTING = `do $$
  declare entry record; position bigint := 0; head text := ${NOTHING_BEFORE};
  begin
    update privacy_audit_entry a set details = a.details
        || jsonb_build_object('receipt_hash', privacy_receipt_hash(r))
      from privacy_erasure_receipt r where r.id = a.details ->> 'receipt_id';
    for entry in select id from privacy_audit_entry order by created_at, id loop
      position := position + 1;
      update privacy_audit_entry set sequence = position, previous_hash = head
        where id = entry.id;
      update privacy_audit_entry a set hash = privacy_audit_hash(a)
        where id = entry.id returning a.hash into head;
    end loop;
  end $$`

const CONSTRAINTS = [
  `alter table privacy_audit_entry alter column sequence set not null,
     alter column previous_hash set not null, alter column hash set not null`,
  `create unique index if not exists "IDX_privacy_audit_entry_sequence"
     on privacy_audit_entry (sequence)`,
  `create index if not exists "IDX_privacy_audit_entry_receipt"
     on privacy_audit_entry ((details ->> 'receipt_id'))
     where details ->> 'receipt_id' is not null`,
  `create index if not exists "IDX_privacy_erasure_receipt_amends"
     on privacy_erasure_receipt (amends) where amends is not null`,
]

/** Tables are found in the schema of the log, whatever a session looks in. */
const CHAIN_ENTRY = `create or replace function privacy_chain_entry()
  returns trigger language plpgsql ${PINNED} as $$
  declare head record;
  begin
    -- a snapshot from before the wait would not see the entry waited for
    if current_setting('transaction_isolation') not in
      ('read committed', 'read uncommitted') then
      raise exception 'Audit entries are written in read committed'
        using errcode = 'feature_not_supported';
    end if;
    -- held to the end of the transaction: nobody else takes the same number,
    -- and what is rolled back leaves no gap
    perform pg_advisory_xact_lock(hashtextextended('privacy_audit_entry', 0));
    execute format('select sequence, hash from %I.privacy_audit_entry
      order by sequence desc limit 1', tg_table_schema) into head;
    if head.sequence is null then
      execute format('select through_sequence as sequence, hash
        from %I.privacy_audit_checkpoint
        order by through_sequence desc limit 1', tg_table_schema) into head;
    end if;
    new.sequence := coalesce(head.sequence, 0) + 1;
    new.previous_hash := coalesce(head.hash, ${NOTHING_BEFORE});
    -- as exact as clients can read it back
    new.created_at := date_trunc('milliseconds', clock_timestamp());
    new.updated_at := new.created_at;
    new.deleted_at := null;
    execute format('select %I.privacy_audit_hash($1)', tg_table_schema)
      into new.hash using new;
    return new;
  end $$`
