import { publishAnew, withController } from "../support/notices/desk"
import type { Seed, Statement } from "../support/notices/seed"
import { SEED_000 } from "../support/notices/seed-000"
import { SEED_001 } from "../support/notices/seed-001"
import { sectionsOf } from "../support/notices/sections"
import { openTestShop, type TestShop } from "../support/privacy/open-test-shop"
import { createClient } from "../support/shop/client"
import { inShop } from "../support/suite"

inShop({
  testSuite: ({ api, getContainer }) => {
    let shop: TestShop
    const pages: Record<string, Record<string, string>> = {}

    const publishFor = async ({ controller }: Seed) => {
      await withController(shop, controller, () => publishAnew(shop))
      const html = await createClient(api.defaults.baseURL ?? "").get<string>(
        "/privacy/notice"
      )
      return sectionsOf(html)
    }

    beforeAll(async () => {
      shop = await openTestShop(getContainer(), api.defaults.baseURL ?? "")
      pages["000"] = await publishFor(SEED_000)
      pages["001"] = await publishFor(SEED_001)
    })

    /** A whole section, or one purpose of it: from its heading to the next. */
    const partOf = (seed: string, place: string): string => {
      const [id = "", heading] = place.split(".")
      const section = pages[seed]?.[id] ?? ""
      if (!heading) {
        return section
      }
      const [, after = ""] = section.split(`${heading} `)
      return after.split("Lagringstid")[0] ?? ""
    }

    it.each<Statement>(SEED_000.statements)(
      "seed 000 states: %s",
      (_, place, ...words) => {
        for (const word of words) {
          expect(partOf("000", place)).toContain(word)
        }
      }
    )

    it.each<Statement>(SEED_001.statements)(
      "seed 001 states: %s",
      (_, place, ...words) => {
        for (const word of words) {
          expect(partOf("001", place)).toContain(word)
        }
      }
    )
  },
})
