import type { HttpTypes } from "@medusajs/framework/types"
import {
  eraseCustomer,
  type ErasureAnswer,
} from "../../integration-tests/support/privacy/desk"
import {
  getOrder,
  HttpError,
  logIn,
  reopenShop,
  type Shop,
} from "../../integration-tests/support/shop"
import { step } from "../run/steps"
import { chapter } from "../text/say"
import { expectRefusal } from "./expect-refusal"
import { refundLocked } from "./refund-locked"
import type { Scene } from "./scene"

/** What can still be done after an erasure, and what cannot. */
export async function tellAfterwards(
  scene: Scene,
  { erasure_receipt: { retained } }: ErasureAnswer
): Promise<void> {
  chapter("Afterwards")
  const shop = await reopenShop(scene)
  const emailNow = await step(
    "The customer in the dashboard names nobody",
    () => anonymousEmail(shop, scene.id),
    (email) => email
  )
  await step(
    "A second erasure is refused",
    () =>
      expectRefusal("PRIVACY_ALREADY_ERASED", () =>
        eraseCustomer(shop, scene.id, { confirm_email: emailNow })
      ),
    (code) => code
  )
  await step("The login is gone", () => expectNoLogin(shop, scene))

  const [locked] = retained.filter(({ fields }) => fields.length > 0)
  if (locked) {
    await step(
      `Order #${locked.display_id} still names its buyer, and no more`,
      () => buyerOf(shop, locked.record_id),
      (buyer) => buyer
    )
  }
  await refundLocked(shop, scene.id, retained)
}

async function anonymousEmail(shop: Shop, id: string): Promise<string> {
  const { customer } = await shop.admin.get<HttpTypes.AdminCustomerResponse>(
    `/admin/customers/${id}`
  )
  const left = [customer.first_name, customer.last_name, customer.phone]
  if (left.some(Boolean)) {
    throw new Error(`Customer "${id}" still has a name or a telephone number`)
  }
  return customer.email
}

async function expectNoLogin(shop: Shop, { person }: Scene): Promise<void> {
  const token = await logIn(shop, person).catch((error: unknown) => {
    if (error instanceof HttpError && error.status === 401) {
      return undefined
    }
    throw error
  })
  if (token) {
    throw new Error("The old password still opens the account")
  }
}

async function buyerOf(shop: Shop, id: string): Promise<string> {
  const { email, billing_address: buyer } = await getOrder(shop, { id })
  if (email || buyer?.phone) {
    throw new Error(`Order "${id}" still has an e-mail address or telephone`)
  }
  return [buyer?.first_name, buyer?.last_name, buyer?.postal_code, buyer?.city]
    .filter(Boolean)
    .join(" ")
}
