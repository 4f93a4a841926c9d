import { bold, cyan, dim } from "./style"
import { table, type Cell } from "./table"
import { WIDTH, wrap } from "./wrap"

const print = (lines: readonly string[]) => console.log(lines.join("\n"))

/** A chapter of the story. */
export const chapter = (title: string) =>
  print(["", cyan(bold(`── ${title} ${"─".repeat(WIDTH)}`.slice(0, WIDTH)))])

/** A paragraph. */
export const say = (text: string) =>
  print(wrap(text, WIDTH - 2).map((line) => `  ${line}`))

/** A remark beside the story. */
export const aside = (text: string) =>
  print(wrap(text, WIDTH - 4).map((line) => dim(`    ${line}`)))

/** One point of a list. */
export const point = (text: string) =>
  print(
    wrap(text, WIDTH - 4).map((line, at) => `${at ? "    " : "  · "}${line}`)
  )

export const blank = () => print([""])

export const showTable = (
  head: readonly string[],
  rows: readonly (readonly Cell[])[]
) => print(["", ...table(head, rows), ""])
