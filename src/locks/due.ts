/** SQL: today, as a text, where the lock `lock` counts its days. */
export function todayOf(lock: string): string {
  return `to_char(clock_timestamp() at time zone ${lock}.time_zone, 'YYYY-MM-DD')`
}

/**
 * SQL: the last day of the lock is past, and its record is what its fingerprint
 * says. Whether a legal hold stands is another question.
 */
export function isDue(lock: string): string {
  return `(${lock}.state = 'locked' and ${lock}.broken_at is null
    and coalesce(${lock}.locked_through < ${todayOf(lock)}, false))`
}
