import { WHOLE_ADDRESS } from "../record-field"
import { definePreset } from "./preset"

/**
 * EU One Stop Shop: ten years from the end of the year of the transaction
 * (Implementing Regulation (EU) No 282/2011 art. 63c).
 *
 * The record names the customer where known and shows where the consumer was,
 * so the whole delivery address belongs to it.
 */
export const EU_OSS = definePreset({
  id: "eu_oss",
  label: "EU One Stop Shop",
  legal_basis: "Regulation (EU) No 282/2011 art. 63c",
  source: "vat-one-stop-shop.ec.europa.eu",
  verification: "A",
  clock: "calendar_year_end",
  tiers: { sales_document: { years: 10 } },
  buyer_block: WHOLE_ADDRESS,
  place_of_delivery: WHOLE_ADDRESS,
})
