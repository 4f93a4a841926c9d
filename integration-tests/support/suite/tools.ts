import type { medusaIntegrationTestRunner } from "@medusajs/test-utils"

type Runner = Parameters<typeof medusaIntegrationTestRunner>[0]

/** What Medusa's test runner hands to a suite. */
export type Tools = Parameters<Runner["testSuite"]>[0]

/** One spec: registers its hooks and tests, as below `describe`. */
export interface Suite {
  testSuite: (tools: Tools) => void
}
