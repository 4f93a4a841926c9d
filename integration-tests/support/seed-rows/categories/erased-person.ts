import { unzip } from "../../../../src/archive/__tests__/unzip"
import { beginLife, live, me, type Life } from "../../canary"
import {
  ALL_GUARDS,
  eraseCustomer,
  exportCustomer,
  planErasure,
  type ErasureAnswer,
} from "../../privacy/desk"
import type { TestShop } from "../../privacy/open-test-shop"
import { addShopTables } from "../../privacy/shop-tables"
import { recipientDesk } from "../../recipients/desk"
import {
  fingerprintBooks,
  scanDatabase,
  type Finding,
  type Fingerprint,
} from "../../scan"
import { takeStoreCredit } from "../../shop"
import { SEED_LIFE } from "./life"

/** The parts of an archive that tests look at. */
export type Archive = {
  /** `data.json` */
  text: string
  /** `report.html` */
  report: string
  recipients: { name: string; type: string }[]
  rows: (table: string) => Record<string, unknown>[]
}

/** Somebody with everything the policies name, before and after an erasure. */
export type ErasedPerson = {
  life: Life
  archive: Archive
  plan: Awaited<ReturnType<typeof planErasure>>
  before: Finding[]
  after: Finding[]
  books: { before: Fingerprint; after: Fingerprint }
  answer: ErasureAnswer
}

/** Has them live in the shop, exports everything, and erases them. */
export const eraseSeedPerson = async (
  shop: TestShop,
  mark: string
): Promise<ErasedPerson> => {
  const desk = recipientDesk(shop)
  await addShopTables(shop)
  await desk.change("analytics_vendor", { way: "manual" })
  await desk.change("payment-pp_system_default", { way: "account_holder" })
  const life = await beginLife(shop, mark)
  await live(life, SEED_LIFE)

  const search = () => scanDatabase(shop.db, { mark, words: life.words.all() })
  const before = await search()
  const archive = await readArchive(shop, me(life).id)
  const plan = await planErasure(shop, me(life).id)

  await settle(shop)
  const figures = await fingerprintBooks(shop.db)
  const answer = await eraseCustomer(shop, me(life).id, {
    confirm_email: life.person.email,
    override: ALL_GUARDS,
  })
  await desk.awaitTask("payment-pp_system_default", "done")

  return {
    life,
    archive,
    plan,
    before,
    after: await search(),
    books: { before: figures, after: await fingerprintBooks(shop.db) },
    answer,
  }
}

const readArchive = async (shop: TestShop, id: string): Promise<Archive> => {
  const { bytes } = await exportCustomer(shop, id, {
    format: "zip",
    locale: "nb",
  })
  const files = unzip(bytes)
  const read = (name: string) => String(files.get(name) ?? "")
  const text = read("data.json")
  const { tables, recipients } = JSON.parse(text) as Pick<
    Archive,
    "recipients"
  > & { tables: { table: string; rows: Record<string, unknown>[] }[] }

  return {
    text,
    report: read("report.html"),
    recipients,
    rows: (name) => tables.find(({ table }) => table === name)?.rows ?? [],
  }
}

/** What no officer may override, or what an agreement ends with. */
const settle = async (shop: TestShop): Promise<void> => {
  const [account] = await shop.db("store_credit_account").select("id")
  await takeStoreCredit(shop, account, { amount: 300, note: "Utbetalt" })
  await shop.db("subscription").update({ ended_at: new Date() })
}
