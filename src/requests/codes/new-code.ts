import { randomInt } from "node:crypto"

const DIGITS = 8

/**
 * A code somebody can read in a mail and type: eight digits, of which a guesser
 * gets five tries.
 */
export const newCode = (): string =>
  String(randomInt(10 ** DIGITS)).padStart(DIGITS, "0")

/** The same code as people type it: in groups, with a dash, with spaces. */
export const typedCode = (code: string): string => code.replace(/[\s-]/g, "")
