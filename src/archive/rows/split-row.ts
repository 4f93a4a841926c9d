import { privacyError } from "../../errors"

const QUOTE = 34
const BACKSLASH = 92
const OPEN_BRACKET = 91
const CLOSE_BRACKET = 93
const OPEN_BRACE = 123
const CLOSE_BRACE = 125

/** Returns the JSON text of each column of one row, in their order. */
export type RowSplitter = (line: string) => string[]

/**
 * Makes a splitter for rows that Postgres wrote as JSON objects with exactly
 * these columns.
 *
 * Nothing is parsed into numbers or objects, which keeps every digit of a
 * large amount, and takes a fraction of the time.
 *
 * @example
 * rowSplitter(["id", "total"])('{"id":"a","total":10.50}')
 * // ['"a"', "10.50"]
 */
export function rowSplitter(columns: readonly string[]): RowSplitter {
  const keys = columns.map(
    (column, index) => `${index === 0 ? "{" : ","}${JSON.stringify(column)}:`
  )

  return (line) => {
    let at = 0
    return keys.map((key) => {
      if (!line.startsWith(key, at)) {
        // the row itself is personal data, and has no place in an error
        throw privacyError(
          "PRIVACY_ARCHIVE_BROKEN",
          `A row does not hold ${key.slice(1, -1)} where expected`
        )
      }
      const start = at + key.length
      at = endOfValue(line, start)
      return line.slice(start, at)
    })
  }
}

function endOfValue(line: string, start: number): number {
  const first = line.charCodeAt(start)
  if (first === QUOTE) {
    return endOfString(line, start)
  }
  if (first === OPEN_BRACE || first === OPEN_BRACKET) {
    return endOfNested(line, start)
  }
  const comma = line.indexOf(",", start)
  const brace = line.indexOf("}", start)
  return comma >= 0 && comma < brace ? comma : brace
}

function endOfString(line: string, start: number): number {
  let quote = line.indexOf('"', start + 1)
  while (isEscaped(line, quote)) {
    quote = line.indexOf('"', quote + 1)
  }
  return quote + 1
}

function isEscaped(line: string, quote: number): boolean {
  let slashes = 0
  while (line.charCodeAt(quote - 1 - slashes) === BACKSLASH) {
    slashes += 1
  }
  return slashes % 2 === 1
}

function endOfNested(line: string, start: number): number {
  let depth = 0
  let at = start
  do {
    const code = line.charCodeAt(at)
    if (code === QUOTE) {
      at = endOfString(line, at)
      continue
    }
    if (code === OPEN_BRACE || code === OPEN_BRACKET) {
      depth += 1
    } else if (code === CLOSE_BRACE || code === CLOSE_BRACKET) {
      depth -= 1
    }
    at += 1
  } while (depth > 0 && at < line.length)
  return at
}
