import { openTestShop, type TestShop } from "../privacy/open-test-shop"
import { type Account, aPerson, register } from "../shop"
import type { Tools } from "../suite/tools"

/** A shop, and a customer who is new to it in each test. */
export type Stage = { shop: TestShop; kari: Account }

/** Registers the hooks that set the stage. */
export const setStage = ({ api, getContainer }: Tools): Stage => {
  const stage = {} as Stage

  beforeAll(async () => {
    stage.shop = await openTestShop(getContainer(), api.defaults.baseURL ?? "")
  })

  beforeEach(async () => {
    stage.kari = await register(stage.shop, aPerson())
  })

  return stage
}
