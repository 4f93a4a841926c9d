import { Migration } from "@medusajs/framework/mikro-orm/migrations"

/**
 * Makes the ledger of consents append-only, and keeps an objection to direct
 * marketing from being removed while it stands: without it, an old list would
 * bring the person back.
 */
export class Migration20261128140001PrivacyConsent extends Migration {
  override async up(): Promise<void> {
    for (const statement of KEEPERS) {
      this.addSql(statement)
    }
    for (const [table, { rows, moments }] of Object.entries(KEPT)) {
      this.addSql(`create trigger privacy_append_only before ${moments}
        on ${table} for each row execute function ${rows}()`)
      this.addSql(`create trigger privacy_no_truncate before truncate
        on ${table} for each statement
        execute function privacy_refuse_loss()`)
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
    this.addSql(`drop routine if exists privacy_refuse_loss,
      privacy_keep_purpose, privacy_keep_consent, privacy_keep_objection`)
  }
}

const ANY = "insert or update or delete"

const KEPT = {
  privacy_purpose: { rows: "privacy_keep_purpose", moments: ANY },
  privacy_consent: { rows: "privacy_keep_consent", moments: ANY },
  privacy_objection: { rows: "privacy_keep_objection", moments: ANY },
}

const keeper = (name: string, body: string) =>
  `create or replace function ${name}() returns trigger language plpgsql
   set search_path = pg_catalog, pg_temp as $$ ${body} $$`

const refuse = (rule: string) =>
  `raise exception 'PRIVACY_CONSENT_APPEND_ONLY: rows of % ${rule}',
     tg_table_name using errcode = 'PRV02';`

/** Whoever writes, the database says when. */
const stamped = (column: string) => `if tg_op = 'INSERT' then
    new.${column} := clock_timestamp();
    new.created_at := new.${column};
    return new;
  end if;`

const changedBeside = (...columns: string[]) => {
  const without = columns.map((column) => ` - '${column}'`).join("")
  return `to_jsonb(new)${without} is distinct from to_jsonb(old)${without}`
}

/** In UTC: a day is as long for every session. */
const overThreeYears = (moment: string) =>
  `${moment} at time zone 'UTC' + interval '3 years'
     < clock_timestamp() at time zone 'UTC'`

/** A digest is written once, at the latest when the address is about to go. */
const OTHER_MAILBOX = `(old.mailbox_digest is not null
  and new.mailbox_digest is distinct from old.mailbox_digest)`

/** Rows of the same person about the same purpose, under the alias \`o\`. */
const SAME = `from %I.privacy_consent o where o.purpose_id = $1
  and (o.customer_id = $2 or o.mailbox_digest = $3)`

const KEEPERS = [
  keeper("privacy_refuse_loss", `begin ${refuse("are not removed")} end`),
  keeper(
    "privacy_keep_purpose",
    `begin
      ${stamped("updated_at")}
      ${refuse("are not changed or removed: write a new version")}
    end`
  ),
  keeper(
    "privacy_keep_consent",
    `declare withdrawn timestamptz; earlier boolean;
    begin
      ${stamped("recorded_at")}
      if tg_op = 'UPDATE' then
        if ${changedBeside("customer_id", "closed_at", "mailbox_digest", "updated_at")}
          or ${OTHER_MAILBOX}
          or (old.closed_at is not null and (new.customer_id is not null
            or new.closed_at is distinct from old.closed_at))
          or (old.customer_id is not null
            and new.customer_id is distinct from old.customer_id
            and new.customer_id is not null) then
          ${refuse("are not changed")}
        end if;
        if old.customer_id is not null and new.customer_id is null then
          new.closed_at := coalesce(old.closed_at, clock_timestamp());
        end if;
        return new;
      end if;
      if ${overThreeYears("old.closed_at")} then
        return old;
      end if;
      execute format('select min(o.recorded_at) ${SAME}
          and not o.given and o.sequence >= $4', tg_table_schema)
        into withdrawn
        using old.purpose_id, old.customer_id, old.mailbox_digest, old.sequence;
      execute format('select exists (select 1 ${SAME}
          and o.sequence < $4)', tg_table_schema)
        into earlier
        using old.purpose_id, old.customer_id, old.mailbox_digest, old.sequence;
      if ${overThreeYears("withdrawn")} and (old.given or not earlier) then
        return old;
      end if;
      ${refuse("are removed only three years after the consent ended")}
    end`
  ),
  keeper(
    "privacy_keep_objection",
    `begin
      ${stamped("raised_at")}
      if tg_op = 'UPDATE' then
        if ${changedBeside(
          "customer_id",
          "lifted_at",
          "lifted_by",
          "lift_request_id",
          "mailbox_digest",
          "updated_at"
        )} or ${OTHER_MAILBOX} or (old.lifted_at is not null
            and new.lifted_at is distinct from old.lifted_at) then
          ${refuse("are not changed")}
        end if;
        return new;
      end if;
      if not old.direct_marketing or old.lifted_at is not null then
        return old;
      end if;
      ${refuse("stay while the person objects to direct marketing")}
    end`
  ),
]
