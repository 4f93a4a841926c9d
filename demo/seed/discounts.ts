import {
  createCampaign,
  createDiscountCode,
  type Shop,
} from "../../integration-tests/support/shop"

/** Ten percent for everybody in autumn. */
export const AUTUMN = "HOST10"
/** Fifteen percent once per mailbox, so Medusa keeps a list of them. */
export const WELCOME = "VELKOMMEN15"

export async function createDiscounts(shop: Shop): Promise<void> {
  await createDiscountCode(shop, { code: AUTUMN })
  const { id } = await createCampaign(shop, "customer_email", {
    name: "Velkommen",
    campaign_identifier: "velkommen",
  })
  await createDiscountCode(shop, {
    code: WELCOME,
    percent: 15,
    campaign_id: id,
  })
}
