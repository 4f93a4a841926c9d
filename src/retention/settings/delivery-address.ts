/**
 * How long the full delivery address of an issued record is kept. The place of
 * delivery stays for the whole lock in any case.
 *
 * - `never`: not at all
 * - `secondary`: as long as packing slips (Norway: 3.5 years)
 * - `lock`: as long as the record
 *
 * Exports and sales under OSS keep it for the whole lock whatever is chosen.
 */
export const DELIVERY_ADDRESS_RULES = ["never", "secondary", "lock"] as const

/** One of {@link DELIVERY_ADDRESS_RULES}. */
export type DeliveryAddressRule = (typeof DELIVERY_ADDRESS_RULES)[number]
