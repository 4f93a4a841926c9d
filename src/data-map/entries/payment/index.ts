import type { PersonalData } from "../../types"
import { accountHolder, customerAccountHolder } from "./account-holder"
import { cartPaymentCollection, paymentCollection } from "./collection"
import { capture, payment, refund } from "./payment"
import { paymentSession } from "./session"

/** Payments, from the first attempt to the last refund. */
export const paymentEntries: readonly PersonalData[] = [
  paymentCollection,
  cartPaymentCollection,
  paymentSession,
  payment,
  capture,
  refund,
  accountHolder,
  customerAccountHolder,
]
