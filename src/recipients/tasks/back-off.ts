/** Attempts, before somebody has to look at it. */
export const MOST_ATTEMPTS = 8

const FIRST_PAUSE_MS = 60_000

const LONGEST_PAUSE_MS = 6 * 60 * 60_000

/** So much of a pause is left to chance, so that retries don't come in step. */
const JITTER = 0.2

/**
 * How long to wait after a failed attempt: a minute, then twice as long each
 * time, at most six hours; a fifth more or less by chance.
 *
 * @param attempts - how many there were, at least one
 * @param random - from 0 to 1
 * @returns milliseconds
 *
 * @example
 * pauseAfter(3, 0.5) // 240000
 */
export function pauseAfter(attempts: number, random = Math.random()): number {
  const pause = Math.min(
    FIRST_PAUSE_MS * 2 ** (Math.max(attempts, 1) - 1),
    LONGEST_PAUSE_MS
  )
  return Math.round(pause * (1 + JITTER * (2 * random - 1)))
}
