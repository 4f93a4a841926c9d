import type { RetainedRecord } from "../../src/erasure/types"
import { showTable } from "../text/say"

const NO_FIELDS = "figures only"
const AS_ISSUED = "all, as issued"

/** Which records stay locked, until when, and by which law. */
export const showRetained = (retained: readonly RetainedRecord[]) =>
  showTable(
    ["stays locked", "through", "by", "of the buyer stays"],
    retained.map((one) => [
      one.display_id === null
        ? `${one.record} ${one.record_id}`
        : `${one.record} #${one.display_id}`,
      one.locked_through ?? "no end set",
      one.legal_basis,
      one.fields.join(", ") || (one.record === "order" ? NO_FIELDS : AS_ISSUED),
    ])
  )
