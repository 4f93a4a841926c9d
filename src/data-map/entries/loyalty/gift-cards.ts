import { definePersonalData } from "../../define-personal-data"
import { ROW_COLUMNS } from "../column-sets"

/** Cards bought in a shop belong to the buyer's request, not to the user's. */
const NOT_BOUGHT = `exists (
  select 1 from loyalty_gift_card card
  where card.id = r.gift_card_id and card.line_item_id is null
    and coalesce(card.reference, '') <> 'order')`

/** Nobody else has paid with the card. */
const USED_BY_NOBODY_ELSE = `not exists (
  select 1 from order_order_loyalty_gift_card link
  join "order" theirs on theirs.id = link.order_id
  join "order" own on own.id = r.order_id
  where link.gift_card_id = r.gift_card_id and link.deleted_at is null
    and theirs.customer_id is distinct from own.customer_id)`

/** Nothing is left on the card: the code is worth nothing to anybody. */
const IS_EMPTY = `exists (
  select 1 from loyalty_gift_card_store_credit_store_credit_account link
  where link.gift_card_id = t.id and (
    select coalesce(sum(case when x.type = 'credit' then x.amount else -x.amount end), 0)
    from store_credit_account_transaction x
    where x.account_id = link.store_credit_account_id and x.deleted_at is null) <= 0)`

export const loyaltyGiftCard = definePersonalData({
  table: "loyalty_gift_card",
  module: "loyalty",
  label: { en: "Gift cards", nb: "Gavekort" },
  category: "loyalty",
  purposes: ["order", "bookkeeping"],
  source: "given",
  reach: [
    {
      column: "t.reference_id",
      in: "order",
      where: "t.reference = 'order'",
    },
    { column: "t.line_item_id", in: "order_line_item" },
    {
      referencedBy: "order_order_loyalty_gift_card",
      column: "r.gift_card_id",
      where: `${NOT_BOUGHT} and ${USED_BY_NOBODY_ELSE}`,
    },
  ],
  rows: "keep",
  why: "The shop owes the value to whoever holds the card, and the books must show it",
  columns: {
    code: {
      category: "credential",
      treatment: "replace",
      replaceWith: "random",
      onlyWhere: IS_EMPTY,
      export: "existence",
      why: "Whoever has the code owns the money, so it is never handed out and stays until the card is empty",
    },
    note: {
      category: "loyalty",
      treatment: "clear",
      why: "A greeting or a note, often with the names of giver and receiver",
    },
    metadata: {
      category: "loyalty",
      treatment: "clear",
      why: "Free fields of the shop about the card, its giver or its receiver",
    },
  },
  notPersonal: [
    ...ROW_COLUMNS,
    "status",
    "value",
    "raw_value",
    "currency_code",
    "expires_at",
    "line_item_id",
    "reference",
    "reference_id",
  ],
  figures: [
    "id",
    "value",
    "raw_value",
    "currency_code",
    "expires_at",
    "created_at",
  ],
  accountingRecord: {
    tier: "books",
    frozen: ["value", "raw_value", "currency_code", "created_at"],
  },
  optional: true,
})

export const orderGiftCard = definePersonalData({
  table: "order_order_loyalty_gift_card",
  module: "loyalty",
  label: {
    en: "Orders paid with gift cards",
    nb: "Bestillinger betalt med gavekort",
  },
  category: "loyalty",
  purposes: ["order", "bookkeeping"],
  source: "observed",
  reach: [{ column: "t.order_id", in: "order" }],
  rows: "keep",
  why: "Explains how an order was paid; the two ids name nobody",
  columns: {},
  notPersonal: [...ROW_COLUMNS, "order_id", "gift_card_id"],
  figures: ["order_id", "gift_card_id", "created_at"],
  optional: true,
})

export const cartGiftCard = definePersonalData({
  table: "cart_cart_loyalty_gift_card",
  module: "loyalty",
  label: { en: "Gift cards in carts", nb: "Gavekort i kurver" },
  category: "loyalty",
  purposes: ["order"],
  source: "given",
  reach: [{ column: "t.cart_id", in: "cart" }],
  rows: "delete",
  why: "A card that was put into a cart and not spent leaves no trace; the card itself stays valid",
  columns: {},
  notPersonal: [...ROW_COLUMNS, "cart_id", "gift_card_id"],
  optional: true,
})

export const giftCardAccount = definePersonalData({
  table: "loyalty_gift_card_store_credit_store_credit_account",
  module: "loyalty",
  label: {
    en: "Accounts behind gift cards",
    nb: "Kontoer bak gavekort",
  },
  category: "loyalty",
  purposes: ["bookkeeping"],
  source: "observed",
  reach: [{ column: "t.gift_card_id", in: "loyalty_gift_card" }],
  rows: "keep",
  why: "Without the link the card would lose its balance",
  columns: {},
  notPersonal: [...ROW_COLUMNS, "gift_card_id", "store_credit_account_id"],
  figures: ["gift_card_id", "store_credit_account_id", "created_at"],
  optional: true,
})
