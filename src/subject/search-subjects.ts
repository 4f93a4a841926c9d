import type { Knex } from "@medusajs/framework/mikro-orm/knex"
import { hidingValues } from "./run-transaction"
import { normalized, normalizeEmail } from "./sql"

/** What staff knows of the person they look for. */
export type SubjectQuery = {
  email?: string
  phone?: string
  order_display_id?: number
  customer_id?: string
}

/** One person the shop may know, as staff sees them in a list. */
export type FoundSubject = {
  /** The account first, then guest rows of the same mailbox. */
  customer_ids: string[]
  has_account: boolean
  /** First letter and domain: enough to recognize, too little to harvest. */
  email_hint: string | null
  orders: number
  carts: number
  /** Other accounts on the same mailbox; never merged without a person's word. */
  candidates: string[]
}

type CustomerRow = { id: string; address: string | null; has_account: boolean }

const MOST = 50

/**
 * Finds people by e-mail, phone, order number or customer id, soft-deleted
 * rows included: Medusa's own Delete keeps every field.
 *
 * Guest rows join the account of their mailbox. Two accounts on one mailbox
 * are two subjects, each naming the other as a candidate.
 */
export async function searchSubjects(
  knex: Knex,
  query: SubjectQuery
): Promise<FoundSubject[]> {
  const seeds = await findCustomers(knex, query)
  const mailboxes = seeds.flatMap(({ address }) => address ?? [])
  const sharing = await hidingValues(
    knex.raw<{ rows: CustomerRow[] }>(
      `select id, ${normalized("email")} as address, has_account from customer
     where ${normalized("email")} = any(?)`,
      [mailboxes]
    )
  )
  const all = new Map(
    [...seeds, ...sharing.rows].map((row) => [row.id, row] as const)
  )
  const groups = groupByPerson([...all.values()])
  return await Promise.all(groups.map((group) => describe(knex, group)))
}

async function findCustomers(
  knex: Knex,
  query: SubjectQuery
): Promise<CustomerRow[]> {
  const conditions: [sql: string, value: string | number | undefined][] = [
    [
      `${normalized("c.email")} = ?`,
      query.email && normalizeEmail(query.email),
    ],
    [
      `c.id in (select o.customer_id from "order" o where o.display_id = ?)`,
      query.order_display_id,
    ],
    ["c.id = ?", query.customer_id],
    [
      `(regexp_replace(c.phone, '\\D', '', 'g') = ? or c.id in (
         select a.customer_id from customer_address a
         where regexp_replace(a.phone, '\\D', '', 'g') = ?))`.replaceAll(
        "\\D",
        "[^0-9]"
      ),
      query.phone?.replaceAll(/\D/g, ""),
    ],
  ]
  const asked = conditions.filter(([, value]) => value !== undefined)
  const { rows } = await hidingValues(
    knex.raw<{ rows: CustomerRow[] }>(
      `select c.id, ${normalized("c.email")} as address, c.has_account
     from customer c where ${asked.map(([sql]) => sql).join(" and ")}
     order by c.has_account desc, c.id limit ${MOST}`,
      asked.flatMap(([sql, value]) =>
        Array.from({ length: sql.split("?").length - 1 }, () => value ?? "")
      )
    )
  )
  return rows
}

type Person = { rows: CustomerRow[]; candidates: string[] }

function groupByPerson(rows: readonly CustomerRow[]): Person[] {
  const accounts = rows.filter(({ has_account }) => has_account)
  const guests = rows.filter(({ has_account }) => !has_account)
  const sameMailbox = (a: CustomerRow, b: CustomerRow) =>
    a.address !== null && a.address === b.address

  const people = accounts.map((account) => ({
    rows: [account, ...guests.filter((guest) => sameMailbox(guest, account))],
    candidates: accounts
      .filter((other) => other !== account && sameMailbox(other, account))
      .map(({ id }) => id),
  }))
  const joined = new Set(people.flatMap((person) => person.rows))
  const strangers = guests.filter((guest) => !joined.has(guest))
  const mailboxes = new Set(strangers.map((row) => row.address ?? row.id))
  return [
    ...people,
    ...[...mailboxes].map((mailbox) => ({
      rows: strangers.filter((row) => (row.address ?? row.id) === mailbox),
      candidates: [],
    })),
  ]
}

async function describe(knex: Knex, person: Person): Promise<FoundSubject> {
  const ids = person.rows.map(({ id }) => id)
  const { rows } = await knex.raw<{
    rows: { orders: number; carts: number }[]
  }>(
    `select
       (select count(*)::int from "order" where customer_id = any(?)) as orders,
       (select count(*)::int from cart where customer_id = any(?)) as carts`,
    [ids, ids]
  )
  return {
    customer_ids: ids,
    has_account: person.rows.some(({ has_account }) => has_account),
    email_hint: hintOf(person.rows[0]?.address ?? null),
    orders: rows[0]?.orders ?? 0,
    carts: rows[0]?.carts ?? 0,
    candidates: person.candidates,
  }
}

/** `j***@example.com`: an address staff can recognize but not use. */
export function hintOf(address: string | null): string | null {
  const [local = "", domain] = address?.split("@") ?? []
  return domain ? `${local.slice(0, 1)}***@${domain}` : null
}
