import { type OwnRecipient, fromOwn } from "./own-recipient"
import { discovered } from "./register/discovered"
import type { RecipientInForce } from "./types"

/** What is read of Medusa's configuration. */
type ShopModules = { modules?: Record<string, unknown> }

type AnalyticsModule = {
  disable?: boolean
  options?: { providers?: { id?: unknown }[] }
}

/**
 * The recipients no table knows: analytics services, which stand in the shop's
 * configuration alone, and the shop's own from the options.
 */
export function declaredRecipients(
  { modules }: ShopModules,
  own: readonly OwnRecipient[]
): RecipientInForce[] {
  return [...analyticsOf(modules).map(discoveredAnalytics), ...own.map(fromOwn)]
}

const discoveredAnalytics = (provider_id: string): RecipientInForce =>
  discovered({ kind: "analytics", provider_id })

function analyticsOf(modules: ShopModules["modules"]): string[] {
  const declared = modules?.analytics as AnalyticsModule | undefined
  const providers = declared?.disable ? [] : declared?.options?.providers

  return (Array.isArray(providers) ? providers : []).flatMap(({ id }) =>
    typeof id === "string" ? [id] : []
  )
}
