import { Modules } from "@medusajs/framework/utils"
import type { TestShop } from "../privacy/open-test-shop"
import { type Account, confirmVerification, requestVerification } from "../shop"
import { waitUntil } from "../shop/client/wait-until"

type Requested = { entity_id: string; code: string }

/** Proves a mailbox as Medusa has it done: by a code that was mailed to it. */
export const proveMailbox = async (
  shop: TestShop,
  who: Account
): Promise<void> => {
  const codes: Requested[] = []
  shop.container.resolve(Modules.EVENT_BUS).subscribe(
    "auth.verification_requested",
    async ({ data }) => {
      codes.push(data as Requested)
    },
    { subscriberId: `prove-mailbox-${who.id}` }
  )
  await requestVerification(shop, who)
  const { code } = await waitUntil("a code", async () =>
    codes.find(({ entity_id }) => entity_id === who.email)
  )
  await confirmVerification(shop, code)
}
