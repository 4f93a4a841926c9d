/** A record that stays, and the law that says so. */
export type RetainedRecord = {
  /** Table of the record: `order`, or one a shop declared. */
  record: string
  record_id: string
  /** The number people call an order by; null for other records. */
  display_id: number | null
  /** Fields of the buyer block that stay; empty when only figures do. */
  fields: string[]
  legal_basis: string | null
  /** Last locked day, that day included. Null: no end until the shop sets one. */
  locked_through: string | null
}
