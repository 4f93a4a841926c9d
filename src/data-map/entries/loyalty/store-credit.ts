import { definePersonalData } from "../../define-personal-data"
import { ROW_COLUMNS } from "../column-sets"

export const storeCreditAccount = definePersonalData({
  table: "store_credit_account",
  module: "store_credit",
  label: { en: "Store credit", nb: "Tilgodekonto" },
  category: "loyalty",
  purposes: ["order", "bookkeeping"],
  source: "observed",
  reach: [
    { column: "t.customer_id", in: "customer" },
    {
      referencedBy: "loyalty_gift_card_store_credit_store_credit_account",
      column: "r.store_credit_account_id",
      where:
        "exists (select 1 from store_credit_account a where a.id = r.store_credit_account_id and a.customer_id is null)",
    },
  ],
  rows: "keep",
  why: "Money the shop owed or owes is part of the books",
  columns: {
    customer_id: {
      category: "loyalty",
      treatment: "keep",
      why: "An id without a name behind it, which keeps the account's entries together",
    },
    code: {
      category: "credential",
      treatment: "clear",
      onlyWhere: "t.customer_id is not null",
      export: "existence",
      why: "The code claims an account that nobody owns yet: of no use on your own, and needed on the one behind a gift card",
    },
    metadata: {
      category: "loyalty",
      treatment: "clear",
      source: "staff",
      why: "Free fields of the shop, such as why credit was given",
    },
  },
  notPersonal: [...ROW_COLUMNS, "currency_code"],
  figures: ["id", "currency_code", "created_at"],
  optional: true,
})

/** An id of Medusa's: a prefix and 26 characters, as in `cart_01JD...`. */
const NO_ID = "t.reference_id !~ '^[a-z_]+_[0-9A-Z]{26}$'"

export const storeCreditAccountTransaction = definePersonalData({
  table: "store_credit_account_transaction",
  module: "store_credit",
  label: {
    en: "Movements on store credit",
    nb: "Bevegelser på tilgodekonto",
  },
  category: "loyalty",
  purposes: ["order", "bookkeeping"],
  source: "observed",
  reach: [{ column: "t.account_id", in: "store_credit_account" }],
  rows: "keep",
  why: "Every movement of money is part of the books, to the last decimal",
  columns: {
    note: {
      category: "loyalty",
      treatment: "clear",
      source: "staff",
      why: "Free text about the movement, which the books do not need",
    },
    reference_id: {
      category: "credential",
      export: "existence",
      treatment: "replace",
      replaceWith: "random",
      onlyWhere: `t.reference_id <> '' and ${NO_ID}`,
      why: "Names the cart, order or employee behind the movement; a free text or the code of a gift card in its place goes",
    },
    metadata: {
      category: "loyalty",
      treatment: "clear",
      source: "staff",
      why: "Free fields about the movement",
    },
  },
  notPersonal: [
    ...ROW_COLUMNS,
    "amount",
    "raw_amount",
    "type",
    "reference",
    "account_id",
  ],
  figures: ["id", "amount", "raw_amount", "type", "account_id", "created_at"],
  accountingRecord: {
    tier: "books",
    frozen: ["amount", "raw_amount", "type", "account_id", "created_at"],
  },
  optional: true,
})
