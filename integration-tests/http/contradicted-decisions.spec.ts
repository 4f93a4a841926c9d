import { inShop } from "../support/suite"
import type { PrivacyEvidenceModuleService } from "../../src/modules/privacy_evidence/service"
import { resolvePrivacyOptions } from "../../src/options"
import { CHANGED_RETENTION } from "../support/privacy/contradicting-shop/retention"
import { openTestShop, type TestShop } from "../support/privacy/open-test-shop"
import { refusalOf } from "../support/privacy/refusals"
import { startRefusedShop } from "../support/privacy/start-refused-shop"
import { decidePolicy, readSummary } from "../support/retention/desk"
import { OWN_RULE } from "../support/retention/malformed"

/** Which setting nobody knows any more. */
const PLACE = "retention.by_sales_channel.sc_1.policy"

inShop({
  testSuite: ({ api, getContainer, dbConfig }) => {
    let shop: TestShop

    beforeAll(async () => {
      shop = await openTestShop(getContainer(), api.defaults.baseURL ?? "")
      await decidePolicy(shop, OWN_RULE)
    })

    it("keep a shop with other options from starting, and say why", async () => {
      const { code, output } = await startRefusedShop(
        { DATABASE_URL: dbConfig.clientUrl },
        "contradicting-shop"
      )

      expect(code).toBeGreaterThan(0)
      expect(output).toContain("contradict decisions about retention")
      expect(output).toContain(PLACE)
    })

    it("are named by a shop that was running when they were made", async () => {
      expect((await readSummary(shop)).health.ok).toBe(true)
      const evidence =
        shop.container.resolve<PrivacyEvidenceModuleService>("privacy_evidence")
      const running = await evidence.getOptions()
      const { retention } = running
      running.retention = resolvePrivacyOptions({
        secret: "only-for-tests-and-at-least-32-characters",
        retention: CHANGED_RETENTION,
      }).retention

      const refusal = await refusalOf(readSummary(shop))
      running.retention = retention
      expect(refusal).toMatchObject({
        status: 400,
        code: "PRIVACY_INVALID_OPTIONS",
        message: expect.stringContaining(PLACE) as string,
      })
    })
  },
})
