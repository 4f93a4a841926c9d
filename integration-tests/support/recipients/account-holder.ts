import type { TestShop } from "../privacy/open-test-shop"

/** Leaves a customer's profile at a payment provider, as paying there would. */
export const leaveAccountHolder = async (
  { db }: Pick<TestShop, "db">,
  customerId: string,
  provider_id: string
) => {
  const id = `acchld_${customerId}_${provider_id}`
  await db("account_holder").insert({
    id,
    provider_id,
    external_id: `external_${customerId}`,
    email: null,
    data: JSON.stringify({ id: `external_${customerId}` }),
  })
  await db("customer_account_holder").insert({
    id: `custacchldr_${customerId}_${provider_id}`,
    customer_id: customerId,
    account_holder_id: id,
  })
}
