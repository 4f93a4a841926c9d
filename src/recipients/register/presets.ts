import type { RecipientInForce } from "../types"
import { labelOfKind } from "../kinds"
import { DEFAULTS } from "./defaults"

const PRESET = { ...DEFAULTS, source: "preset" } as const

/**
 * The sharing relations of an ordinary shop, for people to read. They stand for
 * nobody in particular: nobody is told through them until an officer has said
 * who it is.
 */
export const PRESET_RECIPIENTS: readonly RecipientInForce[] = [
  {
    ...PRESET,
    id: "payment_processors",
    kind: "payment",
    label: labelOfKind("payment"),
    categories: ["name", "email", "address", "payment", "orders"],
    purposes: ["order"],
  },
  {
    ...PRESET,
    id: "delivery_companies",
    kind: "carrier",
    label: labelOfKind("carrier"),
    categories: ["name", "email", "phone", "address", "orders"],
    purposes: ["order"],
    recent_months: 12,
  },
  {
    ...PRESET,
    id: "accounting_system",
    kind: "accounting",
    label: labelOfKind("accounting"),
    categories: ["name", "address", "orders"],
    purposes: ["bookkeeping"],
    by_hand: {
      nb: "Bilagene blir stående så lenge bokføringsloven krever det. Rett eller slett det som ikke er en del av dem.",
      nn: "Bilaga blir ståande så lenge bokføringslova krev det. Rett eller slett det som ikkje er ein del av dei.",
      en: "Vouchers stay as long as bookkeeping law says. Correct or erase what is no part of them.",
    },
  },
  {
    ...PRESET,
    id: "newsletter_vendor",
    kind: "mail",
    label: {
      nb: "Leverandør av nyhetsbrev",
      nn: "Leverandør av nyhendebrev",
      en: "Newsletter service",
    },
    categories: ["name", "email", "communication", "activity"],
    purposes: ["marketing", "existing_customer_marketing"],
    needs_email: true,
  },
  {
    ...PRESET,
    id: "analytics_vendor",
    kind: "analytics",
    label: labelOfKind("analytics"),
    categories: ["activity", "technical"],
    purposes: ["improvement"],
  },
  {
    ...PRESET,
    id: "authorities",
    kind: "authority",
    label: labelOfKind("authority"),
    categories: ["name", "email", "phone", "address", "orders", "payment"],
    purposes: ["bookkeeping", "security"],
    // under an inquiry they are no recipients (art. 4(9)); disclosures say who got what
    way: "none",
    tells: [],
  },
]
