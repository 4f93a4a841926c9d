import { existsSync, readdirSync, readlinkSync } from "node:fs"
import { tmpdir } from "node:os"
import type { Knex } from "@medusajs/framework/mikro-orm/knex"
import { resolveRetentionRules } from "../../retention"
import type { ReachSettings } from "../../subject/types"
import { prepareArchive } from "../prepare-archive"
import type { PreparedArchive } from "../types"
import { aContext } from "./support"

const settings: ReachSettings = {
  map: {
    entries: [
      {
        table: "customer",
        module: "customer",
        label: { en: "Customers", nb: "Kunder" },
        category: "account",
        purposes: ["order"],
        source: "given",
        reach: [],
        rows: "keep",
        why: "A test",
        columns: {},
        notPersonal: ["id"],
      },
    ],
    free: [],
  },
  rules: resolveRetentionRules(),
  recordKeys: [],
  today: "2026-02-03",
}

const row = JSON.stringify({ id: "x".repeat(50_000) })

/** A database that answers `batches` batches of rows, and then `last`. */
function aDatabase(batches: number, last: () => void = () => undefined): Knex {
  let left = batches
  const raw = async (sql: string) => {
    if (sql.includes("pg_attribute")) {
      return { rows: [{ table: "customer", name: "id", type: "text" }] }
    }
    if (!sql.startsWith("fetch")) {
      return { rows: [] }
    }
    left -= 1
    if (left < 0) {
      last()
    }
    return { rows: left < 0 ? [] : [{ line: row }] }
  }
  const transaction = async (run: (trx: unknown) => unknown) =>
    await run({ raw })

  return { transaction } as unknown as Knex
}

const prepare = (database: Knex, signal?: AbortSignal) =>
  prepareArchive(
    database,
    { customerIds: ["cus_1"] },
    settings,
    aContext({ format: "json" }),
    signal
  )

/** Names under which this process still holds a spool. */
function spools(): string[] {
  const open = existsSync("/proc/self/fd") ? openFiles() : []
  return [...readdirSync(tmpdir()), ...open].filter((name) =>
    /(^|\/)privacy-[0-9a-f]{32}/.test(name)
  )
}

function openFiles(): string[] {
  return readdirSync("/proc/self/fd").map((fd) => {
    try {
      return readlinkSync(`/proc/self/fd/${fd}`)
    } catch {
      return ""
    }
  })
}

async function read(archive: PreparedArchive): Promise<string> {
  const pieces: Buffer[] = []
  for await (const piece of archive.stream()) {
    pieces.push(piece as Buffer)
  }
  return Buffer.concat(pieces).toString("utf8")
}

const settled = () => new Promise((resolve) => setTimeout(resolve, 50))

describe("prepareArchive", () => {
  afterEach(async () => {
    await settled()
    expect(spools()).toEqual([])
  })

  it("counts what it read, sends it once, and cleans up", async () => {
    const archive = await prepare(aDatabase(3))

    expect(archive.tables).toEqual([{ table: "customer", rows: 3 }])
    expect(archive.rows).toBe(3)
    expect(archive.fileName).toBe("personal-data.json")
    expect(JSON.parse(await read(archive)).row_count).toBe(3)
    expect(() => archive.stream()).toThrow("already sent")
  })

  it("runs two at a time, and a third when one is done", async () => {
    const first = await prepare(aDatabase(1))
    const second = await prepare(aDatabase(1))

    await expect(prepare(aDatabase(1))).rejects.toMatchObject({
      type: "not_allowed",
      code: "PRIVACY_EXPORT_BUSY",
    })
    await first.dispose()
    await first.dispose()
    const third = await prepare(aDatabase(1))
    await expect(prepare(aDatabase(1))).rejects.toThrow("already running")
    await second.dispose()
    await read(third)
  })

  it("leaves nothing behind when a statement fails", async () => {
    const failing = aDatabase(2, () => {
      throw new Error("connection lost")
    })
    for (let attempt = 0; attempt < 3; attempt += 1) {
      await expect(prepare(failing)).rejects.toThrow("connection lost")
    }
  })

  it("stops when it is aborted while reading", async () => {
    const controller = new AbortController()
    const endless = aDatabase(Infinity)
    setTimeout(() => controller.abort(new Error("gone away")), 20)

    await expect(prepare(endless, controller.signal)).rejects.toThrow(
      "gone away"
    )
  })

  it("cleans up when it is aborted before it is sent", async () => {
    const controller = new AbortController()
    await prepare(aDatabase(1), controller.signal)
    controller.abort()
  })

  it("cleans up when the reader goes away in the middle", async () => {
    const archive = await prepare(aDatabase(100))
    const stream = archive.stream()
    await new Promise((resolve) => stream.once("data", resolve))
    stream.destroy()
  })

  it("fails rather than ends when it is disposed of in the middle", async () => {
    const archive = await prepare(aDatabase(100))
    const stream = archive.stream()
    await new Promise((resolve) => stream.once("readable", resolve))
    await archive.dispose()

    await expect(
      (async () => {
        for await (const piece of stream) {
          void piece
        }
      })()
    ).rejects.toThrow()
  })
})
