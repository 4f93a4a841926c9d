import { Migration } from "@medusajs/framework/mikro-orm/migrations"

/** A code may carry what it confirms, so that nothing holds before it is back. */
export class Migration20261130090000PrivacyRequest extends Migration {
  override async up(): Promise<void> {
    this.addSql(
      `alter table privacy_one_time_code
         add column if not exists content jsonb null`
    )
  }

  override async down(): Promise<void> {
    this.addSql(
      `alter table privacy_one_time_code drop column if exists content`
    )
  }
}
