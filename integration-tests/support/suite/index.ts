import { medusaIntegrationTestRunner } from "@medusajs/test-utils"
import { relative } from "node:path"
import { rememberOptions } from "./options-as-booted"
import { beginSharing } from "./saved-shop"
import type { Suite, Tools } from "./tools"

const FRESH = "fresh"

/** Specs loaded by `shareShop`, waiting for their shop. */
let waiting: Suite[] | undefined

/**
 * Runs a spec in a shop of its own, or in one it shares with others where
 * `shareShop` has loaded it. Each spec finds a fresh database, and each test
 * of a spec what its `beforeAll` left.
 *
 * @example
 * inShop({
 *   testSuite: ({ api, getContainer }) => {
 *     it("is open", ...)
 *   },
 * })
 */
export function inShop(suite: Suite): void {
  if (waiting) {
    waiting.push(suite)
  } else {
    medusaIntegrationTestRunner(suite)
  }
}

const load = (file: string): Suite[] => {
  waiting = []
  require(file)
  const loaded = waiting
  waiting = undefined

  return loaded
}

/**
 * Runs specs in one shop, which is booted once: that takes most of the time.
 * What changes the configuration before a boot stands in `http/alone`.
 */
export function shareShop(files: readonly string[]): void {
  const specs = files.map((file) => ({ file, suites: load(file) }))

  medusaIntegrationTestRunner({
    // a block of its own: its last hook runs before the runner stops the shop
    testSuite: (tools) => describe("", () => shareOut(specs, tools)),
  })
}

function shareOut(
  specs: readonly { file: string; suites: Suite[] }[],
  tools: Tools
): void {
  let databases: ReturnType<typeof beginSharing>
  let resetOptions: () => void

  beforeAll(async () => {
    databases = beginSharing(tools)
    resetOptions = await rememberOptions(tools)
    await databases.save(FRESH)
  })
  afterAll(() => databases.drop())

  for (const { file, suites } of specs) {
    describe(relative(process.cwd(), file), () => {
      for (const { testSuite } of suites) {
        beforeAll(() => databases.restore(FRESH))
        testSuite(tools)
        // hooks run in this order: what the spec's own made is kept
        beforeAll(() => tools.dbUtils.snapshot())
        afterAll(() => resetOptions())
      }
    })
  }
}
