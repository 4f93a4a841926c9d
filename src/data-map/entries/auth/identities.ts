import { definePersonalData } from "../../define-personal-data"
import { goesWithRow, ROW_COLUMNS } from "../column-sets"
import { onCustomerLogin, onlyCustomers, onlyCustomersAndStaff } from "./actors"

/**
 * Ways to log in that one person can have through other sites, beside e-mail
 * and password. Any beyond these go with the login, through the foreign key.
 */
const OTHER_PROVIDERS = 6

/** The customer's nth way to log in, by the index on `app_metadata`. */
const nthOfCustomer = (n: number): string =>
  `(select way.id from auth_identity login join provider_identity way on way.auth_identity_id = login.id
    where (login.app_metadata ->> 'customer_id') = r.id and ${onlyCustomers("login.app_metadata")}
    order by way.id offset ${n} limit 1)`

/**
 * E-mail logins are found by their address, also those of people who registered
 * and never became customers. The others carry an id of the other site, so they
 * are found through the customer.
 */
export const providerIdentity = definePersonalData({
  table: "provider_identity",
  module: "auth",
  label: { en: "Ways to log in", nb: "Innloggingsmåter" },
  category: "credential",
  purposes: ["customer_relation", "security"],
  source: "given",
  reach: [
    {
      mailbox: "t.entity_id",
      owner:
        "(select login.app_metadata ->> 'customer_id' from auth_identity login where login.id = t.auth_identity_id)",
      where: onCustomerLogin("t.auth_identity_id"),
    },
    ...Array.from({ length: OTHER_PROVIDERS }, (_, n) => ({
      referencedBy: "customer",
      column: nthOfCustomer(n),
    })),
  ],
  rows: "delete",
  why: "A closed profile cannot be logged in to; a login that staff use too is theirs and stays",
  columns: {
    entity_id: goesWithRow(
      "email",
      "Your user name: an e-mail address, or your id at the site you logged in through"
    ),
    user_metadata: goesWithRow(
      "account",
      "Name, address and picture that the site you logged in through sent along"
    ),
    provider_metadata: goesWithRow(
      "credential",
      "Holds the password hash or tokens, which are never handed out",
      { export: "existence" }
    ),
  },
  notPersonal: [...ROW_COLUMNS, "provider", "auth_identity_id"],
})

export const authIdentity = definePersonalData({
  table: "auth_identity",
  module: "auth",
  label: { en: "Login", nb: "Innlogging" },
  category: "account",
  purposes: ["customer_relation", "security"],
  source: "given",
  reach: [
    { column: "(t.app_metadata ->> 'customer_id')", in: "customer" },
    { referencedBy: "provider_identity", column: "r.auth_identity_id" },
  ],
  rows: "delete",
  deleteWhere: onlyCustomers("t.app_metadata"),
  why: "The login goes with the profile; where the same person logs in as staff it stays without the customer",
  columns: {
    app_metadata: {
      source: "observed",
      category: "account",
      treatment: "scrub",
      keepKeys: ["user_id"],
      onlyWhere: onlyCustomersAndStaff("t.app_metadata"),
      why: "Says which customer logs in; the staff member's id stays, and a login of any other kind of user is left as it is",
    },
  },
  notPersonal: [...ROW_COLUMNS],
})
