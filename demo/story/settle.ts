import {
  capturePayment,
  type Connection,
  deleteDraftOrder,
  receiveReturn,
  reopenShop,
  sendOrder,
  type Shop,
  takeStoreCredit,
} from "../../integration-tests/support/shop"
import type { GuardFinding, GuardRow } from "../../src/erasure/guards"
import { step } from "../run/steps"

type Settlement = {
  /** What staff does about it. */
  title: string
  settle(shop: Shop, row: GuardRow): Promise<unknown>
}

type Credit = { store_credit_account: { credits: number; balance?: number } }

async function payOutCredit(shop: Shop, { id }: GuardRow) {
  const { store_credit_account } = await shop.admin.get<Credit>(
    `/admin/store-credit-accounts/${id}`,
    { query: { fields: "*" } }
  )
  const amount = Number(store_credit_account.balance ?? 0)

  return takeStoreCredit(shop, { id }, { amount, note: "Utbetalt til konto" })
}

/** What can be finished rather than overridden. */
const SETTLEMENTS: Readonly<Record<string, Settlement>> = {
  loyalty_balance: { title: "Pay the store credit out", settle: payOutCredit },
  open_payment: { title: "Capture the payment", settle: capturePayment },
  open_order: { title: "Pack, ship and deliver", settle: sendOrder },
  open_return: { title: "Receive the return", settle: receiveReturn },
  open_draft_order: { title: "Delete the draft", settle: deleteDraftOrder },
}

/** Finishes what is open, one row after another, as staff would. */
export async function settle(
  connection: Connection,
  guards: readonly GuardFinding[]
): Promise<void> {
  const shop = await reopenShop(connection)

  for (const { code, rows } of guards) {
    const settlement = SETTLEMENTS[code]
    for (const row of settlement ? rows : []) {
      const name = row.display_id ? `#${row.display_id}` : row.id
      await step(`${settlement?.title} (${name})`, async () =>
        settlement?.settle(shop, row)
      )
    }
  }
}
