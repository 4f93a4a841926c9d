import { invoice } from "../../../demo/personal-data/invoice"
import config from "../../../medusa-config"
import {
  definePersonalData,
  type PersonalData,
  registerPersonalData,
} from "../../../src"
import createPrivacyIndexes from "../../../src/migration-scripts/create-privacy-indexes"
import createPrivacyTriggers from "../../../src/migration-scripts/create-privacy-triggers"
import { optionsOf } from "../recipients/desk"
import type { TestShop } from "./open-test-shop"

/** Tables as Medusa's recipes and their like make them. */
export const SHOP_TABLES = `
  create table wishlist (
    id text primary key, customer_id text not null references customer (id),
    title text
  );
  create table wishlist_item (
    id text primary key, note text,
    wishlist_id text not null references wishlist (id) on delete cascade
  );
  create table review (
    id text primary key, customer_id text, author text not null,
    email text, words json, tags text[] not null default '{}',
    stars integer not null, helpful integer not null default 0
  );
  create table loyalty_point (
    id text primary key, customer_id text not null, points integer not null
  );
  create table subscription (
    id text primary key, customer_id text not null, plan text, ended_at timestamptz
  );
  create table invoice (
    id text primary key, order_id text not null, display_id serial,
    status text not null default 'latest', "pdfContent" jsonb not null,
    created_at timestamptz not null default now(),
    updated_at timestamptz not null default now(), deleted_at timestamptz
  )`

const OF_CUSTOMER = {
  category: "activity",
  purposes: ["customer_relation"],
  source: "given",
  reach: [{ column: "t.customer_id", in: "customer" }],
  why: "It has no use without its owner",
} as const

const wishlist = definePersonalData({
  ...OF_CUSTOMER,
  table: "wishlist",
  module: "wishlist",
  label: { en: "Wishlists", nb: "Ønskelister" },
  rows: "delete",
  columns: {
    title: { category: "activity", treatment: "clear", why: "Typed by you" },
  },
  notPersonal: ["id", "customer_id"],
})

const wishlistItem = definePersonalData({
  ...OF_CUSTOMER,
  table: "wishlist_item",
  module: "wishlist",
  label: { en: "Wishes", nb: "Ønsker" },
  reach: [{ column: "t.wishlist_id", in: "wishlist" }],
  rows: "delete",
  columns: {
    note: { category: "activity", treatment: "clear", why: "Typed by you" },
  },
  notPersonal: ["id", "wishlist_id"],
})

const review = definePersonalData({
  ...OF_CUSTOMER,
  table: "review",
  module: "review",
  label: { en: "Reviews", nb: "Anmeldelser" },
  reach: [
    { column: "t.customer_id", in: "customer" },
    { mailbox: "t.email", owner: "t.customer_id" },
  ],
  rows: "keep",
  why: "Stars stay without their author, or the average would change",
  columns: {
    author: { category: "name", treatment: "clear", why: "Names you" },
    email: { category: "email", treatment: "clear", why: "Names you" },
    words: {
      category: "activity",
      treatment: "scrub",
      keepKeys: ["stars"],
      why: "Free text can hold anything about you",
    },
    tags: { category: "activity", treatment: "clear", why: "Typed by you" },
    helpful: { category: "activity", treatment: "clear", why: "Your votes" },
  },
  notPersonal: ["id", "customer_id", "stars"],
  figures: ["stars"],
})

const subscription = definePersonalData({
  ...OF_CUSTOMER,
  table: "subscription",
  module: "subscription",
  label: { en: "Subscriptions", nb: "Abonnementer" },
  category: "agreement",
  rows: "delete",
  activeWhere: "t.ended_at is null",
  columns: {
    plan: { category: "agreement", treatment: "clear", why: "Your choice" },
  },
  notPersonal: ["id", "customer_id", "ended_at"],
})

const loyaltyPoint = definePersonalData({
  ...OF_CUSTOMER,
  table: "loyalty_point",
  module: "loyalty_points",
  label: { en: "Points", nb: "Poeng" },
  category: "loyalty",
  source: "observed",
  rows: "delete",
  columns: {},
  notPersonal: ["id", "customer_id", "points"],
})

const OF_THE_SHOP: PersonalData[] = [
  invoice,
  review,
  subscription,
  wishlistItem,
  wishlist,
]

/**
 * Declares the tables in the two ways there are: in the shop's configuration,
 * and as a plugin does when its files are loaded. Call it before the shop boots.
 */
export const declareShopTables = (): void => {
  const evidence = config.modules?.privacy_evidence as {
    options: { personal_data: PersonalData[] }
  }
  evidence.options.personal_data = OF_THE_SHOP
  registerPersonalData(loyaltyPoint)
}

/**
 * Gives a shop that runs already the same tables, as far as they are declared
 * in its configuration.
 */
export const addShopTables = async (shop: TestShop): Promise<void> => {
  const { db, container } = shop
  await db.raw(SHOP_TABLES)
  const options = await optionsOf(shop)
  options.personal_data = [...OF_THE_SHOP, loyaltyPoint]
  await createPrivacyIndexes({ container, args: [] })
  await createPrivacyTriggers({ container, args: [] })
}
