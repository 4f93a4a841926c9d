import type { Ref, Shop } from "../setup"

/** What the loyalty plugin's routes return of an account. */
export interface StoreCreditAccount extends Ref {
  readonly code: string | null
  readonly currency_code: string
  readonly customer_id?: string | null
  readonly balance?: number
}

interface Answer {
  store_credit_account: StoreCreditAccount
}

const ROUTE = "/admin/store-credit-accounts"

export interface StoreCreditInput {
  /** Nobody's until claimed, when left out. */
  customer?: Ref
  currency_code?: string
  metadata?: Record<string, unknown>
}

export const createStoreCreditAccount = async (
  { admin, currency }: Shop,
  { customer, currency_code = currency, metadata }: StoreCreditInput = {}
): Promise<StoreCreditAccount> => {
  const { store_credit_account } = await admin.post<Answer>(ROUTE, {
    currency_code,
    metadata,
    ...(customer && { customer_id: customer.id }),
  })

  return store_credit_account
}

export interface Movement {
  amount: number
  /** Free text, often the reason. */
  note?: string
}

/** Puts money in. */
export const addStoreCredit = async (
  { admin }: Shop,
  { id }: Ref,
  movement: Movement
): Promise<StoreCreditAccount> => {
  const { store_credit_account } = await admin.post<Answer>(
    `${ROUTE}/${id}/credit`,
    movement
  )

  return store_credit_account
}

/** Takes money out again. */
export const takeStoreCredit = async (
  { admin }: Shop,
  { id }: Ref,
  movement: Movement
): Promise<StoreCreditAccount> => {
  const { store_credit_account } = await admin.post<Answer>(
    `${ROUTE}/${id}/debit`,
    movement
  )

  return store_credit_account
}

/** An account with money in it, in one call. */
export const giveStoreCredit = async (
  shop: Shop,
  customer: Ref,
  { amount, note, ...input }: StoreCreditInput & Movement
): Promise<StoreCreditAccount> => {
  const account = await createStoreCreditAccount(shop, { customer, ...input })

  return addStoreCredit(shop, account, { amount, note })
}

/** Makes an account without an owner the customer's, by its code. */
export const claimStoreCredit = async (
  { store }: Shop,
  { token }: { token: string },
  code: string
): Promise<StoreCreditAccount> => {
  const { store_credit_account } = await store
    .as(token)
    .post<Answer>("/store/store-credit-accounts/claim", { code })

  return store_credit_account
}

/** What the customer sees of their own credit. */
export const listStoreCredit = async (
  { store, currency }: Shop,
  { token }: { token: string }
): Promise<StoreCreditAccount[]> => {
  const { store_credit_accounts } = await store
    .as(token)
    .get<{ store_credit_accounts: StoreCreditAccount[] }>(
      "/store/store-credit-accounts",
      { query: { currency_code: currency } }
    )

  return store_credit_accounts
}
