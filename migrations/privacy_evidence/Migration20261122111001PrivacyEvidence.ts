import { Migration } from "@medusajs/framework/mikro-orm/migrations"

/**
 * Makes evidence append-only: its rows are not changed, and not removed before
 * their time.
 */
export class Migration20261122111001PrivacyEvidence extends Migration {
  override async up(): Promise<void> {
    for (const statement of KEEPERS) {
      this.addSql(statement)
    }
    for (const [table, keeper] of Object.entries(KEPT)) {
      this.addSql(`create trigger privacy_append_only before update or delete
        on ${table} for each row execute function ${keeper}()`)
      this.addSql(`create trigger privacy_no_truncate before truncate
        on ${table} for each statement
        execute function privacy_refuse_change()`)
      // a session that calls itself a replica passes by an ordinary trigger
      this.addSql(`alter table ${table}
        enable always trigger privacy_append_only,
        enable always trigger privacy_no_truncate`)
    }
  }

  override async down(): Promise<void> {
    for (const table of Object.keys(KEPT)) {
      this.addSql(`drop trigger if exists privacy_append_only on ${table}`)
      this.addSql(`drop trigger if exists privacy_no_truncate on ${table}`)
    }
    this.addSql(`drop routine if exists privacy_refuse_change,
      privacy_keep_entry, privacy_keep_receipt`)
  }
}

/** What watches over the rows of each table. */
const KEPT = {
  privacy_audit_entry: "privacy_keep_entry",
  privacy_erasure_receipt: "privacy_keep_receipt",
  privacy_release_receipt: "privacy_keep_receipt",
  privacy_audit_checkpoint: "privacy_refuse_change",
}

const keeper = (name: string, body: string) =>
  `create or replace function ${name}() returns trigger language plpgsql
   set search_path = pg_catalog, pg_temp as $$ ${body} $$`

const refuse = (rule: string) =>
  `raise exception 'PRIVACY_AUDIT_APPEND_ONLY: rows of % are ${rule}',
     tg_table_name using errcode = 'PRV02';`

/** The newest checkpoint, in the schema of the trigger's table. */
const NEWEST = `execute format('select through_sequence, keep_years
    from %I.privacy_audit_checkpoint
    order by through_sequence desc limit 1', tg_table_schema)
  into through, keep_years;`

/** In UTC: a day is as long for every session. */
const OLD_ENOUGH = `(old.created_at at time zone 'UTC')
  + make_interval(years => keep_years) < clock_timestamp() at time zone 'UTC'`

const KEEPERS = [
  keeper(
    "privacy_refuse_change",
    `begin ${refuse("not changed or removed")} end`
  ),
  keeper(
    "privacy_keep_entry",
    `declare through bigint; keep_years integer;
    begin
      if tg_op = 'DELETE' then
        ${NEWEST}
        if old.sequence <= through and ${OLD_ENOUGH} then
          return old;
        end if;
      end if;
      ${refuse("not changed, and removed only below a checkpoint")}
    end`
  ),
  keeper(
    "privacy_keep_receipt",
    `declare through bigint; keep_years integer; proven boolean;
    begin
      if tg_op = 'DELETE' then
        ${NEWEST}
        execute format('select exists (select 1 from %I.privacy_audit_entry
          where details ->> ''receipt_id'' = $1
            and details ->> ''receipt_hash'' is not null)', tg_table_schema)
          into proven using old.id;
        if ${OLD_ENOUGH} and not proven then
          return old;
        end if;
      end if;
      ${refuse("not changed, and removed only after their audit entry")}
    end`
  ),
]
