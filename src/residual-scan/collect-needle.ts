import type { PersonalData } from "../data-map/types"
import { UNROUTABLE } from "../erasure/treatments"
import { quoted, setOf } from "../subject/sql"
import type { Reach } from "../subject/types"
import {
  limitNeedle,
  type NamedStreet,
  type Needle,
  type Phone,
} from "./needle"

/** How names are compared: as one, in lower case. */
const NAME = (row: string) =>
  `lower(concat_ws(' ', nullif(btrim(${row}.first_name), ''), nullif(btrim(${row}.last_name), '')))`

const ADDRESS_COLUMNS = ["first_name", "last_name", "address_1"]

/**
 * Collects what identifies a subject, while it is still there: e-mail
 * addresses, telephone numbers, and the subject's own name with each street it
 * stands beside.
 *
 * A present sent to somebody else's home is not looked for: name and street
 * there are another person's.
 */
export async function collectNeedle(reach: Reach): Promise<Needle> {
  const names = await readNames(reach)
  const addresses: NamedStreet[] = []
  const phones: Phone[] = []

  for (const entry of reach.entries) {
    if (ADDRESS_COLUMNS.every((column) => column in entry.columns)) {
      addresses.push(...(await readAddresses(reach, entry, names)))
    }
    for (const column of phoneColumns(entry)) {
      phones.push(...(await readPhones(reach, entry, column)))
    }
  }
  return limitNeedle({
    // a customer whose late rows are looked for has a new one already
    emails: reach.mailboxes.filter((email) => !email.endsWith(UNROUTABLE)),
    phones,
    addresses,
    left_out: 0,
  })
}

/** Names of the customer rows and of whoever the orders are billed to. */
async function readNames({ trx }: Reach): Promise<string[]> {
  const { rows } = await trx.raw<{ rows: { name: string }[] }>(
    `select distinct name from (
       select ${NAME("c")} as name
       from customer c join ${setOf("customer")} s on s.id = c.id
       union
       select ${NAME("a")} from "order" o
       join ${setOf("order")} s on s.id = o.id
       join order_address a
         on a.id = coalesce(o.billing_address_id, o.shipping_address_id)
     ) found where name <> ''`
  )
  return rows.map(({ name }) => name)
}

/** A guest may have left no name but on the parcel: then every one counts. */
async function readAddresses(
  reach: Reach,
  entry: PersonalData,
  names: readonly string[]
): Promise<NamedStreet[]> {
  const { rows } = await reach.trx.raw<{ rows: NamedStreet[] }>(
    `select name, street from (
       select distinct ${NAME("t")} as name, lower(btrim(t.address_1)) as street
       from ${reach.from(entry)}
     ) found
     where street <> '' and name <> ''
       and (cardinality(?::text[]) = 0 or name = any(?))
     order by 1, 2`,
    [[...names], [...names]]
  )
  return rows
}

function phoneColumns(entry: PersonalData): string[] {
  return Object.entries(entry.columns)
    .filter(([, rule]) => rule.category === "phone")
    .map(([column]) => column)
}

async function readPhones(
  reach: Reach,
  entry: PersonalData,
  column: string
): Promise<Phone[]> {
  const country =
    "country_code" in entry.columns ? "lower(t.country_code)" : "null"
  const { rows } = await reach.trx.raw<{ rows: Phone[] }>(
    `select distinct btrim(t.${quoted(column)}::text) as number,
       ${country} as country
     from ${reach.from(entry)} where btrim(t.${quoted(column)}::text) <> ''
     order by 1, 2`
  )
  return rows
}
