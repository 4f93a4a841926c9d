import { inShop } from "../support/suite"
import {
  beginLife,
  cellsHeld,
  leaksAmong,
  LIFE_TO_DELETION,
  live,
  me,
  type Life,
} from "../support/canary"
import {
  ALL_GUARDS,
  eraseCustomer,
  exportCustomer,
} from "../support/privacy/desk"
import { openTestShop, type TestShop } from "../support/privacy/open-test-shop"
import {
  describeFindings,
  scanDatabase,
  wordsIn,
  type Finding,
} from "../support/scan"

inShop({
  testSuite: ({ api, getContainer }) => {
    let shop: TestShop
    let life: Life
    let before: Finding[]
    let archive: string
    const MARK = "ulomixo"

    const search = () =>
      scanDatabase(shop.db, { mark: MARK, words: life.words.all() })

    beforeAll(async () => {
      shop = await openTestShop(getContainer(), api.defaults.baseURL ?? "")
      life = await beginLife(shop, MARK)
      await live(life, LIFE_TO_DELETION)
      before = await search()
      const { bytes } = await exportCustomer(shop, me(life).id)
      archive = bytes.toString("utf8")
      await eraseCustomer(shop, me(life).id, {
        confirm_email: life.person.email,
        override: ALL_GUARDS,
      })
    }, 600_000)

    it("finds what Medusa's own deletion left behind", () => {
      const cells = new Set(before.map((one) => `${one.table}.${one.column}`))

      expect(cells.size).toBeGreaterThan(50)
      expect(cells).toContain("customer.email")
      expect(cells).toContain("payment_session.context")
    })

    it("hands everything that was left over, credentials apart", () => {
      const left = new Set(before.flatMap(({ words }) => words))
      const handed = new Set(wordsIn(archive, MARK, life.words.all()))
      const missing = [...left].filter((word) => !handed.has(word))

      expect(
        missing.filter((one) => !life.words.secrets().includes(one))
      ).toEqual([])
    })

    it("erases it as well", async () => {
      const cells = await cellsHeld(life, [{ order: "Personal", issued: true }])

      expect(describeFindings(leaksAmong(await search(), cells))).toEqual([])
    })
  },
})
