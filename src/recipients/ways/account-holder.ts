import { Modules } from "@medusajs/framework/utils"
import { codeOfFailure } from "./code-of-failure"
import { type Teller, told } from "./types"

/** The part of the Payment Module that speaks with providers. */
type Providers = {
  deleteAccountHolder?: (
    providerId: string,
    input: { context: { account_holder: object } }
  ) => Promise<unknown>
}

/**
 * Has the payment provider delete its profiles of the person.
 *
 * The Payment Module's own `deleteAccountHolder` needs the row, which went with
 * the erasure: calling it before would delete at the provider for an erasure
 * that may still be refused. So the provider is called by what the task kept.
 *
 * A provider that refuses, or can't, leaves the task to staff.
 */
export const tellAccountHolder: Teller = async ({ container, subject }) => {
  const payment: unknown = container.resolve(Modules.PAYMENT)
  const { paymentProviderService_: providers } = payment as {
    paymentProviderService_?: Providers
  }
  if (!providers?.deleteAccountHolder) {
    return told("refused", "not_supported")
  }
  for (const holder of subject.account_holders ?? []) {
    try {
      await providers.deleteAccountHolder(holder.provider_id, {
        context: { account_holder: holder },
      })
    } catch (error) {
      return told("refused", codeOfFailure(error))
    }
  }
  return told("done")
}
