import { medusaIntegrationTestRunner } from "@medusajs/test-utils"
import request from "supertest"

medusaIntegrationTestRunner({
  inApp: true,
  medusaConfigFile: __dirname,
  testSuite: ({ api }) => {
    it("boots a shop with the packed plugin", async () => {
      await request(api.defaults.baseURL).get("/health").expect(200, "OK")
    })
  },
})
