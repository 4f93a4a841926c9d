import {
  getOrder,
  type Ref,
  refundPayment,
  type Shop,
} from "../../integration-tests/support/shop"
import type { RetainedRecord } from "../../src/erasure/types"
import { planErasure } from "../../integration-tests/support/privacy/desk"
import { step } from "../run/steps"
import { aside } from "../text/say"

const AMOUNT = 100

/** Pays a part of a locked order back, as a shop must be able to. */
export async function refundLocked(
  shop: Shop,
  customerId: string,
  retained: readonly RetainedRecord[]
): Promise<void> {
  const orders = retained.filter(({ record }) => record === "order")
  for (const { record_id: id, display_id, locked_through } of orders) {
    const before = await paidBack(shop, { id })
    if (before && before.captured - before.refunded >= AMOUNT) {
      await step(
        `A refund of ${AMOUNT} kroner on locked order #${display_id} works`,
        async () => {
          await refundPayment(shop, { id }, { amount: AMOUNT })
          const after = await paidBack(shop, { id })
          if (after?.refunded !== before.refunded + AMOUNT) {
            throw new Error(`Order "${id}" does not show the refund`)
          }
          return after
        },
        ({ captured, refunded }) =>
          `${refunded.toFixed(2)} of ${captured.toFixed(2)} NOK paid back`
      )
      const plan = await planErasure(shop, customerId)
      const now = plan.retained.find(({ record_id }) => record_id === id)
      if (now && now.locked_through !== locked_through) {
        aside(
          "A refund is an event in the books, which count from the latest: " +
            `#${display_id} was locked through ${locked_through}, and is now ` +
            `locked through ${now.locked_through}.`
        )
      }
      return
    }
  }
  aside("None of the locked orders has money left to pay back.")
}

/** What was paid and paid back; absent where nothing was captured. */
async function paidBack(shop: Shop, order: Ref) {
  const { payment_collections } = await getOrder(shop, order)
  const [paid] = payment_collections.filter(({ captured_amount }) =>
    Boolean(captured_amount)
  )

  return (
    paid && {
      captured: Number(paid.captured_amount),
      refunded: Number(paid.refunded_amount ?? 0),
    }
  )
}
