import type { Knex } from "@medusajs/framework/mikro-orm/knex"
import { blocksOf } from "../../src/locks/fingerprint/blocks"
import { figuresOf } from "../../src/locks/fingerprint/figures"
import { UNSET_POLICY_ID, type RetentionRules } from "../../src/retention"

/**
 * A lock for every order by one statement: the same fingerprints, and one and
 * the same day for all, since deciding it is what the statement leaves out.
 */
export async function lockAtOnce(
  knex: Knex,
  { base }: RetentionRules
): Promise<void> {
  await knex.transaction(async (trx) => {
    await trx.raw("set local jit = off")
    await trx.raw("set local work_mem = '32MB'")
    await trx.raw("set local timezone = 'UTC'")
    await trx.raw(
      `create temporary table printed on commit drop as
       select id, clock_timestamp() as as_of, array['name', 'street', 'place'] as buyer_block,
         array['place'] as delivery_block from "order"`
    )
    await trx.raw("analyze printed")
    await trx.raw(
      `insert into privacy_retention_lock (id, record, record_id, order_id,
         sales_channel_id, policy_id, legal_basis, issued, buyer_block,
         delivery_block, counted_from, locked_through, time_zone, fingerprint,
         buyer_fingerprint, fingerprinted_at)
       select 'prvlock_' || left(upper(translate(gen_random_uuid()::text, '-', '')), 26),
         'order', o.id, o.id, o.sales_channel_id, ?, 'law', true, p.buyer_block,
         p.delivery_block, to_char(o.created_at, 'YYYY-MM-DD'), '2020-12-31', ?,
         figures.fingerprint, blocks.fingerprint, p.as_of
       from printed p join "order" o on o.id = p.id
       join (${figuresOf("printed")}) figures on figures.order_id = p.id
       left join (${blocksOf("printed")}) blocks on blocks.order_id = p.id
       on conflict do nothing`,
      [UNSET_POLICY_ID, base.time_zone]
    )
  })
}
