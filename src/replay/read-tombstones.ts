import { createReadStream } from "node:fs"
import { readdir, stat } from "node:fs/promises"
import { basename, join } from "node:path"
import { createInterface } from "node:readline/promises"
import type { Secrets } from "../digest"
import { FILE_NAME } from "./tombstone-files"
import { readLine, type TombstoneLine } from "./tombstone-line"

/** Tombstones as they were read: each erasure once, and lines that are no good. */
export type ReadTombstones = {
  /** Oldest erasure first. */
  lines: TombstoneLine[]
  /** `<file>:<line>: <what is wrong>` */
  mistakes: string[]
}

/**
 * Reads a file of tombstones, or all files of a directory. Lines of one receipt
 * are put together: rows that came late have one of their own.
 */
export async function readTombstones(
  path: string,
  secrets: Secrets
): Promise<ReadTombstones> {
  const known = new Map<string, TombstoneLine>()
  const mistakes: string[] = []

  for (const file of await filesAt(path)) {
    for await (const { number, text } of linesOf(file)) {
      const read = readLine(text, secrets)
      if ("mistake" in read) {
        mistakes.push(`${basename(file)}:${number}: ${read.mistake}`)
      } else {
        const { receipt_id } = read.line
        known.set(receipt_id, joinLines(known.get(receipt_id), read.line))
      }
    }
  }
  const lines = [...known.values()].sort(
    (a, b) => Date.parse(a.erased_at) - Date.parse(b.erased_at)
  )
  return { lines, mistakes }
}

/** Lines of a file that say something, with their numbers. */
export async function* linesOf(
  file: string
): AsyncGenerator<{ number: number; text: string }> {
  const input = createReadStream(file, "utf8")
  let number = 0

  for await (const text of createInterface({ input, crlfDelay: Infinity })) {
    number += 1
    if (text.trim()) {
      yield { number, text }
    }
  }
}

async function filesAt(path: string): Promise<string[]> {
  if (!(await stat(path)).isDirectory()) {
    return [path]
  }
  const names = (await readdir(path)).filter((name) => FILE_NAME.test(name))

  return names.sort().map((name) => join(path, name))
}

function joinLines(
  a: TombstoneLine | undefined,
  b: TombstoneLine
): TombstoneLine {
  const both = (key: "customers" | "orders" | "mailboxes") => [
    ...new Set([...(a?.[key] ?? []), ...b[key]]),
  ]
  return {
    ...(a ?? b),
    customers: both("customers"),
    orders: both("orders"),
    mailboxes: both("mailboxes"),
  }
}
