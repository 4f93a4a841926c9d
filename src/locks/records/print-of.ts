import type { AccountingRecord } from "../../data-map/types"
import { quoted } from "../../subject/sql"
import { digestOf } from "../fingerprint/figures"

/** SQL: the fingerprint of one record, a row `t` of a declared table. */
export function recordPrint({ frozen }: AccountingRecord): string {
  const values = frozen.map((column) => `t.${quoted(column)}`)
  return digestOf(`row(${values.join(", ")})::text`)
}
