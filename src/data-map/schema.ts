/** What the database says of a column. */
export type ColumnFacts = {
  /** As Postgres writes it: `text`, `jsonb`, `text[]` ... */
  dataType: string
  nullable: boolean
}

/** The tables a database really has, and how they refer to each other. */
export type DatabaseSchema = {
  /** Facts of every column: table, then column. */
  tables: ReadonlyMap<string, ReadonlyMap<string, ColumnFacts>>
  foreignKeys: readonly { table: string; column: string; references: string }[]
}
