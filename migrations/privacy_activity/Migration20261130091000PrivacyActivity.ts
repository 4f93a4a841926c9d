import { Migration } from "@medusajs/framework/mikro-orm/migrations"

/**
 * What logged-in people do in the shop, once they have agreed to it. In parts,
 * one for each month, so that what is old goes by dropping its part. What falls
 * into no month has a part of its own: nothing is ever refused for want of one.
 *
 * The key holds the column that decides the part; Postgres asks for it.
 */
export class Migration20261130091000PrivacyActivity extends Migration {
  override async up(): Promise<void> {
    this.addSql(`create table if not exists "privacy_activity" (
      "id" text not null,
      "customer_id" text not null,
      "kind" text not null check ("kind" in ('view', 'search', 'action')),
      "name" text not null,
      "path" text null,
      "product_id" text null,
      "channel" text not null check ("channel" in ('web', 'app', 'email')),
      "occurred_at" timestamptz not null,
      "ip_network" text null,
      "browser" text null,
      "os" text null,
      "platform" text null,
      "time_zone" text null,
      "language" text null,
      "country" text null,
      "region" text null,
      "created_at" timestamptz not null default now(),
      "updated_at" timestamptz not null default now(),
      "deleted_at" timestamptz null,
      primary key ("id", "created_at")
    ) partition by range ("created_at")`)
    this.addSql(`create index if not exists "IDX_privacy_activity_customer_id"
      on "privacy_activity" ("customer_id", "created_at")`)
    this.addSql(`create table if not exists "privacy_activity_default"
      partition of "privacy_activity" default`)
  }

  override async down(): Promise<void> {
    this.addSql(`drop table if exists "privacy_activity" cascade`)
  }
}
