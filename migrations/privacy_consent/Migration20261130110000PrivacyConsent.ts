import { Migration } from "@medusajs/framework/mikro-orm/migrations"

const TABLE = "privacy_restriction_exception"

/** What restricted data may be used for all the same (GDPR art. 18(2)). */
export class Migration20261130110000PrivacyConsent extends Migration {
  override async up(): Promise<void> {
    this.addSql(`create table if not exists "${TABLE}" (
      "id" text not null primary key,
      "customer_id" text null,
      "mailbox_digest" text null,
      "purpose_id" text not null,
      "basis" text not null check ("basis" in
        ('legal_claim', 'rights_of_others', 'public_interest')),
      "recorded_by" text not null,
      "recorded_at" timestamptz not null default now(),
      "ended_at" timestamptz null,
      "ended_by" text null,
      "created_at" timestamptz not null default now(),
      "updated_at" timestamptz not null default now(),
      "deleted_at" timestamptz null)`)
    for (const side of ["customer_id", "mailbox_digest"]) {
      this.addSql(`create index if not exists "IDX_${TABLE}_${side}"
        on "${TABLE}" ("${side}", "purpose_id") where "${side}" is not null`)
    }
  }

  override async down(): Promise<void> {
    this.addSql(`drop table if exists "${TABLE}" cascade`)
  }
}
