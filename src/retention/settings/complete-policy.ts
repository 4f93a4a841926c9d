import type { RetentionPolicy } from "../policy"
import { RECORD_FIELDS } from "../record-field"
import type { RetentionPolicyInput } from "./policy-input"

/**
 * A shop's own rule with every default filled in.
 *
 * @example
 * completePolicy(construction).verification // "C"
 */
export function completePolicy(input: RetentionPolicyInput): RetentionPolicy {
  const { sales_document, secondary, books } = input.tiers

  return {
    id: input.id,
    label: input.label,
    legal_basis: input.legal_basis,
    source: input.source ?? null,
    verification: input.verification ?? "C",
    clock: input.clock,
    // whoever wrote the rule chose the clock
    clock_verified: true,
    tiers: { sales_document, secondary, books: books ?? sales_document },
    buyer_block: input.buyer_block ?? RECORD_FIELDS,
    place_of_delivery: input.place_of_delivery ?? ["place"],
    notes: input.notes ?? null,
  }
}
