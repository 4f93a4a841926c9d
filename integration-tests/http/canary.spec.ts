import { inShop } from "../support/suite"
import {
  beginLife,
  cellsHeld,
  leaksAmong,
  live,
  me,
  WHOLE_LIFE,
  type Held,
  type Life,
} from "../support/canary"
import {
  ALL_GUARDS,
  eraseCustomer,
  exportCustomer,
  type ErasureAnswer,
} from "../support/privacy/desk"
import { openTestShop, type TestShop } from "../support/privacy/open-test-shop"
import {
  describeFindings,
  fingerprintBooks,
  openOrderPage,
  openOrderTabs,
  scanDatabase,
  wordsIn,
  type Finding,
  type Fingerprint,
  type Numbers,
} from "../support/scan"
import { HttpError, logIn, register } from "../support/shop"

/** Orders bookkeeping law holds; the others are canceled, drafts or too old. */
const HELD: readonly Held[] = [
  ...[
    "Guest",
    "Personal",
    "Shared",
    "MailBudget",
    "Completed",
    "Archived",
    "Corrected",
  ].map((order) => ({ order, issued: true })),
  { order: "FourYears", issued: true, addressOver: true },
  ...["Capitals", "GuestAgain", "IdBudget", "Moved", "Offered"].map(
    (order) => ({ order })
  ),
  ...["StoreCredit", "GiftCard", "Redeemed", "Converted"].map((order) => ({
    order,
  })),
]

/**
 * Fields that Medusa throws away, overwrites, hashes or deletes: nothing is
 * left of them to hand over or to erase.
 */
const NEVER_KEPT = [
  "Password",
  "Company",
  "Phone",
  "StoreReturnNote",
  "EditMetadata",
  "GivenUpMetadata",
  "OpenEditMetadata",
  "CreditMetadata",
  "DeletedDraftMetadata",
]

inShop({
  testSuite: ({ api, getContainer }) => {
    let shop: TestShop
    let life: Life
    let before: Finding[]
    let archive: string
    let books: Fingerprint
    let numbers: Map<string, Numbers>
    let answer: ErasureAnswer
    const MARK = "quilyzo"

    const search = () =>
      scanDatabase(shop.db, { mark: MARK, words: life.words.all() })

    const openPages = async () => {
      const opened = new Map<string, Numbers>()
      for (const [name, order] of life.orders) {
        opened.set(name, await openOrderPage(shop.admin, order))
      }

      return opened
    }

    beforeAll(async () => {
      shop = await openTestShop(getContainer(), api.defaults.baseURL ?? "")
      life = await beginLife(shop, MARK)
      await live(life, WHOLE_LIFE)
      before = await search()
      books = await fingerprintBooks(shop.db)
      numbers = await openPages()
      const { bytes } = await exportCustomer(shop, me(life).id)
      archive = bytes.toString("utf8")
      answer = await eraseCustomer(shop, me(life).id, {
        confirm_email: life.person.email,
        override: ALL_GUARDS,
      })
    }, 600_000)

    it("has lived a full life", () => {
      const names = new Set(WHOLE_LIFE.map(({ name }) => name))
      const cells = new Set(before.map((one) => `${one.table}.${one.column}`))

      expect(names.size).toBeGreaterThanOrEqual(35)
      expect(life.words.all().length).toBeGreaterThan(600)
      expect(cells.size).toBeGreaterThan(90)
    })

    it("kept every word before", () => {
      const kept = new Set(before.flatMap(({ words }) => words))
      const gone = life.words.all().filter((word) => !kept.has(word))

      expect(gone.sort()).toEqual(NEVER_KEPT.map((one) => MARK + one).sort())
    })

    it("hands every word over except credentials", () => {
      const handed = new Set(wordsIn(archive, MARK, life.words.all()))
      const missing = life.words.all().filter((word) => !handed.has(word))

      const expected = [
        ...life.words.secrets(),
        ...NEVER_KEPT.map((one) => MARK + one),
      ]

      expect(missing.sort()).toEqual([...new Set(expected)].sort())
    })

    it("hands no credential over", () => {
      expect(life.issued.length).toBeGreaterThan(5)
      expect(life.issued.filter((secret) => archive.includes(secret))).toEqual(
        []
      )
    })

    it("keeps the words nowhere but where the law holds them", async () => {
      const cells = await cellsHeld(life, HELD)
      const leaks = leaksAmong(await search(), cells)

      expect(describeFindings(leaks)).toEqual([])
    })

    it("keeps what the law holds", async () => {
      const cells = await cellsHeld(life, HELD)
      const names = (await search()).filter(
        ({ table, column }) =>
          table === "order_address" && column === "last_name"
      )
      const held = answer.erasure_receipt.retained.map((one) => one.record_id)

      expect(held.sort()).toEqual(
        HELD.map(({ order }) => life.orders.get(order)?.id).sort()
      )
      expect(names).toHaveLength(2 * 7 + 1)
      expect(cells.size).toBeGreaterThan(names.length)
    })

    it("leaves every figure as it was", async () => {
      expect(await fingerprintBooks(shop.db)).toEqual(books)
      expect(await openPages()).toEqual(numbers)
    })

    it("still opens the pages of orders and customer", async () => {
      for (const order of life.orders.values()) {
        await openOrderTabs(shop.admin, order)
      }
      await shop.admin.get(`/admin/customers/${me(life).id}`)
      await shop.admin.get(`/admin/customers/${me(life).id}/addresses`)
      const { count } = await shop.admin.get<{ count: number }>(
        "/admin/orders",
        { query: { customer_id: me(life).id, limit: 100 } }
      )

      expect(count).toBeGreaterThan(5)
    })

    it("refuses a second erasure", async () => {
      const again = eraseCustomer(shop, me(life).id, {
        confirm_email: life.person.email,
        override: ALL_GUARDS,
      })

      await expect(again).rejects.toMatchObject({
        status: 400,
        body: { code: "PRIVACY_ALREADY_ERASED" },
      })
    })

    it("forgets the login and lets the person come back", async () => {
      await expect(logIn(shop, life.person)).rejects.toBeInstanceOf(HttpError)
      const back = await register(shop, life.person)

      expect(back.id).not.toBe(me(life).id)
    })
  },
})
