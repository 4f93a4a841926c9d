import type { Knex } from "@medusajs/framework/mikro-orm/knex"
import type { LegalBasis } from "../../data-map/vocabulary"
import { PRESET_PURPOSES, unknownPurpose } from "../../purposes"
import { hidingValues } from "../../subject/run-transaction"
import { isOf, type SubjectKeys, valuesOf } from "../subject"

/** What is known of one subject and one purpose. */
export type ChoiceFacts = {
  legal_basis: LegalBasis
  needs_consent: boolean
  direct_marketing: boolean
  retired: boolean
  erased: boolean
  objected: boolean
  /** What the newest entry of the ledger says; null: nothing was ever said. */
  consented: boolean | null
  restricted: boolean
  /** The consent was given after the restriction began (GDPR art. 18(2)). */
  consented_despite: boolean
  /** An officer recorded why it goes on all the same (art. 18(2)). */
  excepted: boolean
  /** An order of the customer is still to be delivered, or on its way back. */
  open_order: boolean
}

/** Few shops complete an order in Medusa: what has arrived is open no longer. */
const HAS_OPEN_ORDER = `exists (
  select 1 from "order" o where o.customer_id = any(?)
    and o.status in ('pending', 'requires_action')
    and o.canceled_at is null and o.deleted_at is null and not o.is_draft_order
    and (o.status = 'requires_action' or exists (
      select 1 from order_item item
      where item.order_id = o.id and item.version = o.version
        and item.deleted_at is null
        and item.quantity > item.delivered_quantity + item.written_off_quantity
    ) or exists (
      select 1 from "return" back where back.order_id = o.id
        and back.status in ('open', 'requested', 'partially_received')
        and back.canceled_at is null and back.deleted_at is null)))`

const IS_EXCEPTED = `exists (
  select 1 from privacy_restriction_exception e where ${isOf("e")}
    and e.purpose_id = ? and e.ended_at is null and e.deleted_at is null)`

/**
 * Reads in one statement, each part by its index, what decides whether a
 * purpose may be pursued.
 *
 * @throws `PRIVACY_PURPOSE_NOT_FOUND`
 */
export async function readFacts(
  knex: Knex,
  keys: SubjectKeys,
  purposeId: string
): Promise<ChoiceFacts> {
  const preset = PRESET_PURPOSES.find(({ id }) => id === purposeId)
  const { rows } = await hidingValues(
    knex.raw<{ rows: (ChoiceFacts & { legal_basis: LegalBasis | null })[] }>(
      SQL,
      [
        preset?.legal_basis ?? null,
        preset?.needs_consent ?? null,
        preset?.direct_marketing ?? null,
        [...keys.customerIds],
        ...valuesOf(keys),
        purposeId,
        ...valuesOf(keys),
        purposeId,
        [...keys.customerIds],
        purposeId,
        ...valuesOf(keys),
        purposeId,
        ...valuesOf(keys),
      ]
    )
  )
  const [facts] = rows
  if (!facts?.legal_basis) {
    throw unknownPurpose(purposeId)
  }
  return facts
}

const SQL = `select
    coalesce(decided.legal_basis, ?) as legal_basis,
    coalesce(decided.needs_consent, ?::boolean) as needs_consent,
    coalesce(decided.direct_marketing, ?::boolean) as direct_marketing,
    coalesce(decided.retired, false) as retired,
    exists (select 1 from privacy_tombstone t where t.reference = any(?)
      and t.kind = 'customer' and t.deleted_at is null) as erased,
    exists (select 1 from privacy_objection o where ${isOf("o")}
      and o.purpose_id = ? and o.lifted_at is null
      and o.deleted_at is null) as objected,
    said.given as consented,
    held.since is not null as restricted,
    coalesce(said.given and said.recorded_at > held.since, false)
      as consented_despite,
    case when held.since is not null then ${IS_EXCEPTED}
      else false end as excepted,
    case when held.since is not null then ${HAS_OPEN_ORDER}
      else false end as open_order
  from (values (1)) one
  left join lateral (
    select p.legal_basis, p.needs_consent, p.direct_marketing, p.retired
    from privacy_purpose p
    where p.purpose_id = ? and p.deleted_at is null
    order by p.version desc limit 1
  ) decided on true
  left join lateral (
    select c.given, c.recorded_at from privacy_consent c where ${isOf("c")}
      and c.purpose_id = ? and c.closed_at is null and c.deleted_at is null
    order by c.sequence desc limit 1
  ) said on true
  left join lateral (
    select max(r.restricted_at) as since from privacy_restriction r
    where ${isOf("r")} and r.lifted_at is null and r.deleted_at is null
  ) held on true`
