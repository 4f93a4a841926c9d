import { isText, NULL, textOf } from "../rows/token"

/** First characters that make a spreadsheet read a cell as a formula. */
const FORMULA = /^[=+\-@\t\r\n'＝＋－＠]/

/**
 * Puts an apostrophe before a text that a spreadsheet would run as a formula.
 * A text that starts with an apostrophe gets one more, so that taking one away
 * always gives back the original: see {@link originalText}.
 *
 * @example
 * neutralized("=1+1") // "'=1+1"
 * neutralized("+47 22 22 22 22") // "'+47 22 22 22 22"
 */
export function neutralized(text: string): string {
  return FORMULA.test(text) ? `'${text}` : text
}

/**
 * Undoes {@link neutralized}.
 *
 * @example
 * originalText("'=1+1") // "=1+1"
 */
export function originalText(cell: string): string {
  return cell.startsWith("'") ? cell.slice(1) : cell
}

/**
 * Quotes a text for CSV (RFC 4180), whatever it holds.
 *
 * @example
 * quotedCell('say "hi"') // '"say ""hi"""'
 */
export function quotedCell(text: string): string {
  return `"${text.includes('"') ? text.replaceAll('"', '""') : text}"`
}

/**
 * Writes the JSON text of one value as a CSV cell. No value is an empty cell,
 * an empty text is `""`; numbers stay as Postgres wrote them, digit by digit.
 *
 * @example
 * csvCell('"=1+1"') // '"\'=1+1"'
 * csvCell("-10.50") // "-10.50"
 */
export function csvCell(token: string): string {
  if (token === NULL) {
    return ""
  }
  if (isText(token)) {
    return isPlain(token) ? token : quotedCell(neutralized(textOf(token)))
  }
  const isNested = token.startsWith("{") || token.startsWith("[")
  return isNested ? quotedCell(token) : token
}

/** Most texts look the same in JSON and in CSV, and need no new string. */
function isPlain(token: string): boolean {
  return !token.includes("\\") && !FORMULA.test(token.charAt(1))
}
