import carryOutRequests from "../../../../src/jobs/carry-out-requests"
import type { TestShop } from "../../privacy/open-test-shop"
import { waitUntil } from "../../shop/client/wait-until"
import { requestDesk, type RequestInFull } from "../desk"

const STEPS: Readonly<
  Record<string, (shop: TestShop, id: string) => Promise<unknown>>
> = {
  staff: (shop, id) => requestDesk(shop.admin).step(id, "complete"),
  /** The time to think again is over. */
  cooling_off: async (shop, id) => {
    await shop
      .db("privacy_request")
      .where({ id })
      .update({ execute_after: shop.db.raw("now() - interval '1 minute'") })
    await carryOutRequests(shop.container)
  },
}

/** Does what a request waits for, until it is answered. */
export async function answer(
  shop: TestShop,
  id: string
): Promise<{ done: RequestInFull; hadToWait: boolean }> {
  const desk = requestDesk(shop.admin)
  const { waiting_for } = await desk.read(id)
  await STEPS[waiting_for ?? "nobody"]?.(shop, id)

  const done = await waitUntil(`request ${id} to be answered`, async () => {
    const request = await desk.read(id)
    return request.status.startsWith("completed") ? request : undefined
  })
  return { done, hadToWait: Boolean(waiting_for) }
}
