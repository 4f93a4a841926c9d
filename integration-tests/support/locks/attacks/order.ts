import type { Attack } from "./types"

/** SQL: takes back the last version of an order, as Medusa would a failed one. */
const rowsGone = (order: string) =>
  `update order_item i set deleted_at = now() from "order" o
   where o.id = i.order_id and o.id = '${order}' and i.version = o.version`

const step = (order: string, by: string) =>
  `update "order" set version = version ${by} where id = '${order}'`

export const orderAttacks: readonly Attack[] = [
  {
    name: "order: back to a draft",
    tries: ({ sent }) => [
      [`update "order" set is_draft_order = true where id = '${sent}'`],
      [`update "order" set status = 'draft' where id = '${sent}'`],
    ],
  },
  {
    name: "order: a version that was never made, or is long settled",
    tries: ({ sent }) => [
      [step(sent, "+ 2")],
      [step(sent, "- 1")],
      [step(sent, "- 2")],
      [`update "order" set version = 0 where id = '${sent}'`],
    ],
  },
  {
    name: "order: the last version taken back in steps",
    tries: ({ sent }) => [
      [rowsGone(sent), step(sent, "- 1")],
      [
        rowsGone(sent),
        step(sent, "- 1"),
        "set constraints all immediate",
        step(sent, "+ 1"),
      ],
      ["set constraints all immediate", rowsGone(sent)],
      [
        `with gone as (${rowsGone(sent)} returning i.id)
         update "order" set version = version - 1 where id = '${sent}'`,
      ],
      [
        `insert into order_item (id, order_id, version, item_id, quantity,
           raw_quantity, fulfilled_quantity, shipped_quantity,
           return_requested_quantity, return_received_quantity,
           return_dismissed_quantity, written_off_quantity)
         select 'ordli_fresh', i.order_id, i.version, i.item_id, 1, '{}', 0, 0, 0, 0, 0, 0
         from order_item i join "order" o
           on o.id = i.order_id and o.version = i.version
         where o.id = '${sent}' limit 1`,
        step(sent, "- 1"),
      ],
    ],
  },
  {
    name: "order: everything at once through its parents",
    tries: ({ sent }) => [
      [
        `delete from order_payment_collection where order_id = '${sent}'`,
        `update payment set amount = 0`,
      ],
      [
        `with moved as (
           update order_payment_collection set deleted_at = now()
           where order_id = '${sent}' returning payment_collection_id)
         update payment p set amount = 0 from moved
         where p.payment_collection_id = moved.payment_collection_id`,
      ],
      [
        `delete from payment_collection c using order_payment_collection l
         where l.payment_collection_id = c.id and l.order_id = '${sent}'`,
      ],
      [
        `merge into "order" o using (select '${sent}' as id) s on s.id = o.id
        when matched then delete`,
      ],
    ],
  },
  {
    name: "money: a booked capture and refund without their booking",
    tries: ({ sent }) => [
      [
        `update order_transaction set reference_id = 'capt_other'
         where order_id = '${sent}'`,
        "delete from capture",
      ],
      [
        `update order_transaction set created_at = now()
         where order_id = '${sent}'`,
        `delete from order_transaction where order_id = '${sent}'`,
      ],
      [
        `delete from refund r using order_transaction b
         where b.reference_id = r.id and b.order_id = '${sent}'`,
      ],
    ],
  },
  {
    name: "address: the buyer and the place of delivery",
    tries: ({ sent }) =>
      [
        "first_name",
        "last_name",
        "company",
        "address_1",
        "address_2",
        "postal_code",
        "city",
        "province",
        "country_code",
      ].flatMap((column) => [
        [
          `update order_address a set ${column} = 'x' from "order" o
           where o.billing_address_id = a.id and o.id = '${sent}'`,
        ],
        [
          `update order_address a set ${column} = null from "order" o
           where o.billing_address_id = a.id and o.id = '${sent}'`,
        ],
      ]),
  },
  {
    name: "address: the place of delivery alone",
    tries: ({ sent }) =>
      ["postal_code", "city", "country_code"].map((column) => [
        `update order_address a set ${column} = 'x' from "order" o
         where o.shipping_address_id = a.id and o.id = '${sent}'`,
      ]),
  },
  {
    name: "address: another row in its place, or none",
    tries: ({ sent, placed }) => [
      [
        `update "order" set billing_address_id = shipping_address_id
         where id = '${sent}'`,
      ],
      [`update "order" set billing_address_id = null where id = '${sent}'`],
      [
        `update "order" set shipping_address_id = (
           select shipping_address_id from "order" where id = '${placed}')
         where id = '${sent}'`,
      ],
      [
        `update order_address a set id = 'ordaddr_other' from "order" o
         where o.shipping_address_id = a.id and o.id = '${sent}'`,
      ],
    ],
  },
  {
    name: "address: delete, soft delete, truncate",
    tries: ({ sent, placed }) => [
      ...[sent, placed].flatMap((order) => [
        [
          `delete from order_address a using "order" o
           where o.billing_address_id = a.id and o.id = '${order}'`,
        ],
        [
          `update order_address a set deleted_at = now() from "order" o
           where o.shipping_address_id = a.id and o.id = '${order}'`,
        ],
      ]),
      ["truncate order_address cascade"],
    ],
  },
]
