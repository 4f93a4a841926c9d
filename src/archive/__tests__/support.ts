import type { Category } from "../../data-map/vocabulary"
import type { Content } from "../formats/content"
import { spoolLines } from "../read/spool-lines"
import { Spool } from "../spool/spool"
import type { ArchiveColumn, Contents, SpooledTable } from "../table"
import type { ArchiveContext } from "../types"

/** Texts that have broken somebody's export before. */
export const HOSTILE = [
  "<script>alert(1)</script>",
  '"><img src=x onerror=alert(1)>',
  "</style></title></textarea><svg/onload=alert(1)>",
  "{{constructor.constructor('alert(1)')()}}",
  '=HYPERLINK("http://example.com","x")',
  "+47 22 22 22 22",
  "-1+1",
  "@SUM(A1)",
  "\ttab",
  "\rreturn",
  "'quoted'",
  'line\nbreak, comma; semicolon "quote" \\ backslash',
  "\u202Egnp.exe\u2066",
  "\u2028\u2029",
  "æøå 漢字 👩‍👩‍👧",
  "",
  "null",
  '","rows":[]}',
]

/** A column of text that holds personal data. */
export function aColumn(
  name: string,
  more: Partial<ArchiveColumn> = {}
): ArchiveColumn {
  return {
    name,
    type: "text",
    category: "name",
    personal: true,
    portable: false,
    existenceOnly: false,
    ...more,
  }
}

type TableInput = {
  table: string
  rows: Record<string, unknown>[]
  columns?: ArchiveColumn[]
  category?: Category
}

/** Writes rows to the spool the way the reader does. */
export async function aTable(
  spool: Spool,
  { table, rows, columns, category = "account" }: TableInput
): Promise<SpooledTable> {
  const names = Object.keys(rows[0] ?? { id: null })
  const spooled = await spoolLines(spool, [rows.map((r) => JSON.stringify(r))])

  return {
    table,
    key: "id",
    label: { en: `The ${table}`, nb: `Tabellen ${table}` },
    category,
    purposes: ["order"],
    source: "given",
    why: "A reason",
    columns: columns ?? names.map((name) => aColumn(name)),
    from: "",
    ...spooled,
  }
}

type Overview = {
  orders?: Record<string, unknown>[]
  locks?: Record<string, unknown>[]
}

/** What one transaction saw, with nothing but the given tables. */
export async function someContents(
  spool: Spool,
  tables: TableInput[],
  { orders = [], locks = [] }: Overview = {}
): Promise<Contents> {
  const spooled: SpooledTable[] = []
  for (const table of tables) {
    spooled.push(await aTable(spool, table))
  }
  const lines = (rows: unknown[]) => [rows.map((row) => JSON.stringify(row))]

  return {
    tables: spooled,
    orders: await spoolLines(spool, lines(orders)),
    locks: await spoolLines(spool, lines(locks)),
    recipients: [],
    timeZone: "Europe/Oslo",
  }
}

/** A context in which nothing is left out. */
export function aContext(more: Partial<ArchiveContext> = {}): ArchiveContext {
  return {
    requestId: "prvreq_1",
    locale: "nb",
    format: "zip",
    scope: "access",
    controller: { name: "Nordlys & Sønn AS", email: "a@b.no", country: "no" },
    recipients: [{ name: "Posten", type: "carrier", country: "no" }],
    madeAt: new Date("2026-02-03T10:00:00Z"),
    pluginVersion: "0.1.0",
    ...more,
  }
}

/** Reads everything as one text. */
export async function textOfContent(content: Content): Promise<string> {
  const pieces: Buffer[] = []
  for await (const piece of content) {
    pieces.push(Buffer.from(piece))
  }
  return Buffer.concat(pieces).toString("utf8")
}

/** Runs with a spool that is gone afterwards. */
export async function withSpool(
  run: (spool: Spool) => Promise<void>
): Promise<void> {
  const spool = await Spool.create()
  try {
    await run(spool)
  } finally {
    await spool.dispose()
  }
}
