import { closeAccount } from "../accounts/close-account"
import { normalized } from "../../subject/sql"
import { heldCustomer, heldMailbox } from "../held"
import type { StorageLimit } from "../types"
import { CUTOFF, noneTouched, untouched } from "./cutoff"

const GRACE = "cast(:grace as timestamptz)"
const WATCHED = "cast(:watched as timestamptz)"

const activity = (condition: string) => `exists (
  select 1 from privacy_account_activity a
  where a.customer_id = t.id and a.deleted_at is null and ${condition})`

/**
 * Customers who have done nothing for years: accounts and guests. They are
 * warned, and erased when the days of grace are over and nothing came.
 *
 * Here stands what is quickly asked; before anything happens, everything that
 * would be erased is looked at once more, see `judgeAccount`.
 */
export const inactiveAccounts: StorageLimit = {
  id: "inactive_accounts",
  label: { en: "Inactive accounts", nb: "Inaktive kundekontoer" },
  about: {
    en: "Customers without login, order, cart or other activity for the time set: warned first, then erased like on request; never staff, recent logins or anybody with something open",
    nb: "Kunder uten innlogging, bestilling, handlekurv eller annen aktivitet i den tiden som er satt: først varslet, så slettet som ved forespørsel; aldri ansatte, nylig innloggede eller noen med noe åpent",
  },
  age: { months: 36 },
  least: 6,
  mode: "off",
  parts: [
    {
      name: "customer",
      table: "customer",
      due: [
        untouched("t"),
        noneTouched(`"order"`, "x.customer_id = t.id"),
        noneTouched("cart", "x.customer_id = t.id"),
        noneTouched("customer_address", "x.customer_id = t.id"),
        `not ${activity(`a.last_login_at >= ${CUTOFF}`)}`,
        // warned, and the days of grace still run
        `not ${activity(`a.warned_at >= ${CUTOFF} and a.warned_at >= ${GRACE}`)}`,
        `not exists (
          select 1 from privacy_tombstone stone
          where stone.reference = t.id and stone.kind = 'customer'
            and stone.deleted_at is null)`,
      ].join(" and "),
      never: [
        {
          code: "login_unknown",
          where: `(t.has_account and t.deleted_at is null and ${WATCHED} >= ${CUTOFF})`,
        },
        {
          // who has an account too goes with the account
          code: "follows_account",
          where: `(not t.has_account and exists (
            select 1 from customer o
            where ${normalized("o.email")} = ${normalized("t.email")}
              and o.has_account and o.deleted_at is null and o.id <> t.id))`,
        },
        {
          code: "staff",
          where: `exists (
            select 1 from auth_identity login
            where (login.app_metadata ->> 'customer_id') = t.id
              and login.app_metadata ->> 'user_id' is not null)`,
        },
        {
          code: "staff",
          where: `exists (
            select 1 from "user" u
            where ${normalized("u.email")} = ${normalized("t.email")})`,
        },
        {
          code: "legal_hold",
          where: `(${heldCustomer("t.id")} or ${heldMailbox("t.email")})`,
        },
      ],
    },
  ],
  each: closeAccount,
}
