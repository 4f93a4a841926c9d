import type { MedusaContainer } from "@medusajs/framework/types"
import { Modules } from "@medusajs/framework/utils"

type GatewayCall = "authorizePayment" | "capturePayment" | "refundPayment"

/** Whether what was to fail was tried at all. */
export type Failure = { happened: () => boolean }

/**
 * Lets the payment provider say no once. The one that comes with Medusa always
 * says yes, and there is no other way to make it.
 */
export function declineNext(
  container: MedusaContainer,
  call: GatewayCall
): Failure {
  const payments = container.resolve(Modules.PAYMENT) as unknown as {
    paymentProviderService_: Record<GatewayCall, () => Promise<unknown>>
  }
  return failOnce(
    jest.spyOn(payments.paymentProviderService_, call),
    "Declined by the test's gateway"
  )
}

/** Lets the warehouse fail once, as it does when the last piece just went. */
export function failNextReservation(container: MedusaContainer): Failure {
  return failOnce(
    jest.spyOn(container.resolve(Modules.INVENTORY), "createReservationItems"),
    "Out of stock, says the test"
  )
}

function failOnce(
  spy: Pick<jest.SpyInstance, "mockRejectedValueOnce" | "mock">,
  message: string
): Failure {
  const before = spy.mock.calls.length
  spy.mockRejectedValueOnce(new Error(message))

  return { happened: () => spy.mock.calls.length > before }
}
