import { Migration } from "@medusajs/framework/mikro-orm/migrations"

const CHECK = "privacy_legal_hold_ground_check"

/** Why a hold stands, as a code beside staff's own words. */
export class Migration20261130140000PrivacyRetention extends Migration {
  override async up(): Promise<void> {
    this.addSql(`alter table "privacy_legal_hold"
      add column if not exists "ground" text null`)
    this.addSql(`alter table "privacy_legal_hold"
      drop constraint if exists ${CHECK},
      add constraint ${CHECK} check ("ground" in
        ('legal_claim', 'authority', 'fraud', 'rights_and_safety'))`)
  }

  override async down(): Promise<void> {
    this.addSql(`alter table "privacy_legal_hold"
      drop column if exists "ground"`)
  }
}
