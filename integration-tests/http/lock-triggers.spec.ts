import type { Knex } from "@medusajs/framework/mikro-orm/knex"
import { medusaIntegrationTestRunner } from "@medusajs/test-utils"
import {
  asRole,
  type Attack,
  ATTACKS,
  createAppRole,
  dropAppRole,
  placeTargets,
  type Role,
  type Targets,
  type Try,
} from "../support/locks/attacks"
import { openTestShop, type TestShop } from "../support/privacy/open-test-shop"
import { digestTables } from "../support/privacy/table-digests"

medusaIntegrationTestRunner({
  testSuite: ({ api, getContainer }) => {
    let shop: TestShop
    let targets: Targets
    let role: Role

    beforeAll(async () => {
      shop = await openTestShop(getContainer(), api.defaults.baseURL ?? "")
      targets = await placeTargets(shop)
      role = await createAppRole(shop.db)
    })

    afterAll(() => dropAppRole(shop.db, role))

    /** What becomes of the last of some statements: a SQLSTATE, or `done`. */
    const attempt = async (db: Knex, statements: Try): Promise<string> => {
      let at = 0
      return await db
        .transaction(async (trx) => {
          for (const statement of statements) {
            at += 1
            await trx.raw(statement)
          }
        })
        .then(
          () => "done",
          ({ code, message }: Error & { code?: string }) =>
            at < statements.length ? `too early: ${message}` : (code ?? message)
        )
    }

    const outcomes = async (db: Knex, attack: Attack) => {
      const tries = await attack.tries(targets, shop.db)
      const found: Record<string, string> = {}
      for (const statements of tries) {
        found[statements.join(";\n")] = await attempt(db, statements)
      }
      return found
    }

    describe.each(ATTACKS)("$name", (attack) => {
      it("is refused, and changes nothing", async () => {
        const before = await digestTables(shop.db)
        const expected = attack.refusedWith ?? "PRV01"

        const byApp = await asRole(shop.db, role, (db) => outcomes(db, attack))
        const byOwner = attack.strangerOnly
          ? {}
          : await outcomes(shop.db, attack)

        for (const found of [byApp, byOwner]) {
          expect(found).toEqual(
            Object.fromEntries(Object.keys(found).map((key) => [key, expected]))
          )
        }
        expect(Object.keys(byApp).length).toBeGreaterThan(0)
        expect(await digestTables(shop.db)).toEqual(before)
      })
    })
  },
})
