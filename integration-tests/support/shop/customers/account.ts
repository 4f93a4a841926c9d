import type { Client } from "../client"
import type { Person } from "../people"
import type { Shop } from "../setup"

/** A person with a login: their customer id, and a token that opens it. */
export interface Account extends Person {
  readonly id: string
  readonly token: string
}

/** Whoever stands in the shop: signed in with a token, a stranger without. */
export interface Visitor {
  readonly token?: string
}

/** Whoever shops: an account, or a person as a guest. */
export type Shopper = Person & Visitor

/** The storefront as this person sees it. */
export const storeAs = (
  { store }: Pick<Shop, "store">,
  { token }: Visitor = {}
): Client => (token ? store.as(token) : store)
