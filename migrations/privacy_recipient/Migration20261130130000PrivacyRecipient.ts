import { Migration } from "@medusajs/framework/mikro-orm/migrations"

/** Disclosures end like the rest of the evidence: five years afterwards. */
export class Migration20261130130000PrivacyRecipient extends Migration {
  override async up(): Promise<void> {
    this.addSql(keeper(ENDS))
  }

  override async down(): Promise<void> {
    this.addSql(keeper(""))
  }
}

const over = (moment: string) =>
  `${moment} + interval '5 years' < clock_timestamp() at time zone 'UTC'`

const ENDS = `if tg_op = 'DELETE' then
    if ${over("(old.created_at at time zone 'UTC')")}
      and ${over("old.disclosed_on::date")} then
      return old;
    end if;
  end if;`

const keeper = (ends: string) =>
  `create or replace function privacy_keep_disclosure()
   returns trigger language plpgsql set search_path = pg_catalog, pg_temp as $$
   begin
     ${ends}
     raise exception 'PRIVACY_DISCLOSURE_APPEND_ONLY: rows of % are not changed, and removed after five years at the earliest',
       tg_table_name using errcode = 'PRV02';
   end $$`
