import { fill } from "../../locales/fill"
import type { LetterTexts } from "../../locales/letter-texts"
import { listOf } from "../../retention/explain/list-of"

/** More than these nobody reads; the count says how many there are. */
const MOST_SHOWN = 200

/** Fewer in a row are not worth a dash. */
const SHORTEST_RUN = 3

/**
 * Numbers as a sentence lists them, neighbors drawn together.
 *
 * @example
 * listNumbers(["7", "1", "2", "3"], nb) // "1–3 og 7"
 */
export function listNumbers(
  numbers: readonly string[],
  { and, more }: Pick<LetterTexts, "and" | "more">
): string {
  const isNumber = (text: string) => /^\d{1,15}$/.test(text)
  const counted = numbers.filter(isNumber).map(Number)
  const other = numbers.filter((text) => !isNumber(text))
  const parts = [
    ...runsOf([...new Set(counted)].sort((a, b) => a - b)),
    ...other.map((text) => ({ text, size: 1 })),
  ]
  const rest = parts.slice(MOST_SHOWN).reduce((sum, { size }) => sum + size, 0)
  const shown = parts.slice(0, MOST_SHOWN).map(({ text }) => text)

  return listOf(rest ? [...shown, fill(more, { count: rest })] : shown, and)
}

type Part = { text: string; size: number }

function runsOf(sorted: readonly number[]): Part[] {
  const runs: number[][] = []
  for (const number of sorted) {
    const run = runs.at(-1)
    if (run?.at(-1) === number - 1) {
      run.push(number)
    } else {
      runs.push([number])
    }
  }
  return runs.flatMap((run) =>
    run.length < SHORTEST_RUN
      ? run.map((number) => ({ text: String(number), size: 1 }))
      : [{ text: `${run[0]}–${run.at(-1)}`, size: run.length }]
  )
}
