import { Migration } from "@medusajs/framework/mikro-orm/migrations"

/**
 * What decides whether a purpose may be pursued, as a function: planning one
 * statement over seven tables took longer than running it, and a function
 * keeps its plans. Generic ones, since every subject is looked up alike.
 *
 * Names of tables are looked up when it runs: some are made by migrations that
 * come later.
 */
export class Migration20261130120000PrivacyConsent extends Migration {
  override async up(): Promise<void> {
    this.addSql(FACTS)
  }

  override async down(): Promise<void> {
    this.addSql("drop routine if exists privacy_choice_facts")
  }
}

/** The alias' row is the subject's. */
const isOf = (alias: string) =>
  `(${alias}.customer_id = any(customers) or ${alias}.mailbox_digest = any(digests))`

/** Few shops complete an order in Medusa: what has arrived is open no longer. */
const NOT_ARRIVED = `exists (
  select 1 from order_item item
  where item.order_id = o.id and item.version = o.version
    and item.deleted_at is null
    and item.quantity > item.delivered_quantity + item.written_off_quantity)`

const COMING_BACK = `exists (
  select 1 from "return" back where back.order_id = o.id
    and back.status in ('open', 'requested', 'partially_received')
    and back.canceled_at is null and back.deleted_at is null)`

const FACTS = `create or replace function privacy_choice_facts(
    customers text[], digests text[], purpose text,
    out legal_basis text, out needs_consent boolean,
    out direct_marketing boolean, out retired boolean, out erased boolean,
    out objected boolean, out consented boolean, out restricted boolean,
    out consented_despite boolean, out excepted boolean,
    out open_order boolean)
  language plpgsql stable set plan_cache_mode = force_generic_plan as $$
  declare
    said_at timestamptz;
    held_since timestamptz;
  begin
    select p.legal_basis, p.needs_consent, p.direct_marketing, p.retired
      into legal_basis, needs_consent, direct_marketing, retired
      from privacy_purpose p
      where p.purpose_id = purpose and p.deleted_at is null
      order by p.version desc limit 1;

    erased := exists (select 1 from privacy_tombstone t
      where t.reference = any(customers) and t.kind = 'customer'
        and t.deleted_at is null);

    objected := exists (select 1 from privacy_objection o
      where ${isOf("o")} and o.purpose_id = purpose
        and o.lifted_at is null and o.deleted_at is null);

    select c.given, c.recorded_at into consented, said_at
      from privacy_consent c
      where ${isOf("c")} and c.purpose_id = purpose
        and c.closed_at is null and c.deleted_at is null
      order by c.sequence desc limit 1;

    select max(r.restricted_at) into held_since from privacy_restriction r
      where ${isOf("r")} and r.lifted_at is null and r.deleted_at is null;

    restricted := held_since is not null;
    consented_despite := coalesce(consented and said_at > held_since, false);
    excepted := restricted and exists (
      select 1 from privacy_restriction_exception e
      where ${isOf("e")} and e.purpose_id = purpose
        and e.ended_at is null and e.deleted_at is null);
    open_order := restricted and exists (
      select 1 from "order" o where o.customer_id = any(customers)
        and o.status in ('pending', 'requires_action')
        and o.canceled_at is null and o.deleted_at is null
        and not o.is_draft_order
        and (o.status = 'requires_action' or ${NOT_ARRIVED} or ${COMING_BACK}));
  end $$`
