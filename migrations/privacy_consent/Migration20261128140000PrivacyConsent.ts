import { Migration } from "@medusajs/framework/mikro-orm/migrations"

const TIMES = `"created_at" timestamptz not null default now(),
  "updated_at" timestamptz not null default now(),
  "deleted_at" timestamptz null`

/** A choice is somebody's: a customer's, a mailbox's, or both. */
const SUBJECT = `"customer_id" text null,
  "mailbox_digest" text null`

const TABLES = {
  privacy_purpose: `
    "id" text not null primary key,
    "purpose_id" text not null,
    "version" integer not null,
    "label" jsonb not null,
    "text" jsonb not null,
    "legal_basis" text not null check ("legal_basis" in
      ('consent', 'contract', 'legal_obligation', 'legitimate_interest')),
    "categories" text[] not null,
    "recipients" text[] not null,
    "retention" jsonb not null,
    "can_object" boolean not null,
    "needs_consent" boolean not null,
    "direct_marketing" boolean not null,
    "retired" boolean not null default false,
    "decided_by" text not null,
    ${TIMES},
    unique ("purpose_id", "version")`,
  privacy_consent: `
    "id" text not null primary key,
    "sequence" bigint generated always as identity,
    ${SUBJECT},
    "purpose_id" text not null,
    "given" boolean not null,
    "channel" text not null,
    "locale" text not null,
    "text_version" text not null,
    "text_sha256" text not null check ("text_sha256" ~ '^[0-9a-f]{64}$'),
    "actor_id" text not null,
    "request_id" text null,
    "recorded_at" timestamptz not null default now(),
    "closed_at" timestamptz null,
    ${TIMES}`,
  privacy_objection: `
    "id" text not null primary key,
    ${SUBJECT},
    "purpose_id" text not null,
    "direct_marketing" boolean not null,
    "channel" text not null,
    "request_id" text null,
    "raised_by" text not null,
    "raised_at" timestamptz not null default now(),
    "lifted_at" timestamptz null,
    "lifted_by" text null,
    "lift_request_id" text null,
    ${TIMES}`,
  privacy_restriction: `
    "id" text not null primary key,
    ${SUBJECT},
    "ground" text not null check ("ground" in
      ('accuracy_contested', 'unlawful', 'legal_claim', 'objection_pending')),
    "request_id" text null,
    "restricted_by" text not null,
    "restricted_at" timestamptz not null default now(),
    "lifted_at" timestamptz null,
    "lifted_by" text null,
    "lift_request_id" text null,
    ${TIMES}`,
  privacy_sent_template: `
    "id" text not null primary key,
    "template" text not null unique,
    "channel" text not null,
    "purpose_id" text null,
    ${TIMES}`,
}

/** Every look-up is by one side of the subject; guards ask before each send. */
const INDEXES = {
  privacy_consent: `"purpose_id", "sequence" desc`,
  privacy_objection: `"purpose_id"`,
  privacy_restriction: `"lifted_at"`,
}

/** Purposes, and what people decided about them. */
export class Migration20261128140000PrivacyConsent extends Migration {
  override async up(): Promise<void> {
    for (const [table, columns] of Object.entries(TABLES)) {
      this.addSql(`create table if not exists "${table}" (${columns})`)
    }
    for (const [table, columns] of Object.entries(INDEXES)) {
      for (const side of ["customer_id", "mailbox_digest"]) {
        this.addSql(`create index if not exists "IDX_${table}_${side}"
          on "${table}" ("${side}", ${columns}) where "${side}" is not null`)
      }
    }
  }

  override async down(): Promise<void> {
    for (const table of Object.keys(TABLES)) {
      this.addSql(`drop table if exists "${table}" cascade`)
    }
  }
}
