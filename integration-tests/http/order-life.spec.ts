import { inShop } from "../support/suite"
import { checkTriggers } from "../../src/locks/triggers"
import {
  beginOrderLife,
  CHAPTERS,
  liveOn,
  orderOf,
  type OrderLife,
} from "../support/locks/life"
import { openTestShop } from "../support/privacy/open-test-shop"

/** Some hundred requests, one after the other. */
const MINUTES = 10 * 60_000

const NAMES = Object.entries(CHAPTERS).map(
  ([chapter, actions]) => [chapter, actions.map(({ name }) => name)] as const
)

/** So that the report names every action, and yet boots no shop for each. */
const TITLED = NAMES.map(([chapter, names]) => ({
  chapter,
  names,
  all: names.join("; "),
}))

inShop({
  testSuite: ({ api, getContainer }) => {
    let life: OrderLife
    let outcomes: ReadonlyMap<string, string>

    beforeAll(async () => {
      const shop = await openTestShop(
        getContainer(),
        api.defaults.baseURL ?? ""
      )
      life = await beginOrderLife(shop)
      outcomes = await liveOn(life)
    }, MINUTES)

    describe("everyday work on locked orders", () => {
      it.each(TITLED)("$chapter: $all", ({ names }) => {
        expect(
          Object.fromEntries(names.map((name) => [name, outcomes.get(name)]))
        ).toEqual(Object.fromEntries(names.map((name) => [name, "works"])))
      })

      it("is at least forty different things", () => {
        expect(outcomes.size).toBeGreaterThanOrEqual(40)
      })
    })

    it("went on with every trigger in place", async () => {
      expect(await checkTriggers(life.shop.db)).toEqual({
        ok: true,
        missing: [],
        altered: [],
      })
    })

    it("left every order locked but the one canceled before it was paid", async () => {
      const { rows } = await life.shop.db.raw<{ rows: { id: string }[] }>(
        `select o.id from "order" o
         where not exists (
           select 1 from privacy_retention_lock l
           where l.record = 'order' and l.record_id = o.id
             and l.state = 'locked')`
      )

      expect(rows).toEqual([])
    })

    it("issued the sales documents of what was sent", async () => {
      const first = await life.shop
        .db("privacy_retention_lock")
        .where({ record_id: orderOf(life, "first").id })
        .first()

      expect(first).toMatchObject({ issued: true, broken_at: null })
      expect(first.buyer_block).toContain("name")
    })
  },
})
