import { Migration } from "@medusajs/framework/mikro-orm/migrations"

/** Everything that a version has and a draft has not. */
const OF_VERSIONS = [
  "version",
  "effective_date",
  "in_force_from",
  "content_sha256",
  "published_by",
  "published_at",
]

/**
 * The privacy notice: versions that stay as they were published, and the one
 * in force when somebody consented.
 */
export class Migration20261130100000PrivacyConsent extends Migration {
  override async up(): Promise<void> {
    this.addSql(`create table if not exists "privacy_notice" (
      "id" text not null primary key,
      "state" text not null check ("state" in ('draft', 'published')),
      "version" integer null unique,
      "content" jsonb not null,
      "what_changed" jsonb null,
      "effective_date" text null
        check ("effective_date" ~ '^\\d{4}-\\d{2}-\\d{2}$'),
      "in_force_from" timestamptz null,
      "content_sha256" text null check ("content_sha256" ~ '^[0-9a-f]{64}$'),
      "created_by" text not null,
      "published_by" text null,
      "published_at" timestamptz null,
      "created_at" timestamptz not null default now(),
      "updated_at" timestamptz not null default now(),
      "deleted_at" timestamptz null,
      check (num_nulls(${OF_VERSIONS.join(", ")})
        = case state when 'draft' then ${OF_VERSIONS.length} else 0 end))`)
    this.addSql(KEEPER)
    this.addSql(`create trigger privacy_append_only
      before insert or update or delete on privacy_notice
      for each row execute function privacy_keep_notice()`)
    this.addSql(`create trigger privacy_no_truncate before truncate
      on privacy_notice for each statement
      execute function privacy_refuse_loss()`)
    // a session that calls itself a replica passes by an ordinary trigger
    this.addSql(`alter table privacy_notice
      enable always trigger privacy_append_only,
      enable always trigger privacy_no_truncate`)
    this.addSql(`alter table "privacy_consent"
      add column if not exists "notice_version" integer null`)
  }

  override async down(): Promise<void> {
    this.addSql(`alter table "privacy_consent"
      drop column if exists "notice_version"`)
    this.addSql(`drop table if exists "privacy_notice" cascade`)
    this.addSql(`drop routine if exists privacy_keep_notice`)
  }
}

/** Whoever writes, the database says when; and versions stay. */
const KEEPER = `create or replace function privacy_keep_notice()
  returns trigger language plpgsql set search_path = pg_catalog, pg_temp as $$
  begin
    if tg_op <> 'INSERT' and old.state = 'published' then
      raise exception 'PRIVACY_CONSENT_APPEND_ONLY: rows of % are not changed or removed once published: publish a new version',
        tg_table_name using errcode = 'PRV02';
    end if;
    if tg_op = 'DELETE' then
      return old;
    end if;
    if tg_op = 'INSERT' then
      new.created_at := clock_timestamp();
    end if;
    new.updated_at := clock_timestamp();
    if new.state = 'published' then
      new.published_at := clock_timestamp();
      new.in_force_from := greatest(new.in_force_from, clock_timestamp());
    end if;
    return new;
  end $$`
