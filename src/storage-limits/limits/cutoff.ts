/** SQL: the moment before which a limit reaches. */
export const CUTOFF = "cast(:cutoff as timestamptz)"

/** SQL: when the run began, by the database's clock. */
export const STARTED = "cast(:started as timestamptz)"

/** SQL: nobody wrote to the row (an alias) since the limit's moment. */
export const untouched = (row: string): string =>
  `greatest(${row}.created_at, ${row}.updated_at, ${row}.deleted_at) < ${CUTOFF}`

/** SQL: no row of `table` that fits was written to since. */
export const noneTouched = (table: string, condition: string): string =>
  `not exists (
    select 1 from ${table} x where ${condition} and not ${untouched("x")})`
