import type { KeysByProvider } from "../../types"

/**
 * What a gateway needs to capture, refund or cancel a payment later, by the
 * beginning of the provider's id. Everything else that it sent (payer, billing
 * details, receipt e-mail, card) may go.
 */
export const GATEWAY_KEYS: KeysByProvider = {
  column: "provider_id",
  keys: {
    // The built-in provider moves no money and reads nothing back.
    pp_system_: [],
    // All of Stripe's methods: refund reads the id of the payment intent and
    // its currency, capture and cancel the id.
    pp_stripe: ["id", "currency"],
  },
}
