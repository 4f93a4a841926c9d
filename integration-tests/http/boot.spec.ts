import { medusaIntegrationTestRunner } from "@medusajs/test-utils"
import request from "supertest"

medusaIntegrationTestRunner({
  testSuite: ({ api }) => {
    it("boots this repository as a shop", async () => {
      await request(api.defaults.baseURL).get("/health").expect(200, "OK")
    })
  },
})
