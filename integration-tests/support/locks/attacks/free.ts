import type { Attack } from "./types"

const address = (kind: "billing" | "shipping", order: string, set: string) =>
  `update order_address a set ${set} from "order" o
   where o.${kind}_address_id = a.id and o.id = '${order}'`

const RELEASE = `update privacy_retention_lock set state = 'released',
  released_at = now(), receipt_id = 'prvrec_1' where id = `

const decision = `insert into privacy_retention_policy
    (id, kind, settings, rules_digest, shortens, reason, decided_by)
  values ('prvpol_1', 'decision', '{}', 'x', true, 'x', 'user_1')`

/** SQL: the order's lines once more, one version later. */
const nextVersion = (order: string) =>
  `insert into order_item (id, order_id, version, item_id, quantity,
     raw_quantity, fulfilled_quantity, shipped_quantity,
     return_requested_quantity, return_received_quantity,
     return_dismissed_quantity, written_off_quantity)
   select i.id || '_next', i.order_id, i.version + 1, i.item_id, i.quantity,
     i.raw_quantity, 0, 0, 0, 0, 0, 0
   from order_item i join "order" o
     on o.id = i.order_id and o.version = i.version
   where o.id = '${order}'`

const step = (order: string, by: string) =>
  `update "order" set version = version ${by} where id = '${order}'`

/** What locks leave alone: each would be a fault if it were refused. */
export const FREE: readonly Attack[] = [
  {
    name: "what is no figure, of an order that is sent",
    tries: ({ sent }) => [
      [
        `update "order" set email = null, customer_id = null, metadata = null,
           locale = null, status = 'archived', canceled_at = now()
         where id = '${sent}'`,
      ],
      [`update order_summary set totals = '{}' where order_id = '${sent}'`],
      ["update order_line_item set title = 'ERASED', metadata = null"],
      ["update order_item set fulfilled_quantity = 0, metadata = null"],
      ["update order_line_item_tax_line set description = null"],
      [
        "update payment set data = '{}', captured_at = now(), canceled_at = now()",
      ],
      ["update refund set note = null, metadata = null"],
      ["update payment_collection set status = 'canceled'"],
    ],
  },
  {
    name: "addresses outside the blocks, and before issue",
    tries: ({ sent, sentLock, placed }) => [
      [
        address(
          "billing",
          sent,
          "phone = null, metadata = null, customer_id = null"
        ),
      ],
      [address("shipping", sent, "phone = null, metadata = null")],
      [
        decision,
        `update privacy_retention_lock set policy_decision_id = 'prvpol_1',
           delivery_block = array['place'] where id = '${sentLock}'`,
        address(
          "shipping",
          sent,
          `first_name = null, last_name = null, company = null,
           address_1 = null, address_2 = null`
        ),
      ],
      [
        address(
          "billing",
          placed,
          "first_name = 'x', address_1 = 'x', city = 'x', country_code = 'se'"
        ),
      ],
      [
        `insert into order_address (id) values ('ordaddr_new')`,
        `update "order" set shipping_address_id = 'ordaddr_new',
           billing_address_id = 'ordaddr_new' where id = '${placed}'`,
      ],
    ],
  },
  {
    name: "what Medusa takes back",
    tries: ({ sent }) => [
      [
        `insert into capture (id, amount, raw_amount, payment_id)
         select 'capt_declined', 1, '{"value": "1", "precision": 20}', p.id
         from payment p limit 1`,
        "delete from capture where id = 'capt_declined'",
      ],
      [
        `insert into order_transaction
           (id, order_id, amount, raw_amount, currency_code, reference_id)
         values ('ordtrx_new', '${sent}', 1, '{}', 'nok', 'capt_x')`,
        "delete from order_transaction where id = 'ordtrx_new'",
      ],
      [
        nextVersion(sent),
        step(sent, "+ 1"),
        "set constraints all immediate",
        "set constraints all deferred",
        "update order_item set deleted_at = now() where id like '%_next'",
        step(sent, "- 1"),
      ],
      [
        `insert into order_shipping_method (id, name, amount, raw_amount)
         values ('ordsm_new', 'x', 1, '{}')`,
        `insert into order_shipping (id, order_id, version, shipping_method_id)
         select 'ordspmv_new', id, version + 1, 'ordsm_new'
         from "order" where id = '${sent}'`,
        "update order_shipping_method set amount = 2 where id = 'ordsm_new'",
        "update order_shipping set deleted_at = now() where id = 'ordspmv_new'",
        "update order_shipping_method set deleted_at = now() where id = 'ordsm_new'",
      ],
    ],
  },
  {
    name: "a lock that grows, or ends earlier by a recorded decision",
    tries: ({ sentLock }) => [
      [
        `update privacy_retention_lock set locked_through = '2099-12-31',
           counted_from = '2093-01-01', fiscal_year_end = '2093-12-31',
           fingerprint = 'x', fingerprinted_at = now(), announced_at = now()
         where id = '${sentLock}'`,
      ],
      [
        `update privacy_retention_lock set locked_through = null,
           fiscal_year_end = null where id = '${sentLock}'`,
      ],
      [
        decision,
        `update privacy_retention_lock set locked_through = '2027-12-31',
           buyer_block = array['name'], policy_decision_id = 'prvpol_1'
         where id = '${sentLock}'`,
      ],
    ],
  },
  {
    name: "a lock whose day is past, and then its record",
    tries: ({ due, dueLock }) => [
      [
        `${RELEASE}'${dueLock}'`,
        address("billing", due, "first_name = null, city = null"),
        `update "order" set currency_code = 'eur', customer_id = null
         where id = '${due}'`,
        `delete from "order" where id = '${due}'`,
      ],
      [
        `update privacy_retention_lock set state = 'released',
           receipt_id = 'prvrec_1', released_at = now() - interval '6 years'
         where id = '${dueLock}'`,
        `delete from privacy_retention_lock where id = '${dueLock}'`,
      ],
    ],
  },
  {
    name: "a hold that is lifted, a correction before issue",
    tries: ({ placed }) => [
      [
        `insert into privacy_legal_hold
           (id, scope, reference, reason, owner, review_on, placed_by)
         values ('prvhold_1', 'order', '${placed}', 'x', 'user_1', '2030-01-01', 'user_1')`,
        `update privacy_legal_hold set lifted_at = now(), lifted_by = 'user_1',
           lift_reason = 'over' where id = 'prvhold_1'`,
        `update privacy_legal_hold set reason = '', lift_reason = null
         where id = 'prvhold_1'`,
        "delete from privacy_legal_hold where id = 'prvhold_1'",
      ],
      [
        `insert into privacy_correction_note
           (id, order_id, address, changes, reason, noted_by)
         values ('prvcor_1', '${placed}', 'billing', '{}', 'x', 'user_1')`,
        "update privacy_correction_note set reason = 'y'",
        "delete from privacy_correction_note",
      ],
    ],
  },
]
