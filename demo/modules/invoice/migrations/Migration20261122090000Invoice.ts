import { Migration } from "@medusajs/framework/mikro-orm/migrations"

/** The invoices of the demo's shop. */
export class Migration20261122090000Invoice extends Migration {
  override async up(): Promise<void> {
    this.addSql(`create table if not exists "invoice" (
      "id" text not null,
      "display_id" serial,
      "order_id" text not null,
      "status" text check ("status" in ('latest', 'stale')) not null default 'latest',
      "pdfContent" jsonb not null,
      "created_at" timestamptz not null default now(),
      "updated_at" timestamptz not null default now(),
      "deleted_at" timestamptz null,
      constraint "invoice_pkey" primary key ("id")
    )`)
    this.addSql(
      `create index if not exists "IDX_invoice_order_id" on "invoice" ("order_id") where deleted_at is null`
    )
    this.addSql(
      `create index if not exists "IDX_invoice_deleted_at" on "invoice" ("deleted_at") where deleted_at is null`
    )
  }

  override async down(): Promise<void> {
    this.addSql(`drop table if exists "invoice" cascade`)
  }
}
