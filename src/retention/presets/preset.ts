import type { RetentionPeriod, RetentionPolicy } from "../policy"
import { RECORD_FIELDS } from "../record-field"

type PresetInput = Omit<
  RetentionPolicy,
  "tiers" | "buyer_block" | "place_of_delivery" | "clock_verified" | "notes"
> &
  Partial<Omit<RetentionPolicy, "tiers">> & {
    tiers: {
      sales_document: RetentionPeriod
      secondary?: RetentionPeriod
      books?: RetentionPeriod
    }
  }

/**
 * Fills in what a country's entry does not say of its own.
 *
 * A tier nobody found a shorter rule for is kept as long as the sales document,
 * and the buyer block is the whole set, so that silence errs towards keeping.
 *
 * @example
 * definePreset({ id: "dk", tiers: { sales_document: { years: 5 } }, ... })
 */
export function definePreset(input: PresetInput): RetentionPolicy {
  const { sales_document } = input.tiers

  return {
    clock_verified: true,
    buyer_block: RECORD_FIELDS,
    place_of_delivery: ["place"],
    notes: null,
    ...input,
    tiers: { secondary: sales_document, books: sales_document, ...input.tiers },
  }
}
