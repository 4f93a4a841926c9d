/** SQL: whether a row under the alias holds now, or has held. */
export const hasBegun = (alias: string) =>
  `(${alias}.state = 'published' and ${alias}.deleted_at is null
    and ${alias}.in_force_from <= clock_timestamp())`

/**
 * SQL: the number of the version in force now, null where there is none. A day
 * in the future comes by the clock alone.
 */
export const VERSION_IN_FORCE = `(select max(n.version) from privacy_notice n
  where ${hasBegun("n")})`
