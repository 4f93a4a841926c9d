import { setTimeout as pause } from "node:timers/promises"
import {
  completeCart,
  connect,
  prepareCart,
  type Ref,
  register,
  reopenShop,
} from "../../integration-tests/support/shop"
import { STAFF } from "../../integration-tests/support/privacy/open-test-shop"
import { timed } from "../measure"
import { serveShop } from "../shop/serve-shop"

/** One shop, and a customer who buys the same thing over and over. */
export type Till = {
  /** A cart with everything done except the last click. */
  prepare(): Promise<Ref>
  /** Milliseconds of the last click. */
  complete(cart: Ref): Promise<number>
  close(): Promise<void>
}

/** Where a till stands, and what a sale sets going that outlasts the answer. */
export type TillInput = {
  folder: string
  databaseUrl: string
  afterSale?(order: Ref): Promise<void>
}

/** Long enough for a shop to come to rest, so that it is not in the other's way. */
const REST_MS = 150

/**
 * Opens a till in a shop of its own process. The customer is signed in: that
 * is when the plugin has most to look up.
 */
export async function openTill({
  folder,
  databaseUrl,
  afterSale,
}: TillInput): Promise<Till> {
  const { baseUrl, stop } = await serveShop(folder, databaseUrl)
  const open = async (): Promise<Till> => {
    const shop = await reopenShop(await connect(baseUrl, STAFF))
    const customer = await register(shop)

    return {
      prepare: () => prepareCart(shop, customer, { items: [{ sku: "KOPP" }] }),
      complete: async (cart) => {
        let order: Ref = cart
        await pause(REST_MS)
        const time = await timed(async () => {
          order = await completeCart(shop, cart, customer)
        })
        await afterSale?.(order)
        return time
      },
      close: stop,
    }
  }
  return await open().catch(async (error: unknown) => {
    await stop()
    throw error
  })
}
