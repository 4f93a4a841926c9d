import { Migration } from "@medusajs/framework/mikro-orm/migrations"

const TABLE = `"privacy_account_activity"`

/** When customers last logged in, and when they were warned. */
export class Migration20261122113000PrivacyRetention extends Migration {
  override async up(): Promise<void> {
    this.addSql(`create table if not exists ${TABLE} (
      "id" text not null,
      "customer_id" text not null,
      "last_login_at" timestamptz null,
      "warned_at" timestamptz null,
      "created_at" timestamptz not null default now(),
      "updated_at" timestamptz not null default now(),
      "deleted_at" timestamptz null,
      constraint "privacy_account_activity_pkey" primary key ("id")
    )`)
    // logins are written with "on conflict", which needs all rows in the index
    this.addSql(
      `create unique index if not exists "IDX_privacy_account_activity_customer_id"
       on ${TABLE} ("customer_id")`
    )
  }

  override async down(): Promise<void> {
    this.addSql(`drop table if exists ${TABLE} cascade`)
  }
}
