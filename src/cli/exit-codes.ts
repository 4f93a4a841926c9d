/** How a command ended, for scripts that call it. */
export const EXIT = {
  DONE: 0,
  /** Refused or failed; standard error says why, with a `PRIVACY_` code. */
  REFUSED: 1,
  WRONG_USAGE: 2,
  /** Done, and something was found: broken evidence, undeclared columns. */
  FOUND: 3,
} as const

export type ExitCode = (typeof EXIT)[keyof typeof EXIT]
