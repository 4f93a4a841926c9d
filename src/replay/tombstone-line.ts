import { z } from "@medusajs/framework/zod"
import { isSigned, sign } from "../audit/sign"
import type { Secrets } from "../digest"

const VERSION = "privacy-tombstones/1"

const Ids = z.array(z.string().min(1))

const Line = z.strictObject({
  receipt_id: z.string().min(1),
  /** Rows created before this moment were erased. */
  erased_at: z.iso.datetime(),
  /** When the oldest backup that may know the person is gone. */
  expires_at: z.iso.datetime(),
  customers: Ids,
  orders: Ids,
  /** Keyed digests of e-mail addresses. */
  mailboxes: Ids,
})

const SignedLine = Line.extend({ signature: z.string() })

/**
 * One erasure, as it is kept outside the database: ids and keyed digests, which
 * name nobody without the shop and its secret.
 */
export type TombstoneLine = z.infer<typeof Line>

/** Writes an erasure as one line of JSON, signed. */
export function writeLine(line: TombstoneLine, secrets: Secrets): string {
  const signature = sign(signedText(line), secrets)

  return JSON.stringify({ ...line, signature })
}

/** A line read back, or what is wrong with it. */
export type ReadLine =
  { line: TombstoneLine } | { mistake: "unreadable" | "not signed" }

/**
 * Reads a line back. Whoever could add one could have anybody erased, so that a
 * line counts only with a signature made by one of the shop's secrets.
 */
export function readLine(text: string, secrets: Secrets): ReadLine {
  const parsed = SignedLine.safeParse(parse(text))
  if (!parsed.success) {
    return { mistake: "unreadable" }
  }
  const { signature, ...line } = parsed.data

  return isSigned(signedText(line), signature, secrets)
    ? { line }
    : { mistake: "not signed" }
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return undefined
  }
}

/** The same text whatever order a file has the keys in. */
function signedText(line: TombstoneLine): string {
  const { receipt_id, erased_at, expires_at } = line
  const { customers, orders, mailboxes } = line

  return JSON.stringify([
    ...[VERSION, receipt_id, erased_at, expires_at],
    ...[customers, orders, mailboxes],
  ])
}
