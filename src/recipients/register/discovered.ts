import type { PurposeText } from "../../purposes/types"
import type { RecipientInForce, RegisterKind, Way } from "../types"
import { DEFAULTS } from "./defaults"
import { IN_HOUSE, serviceName } from "./known-providers"
import { PRESET_RECIPIENTS } from "./presets"

/** A provider, and the kind of recipient it hands data to. */
export type Provider = { kind: RegisterKind; provider_id: string }

/** The recipient behind an installed provider, as long as nobody decided more. */
export function discovered({ kind, provider_id }: Provider): RecipientInForce {
  const preset = PRESET_RECIPIENTS.find((one) => one.kind === kind)

  return {
    ...DEFAULTS,
    id: idOf({ kind, provider_id }),
    kind,
    provider_id,
    label: labelOf(kind, provider_id),
    categories: preset?.categories ?? [],
    purposes: PURPOSES[kind] ?? [],
    way: wayOf(kind, provider_id),
    // a carrier forgets parcels itself
    recent_months: kind === "carrier" ? 12 : null,
    source: "provider",
  }
}

/** The same for the same provider, so that decisions about it stay with it. */
export const idOf = ({ kind, provider_id }: Provider): string =>
  `${kind}-${provider_id.replace(/[^\w-]/g, "_")}`

function wayOf(kind: RegisterKind, providerId: string): Way {
  if (IN_HOUSE.includes(providerId)) {
    return "none"
  }
  return kind === "payment" ? "account_holder" : "manual"
}

/** What providers are for, whatever else the shop does. */
const PURPOSES: Partial<Record<RegisterKind, readonly string[]>> = {
  payment: ["order"],
  carrier: ["order"],
  analytics: ["improvement"],
}

const KINDS: Partial<Record<RegisterKind, PurposeText>> = {
  payment: { nb: "Betaling", nn: "Betaling", en: "Payments" },
  carrier: { nb: "Levering", nn: "Levering", en: "Delivery" },
  mail: { nb: "Meldinger", nn: "Meldingar", en: "Messages" },
  analytics: { nb: "Analyse", nn: "Analyse", en: "Analytics" },
}

function labelOf(kind: RegisterKind, providerId: string): PurposeText {
  const name = serviceName(providerId)
  if (name) {
    return { nb: name, nn: name, en: name }
  }
  const words = KINDS[kind] ?? { nb: kind, nn: kind, en: kind }
  const named = (word: string) => `${word}: ${providerId}`

  return { nb: named(words.nb), nn: named(words.nn), en: named(words.en) }
}
