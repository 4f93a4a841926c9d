import { emptyOutbox } from "../mail"
import { openTestShop, type TestShop } from "../privacy/open-test-shop"
import {
  type Account,
  aPerson,
  checkOut,
  register,
  type getOrder,
} from "../shop"
import type { Tools } from "../suite/tools"
import { buyMonthsAgo } from "./desk"

type Order = Awaited<ReturnType<typeof getOrder>>

/** A shop with two customers, as each test finds it. */
export type Stage = {
  shop: TestShop
  /** Has received an order some months ago, and waits for another. */
  kari: Account
  received: Order
  open: Order
  /** Has received an order some months ago: nothing is open any more. */
  ola: Account
  olas: Order
}

/** A test of each row. */
export type Exercises<Rows> = Partial<
  Record<keyof Rows, (stage: Stage) => Promise<void>>
>

/** Registers the hooks that set the stage, once for all tests. */
export const setStage = ({ api, getContainer }: Tools): Stage => {
  const stage = {} as Stage

  beforeAll(async () => {
    const shop = await openTestShop(getContainer(), api.defaults.baseURL ?? "")
    const kari = await register(shop, aPerson())
    const ola = await register(
      shop,
      aPerson({ first_name: "Ola", last_name: "Hansen" })
    )
    Object.assign(stage, {
      shop,
      kari,
      received: await buyMonthsAgo(shop, kari),
      open: await checkOut(shop, kari),
      ola,
      olas: await buyMonthsAgo(shop, ola),
    } satisfies Stage)
  })

  beforeEach(emptyOutbox)

  return stage
}
