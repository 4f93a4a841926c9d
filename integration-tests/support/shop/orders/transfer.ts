import type { HttpTypes } from "@medusajs/framework/types"
import { storeAs, type Visitor } from "../customers"
import type { Ref, Shop } from "../setup"
import { listChanges } from "./changes"

export interface TransferInput {
  description?: string
  internal_note?: string
  update_order_email?: boolean
}

export type TransferRequest = Omit<TransferInput, "internal_note"> & {
  as: Visitor
}

/** Somebody signed in says: that guest order was mine. */
export const requestTransfer = async (
  shop: Shop,
  { id }: Ref,
  { as, ...input }: TransferRequest
): Promise<void> => {
  await storeAs(shop, as).post(`/store/orders/${id}/transfer/request`, input)
}

/** Staff offer an order to another customer with an account. */
export const offerTransfer = async (
  { admin }: Shop,
  { id }: Ref,
  { to, ...input }: TransferInput & { to: Ref }
): Promise<void> => {
  await admin.post(`/admin/orders/${id}/transfer`, {
    customer_id: to.id,
    ...input,
  })
}

/**
 * The secret of the pending transfer. It is mailed to the present owner; the
 * dashboard's route shows it too.
 */
export const transferToken = async (
  shop: Shop,
  order: Ref
): Promise<string> => {
  const changes = await listChanges(shop, order)
  const action = changes
    .filter(({ status }) => status === "requested")
    .flatMap(({ actions }) => actions)
    .find((one) => one.action === "TRANSFER_CUSTOMER")

  if (!action) {
    throw new Error(`Order "${order.id}" has no pending transfer`)
  }

  return String(action.details?.token)
}

/** The present owner agrees, and the order changes hands. */
export const acceptTransfer = async (
  shop: Shop,
  { id }: Ref
): Promise<HttpTypes.StoreOrder> => {
  const { order } = await shop.store.post<HttpTypes.StoreOrderResponse>(
    `/store/orders/${id}/transfer/accept`,
    { token: await transferToken(shop, { id }) }
  )

  return order
}

export const declineTransfer = async (shop: Shop, { id }: Ref) => {
  await shop.store.post(`/store/orders/${id}/transfer/decline`, {
    token: await transferToken(shop, { id }),
  })
}

/** Staff withdraw a pending transfer. */
export const cancelTransfer = async ({ admin }: Shop, { id }: Ref) => {
  await admin.post(`/admin/orders/${id}/transfer/cancel`)
}

/** Staff hand an order to a mailbox without an account, at once. */
export const transferToGuest = async (
  { admin }: Shop,
  { id }: Ref,
  input: Omit<TransferInput, "update_order_email"> & { email: string }
): Promise<HttpTypes.AdminOrder> => {
  const { order } = await admin.post<HttpTypes.AdminOrderResponse>(
    `/admin/orders/${id}/transfer/guest`,
    input
  )

  return order
}
