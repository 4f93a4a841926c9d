import { Migration } from "@medusajs/framework/mikro-orm/migrations"

/**
 * Archives know whose data was read into them, so that an erasure finds them
 * however it reaches the person; and may pass two gigabytes.
 */
export class Migration20261128160000PrivacyRequest extends Migration {
  override async up(): Promise<void> {
    this.addSql(
      `alter table privacy_archive
         alter column size type bigint,
         add column if not exists subject_references text[] null,
         add column if not exists receipts_seen text[] null`
    )
    this.addSql(
      `create index if not exists "IDX_privacy_archive_open" on privacy_archive
         (id) where key_wrapped is not null`
    )
  }

  override async down(): Promise<void> {
    this.addSql(`drop index if exists "IDX_privacy_archive_open"`)
    this.addSql(
      `alter table privacy_archive
         drop column if exists subject_references,
         drop column if exists receipts_seen`
    )
  }
}
