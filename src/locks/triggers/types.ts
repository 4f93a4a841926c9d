/** When a trigger fires. See `moments.ts`. */
export type Moment = "insert" | "update" | "remove" | "truncate" | "commit"

/** A trigger function: its name, and what stands between its dollar quotes. */
export type GuardFunction = { name: string; body: string }

/** A trigger on a table of the shop's schema. */
export type GuardTrigger = {
  name: string
  table: string
  moment: Moment
  /** Name of the function it calls. */
  calls: string
}

/** Functions, and the triggers that call them. */
export type Guards = {
  functions: readonly GuardFunction[]
  triggers: readonly GuardTrigger[]
}

/**
 * A table of a shop's own whose rows are accounting records: each is frozen by
 * the lock with `record = lockOn` and the row's key as `record_id`.
 */
export type FrozenRecord = {
  table: string
  /** Column that identifies a row. */
  key: string
  columns: readonly string[]
  lockOn: string
}

/** What the guards are made for. */
export type GuardedSchema = {
  /** Name of the schema, as `current_schema()` says it. */
  schema: string
  /** Columns of each table there. */
  columns: ReadonlyMap<string, ReadonlySet<string>>
}
