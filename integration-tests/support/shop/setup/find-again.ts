import type { HttpTypes } from "@medusajs/framework/types"
import type { Client } from "../client"
import type { Ref } from "./shop"

/** Insists on an id. */
export const named = (what: string, id: string | null | undefined): Ref => {
  if (!id) {
    throw new Error(`The shop has no ${what}: open it with openShop first`)
  }

  return { id }
}

/** The oldest row of an admin list: ours, or one that Medusa comes with. */
export const findOldest = async (admin: Client, plural: string) => {
  const answer = await admin.get<Record<string, Ref[]>>(`/admin/${plural}`, {
    query: { order: "created_at", limit: 1 },
  })

  return named(plural, answer[plural.replace("-", "_")]?.[0]?.id)
}

/** Told apart by rule: the list's own `is_return` filter answers 500. */
export const findShippingOption = async (admin: Client, isReturn: boolean) => {
  const { shipping_options } =
    await admin.get<HttpTypes.AdminShippingOptionListResponse>(
      "/admin/shipping-options",
      { query: { order: "created_at", fields: "*rules" } }
    )
  const found = shipping_options.find(({ rules }) =>
    rules.some(
      ({ attribute, value }) =>
        attribute === "is_return" && String(value) === `${isReturn}`
    )
  )

  return named(`shipping option with is_return ${isReturn}`, found?.id)
}

export const findPublishableKey = async (admin: Client, salesChannel: Ref) => {
  const { api_keys } = await admin.get<{
    api_keys: { token: string; sales_channels?: Ref[] }[]
  }>("/admin/api-keys", {
    query: { type: "publishable", fields: "*sales_channels" },
  })
  const key = api_keys.find(({ sales_channels }) =>
    sales_channels?.some(({ id }) => id === salesChannel.id)
  )

  if (!key) {
    throw new Error(`No publishable key opens "${salesChannel.id}"`)
  }

  return key.token
}
