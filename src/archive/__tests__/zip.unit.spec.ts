import { createHash } from "node:crypto"
import { finished } from "node:stream/promises"
import { zipStream } from "../formats/zip"
import { zipFiles } from "../formats/zip-files"
import {
  aContext,
  HOSTILE,
  someContents,
  textOfContent,
  withSpool,
} from "./support"
import { unzip } from "./unzip"

const tables = [
  { table: "customer", rows: HOSTILE.map((text) => ({ id: "1", text })) },
  { table: "../Odd Name", rows: [{ id: "2" }] },
  { table: "__/odd name", rows: [{ id: "2" }] },
]

describe("the ZIP", () => {
  it("lists every file in its manifest, with digest, bytes and rows", async () => {
    await withSpool(async (spool) => {
      const contents = await someContents(spool, tables)
      const files = zipFiles(spool, contents, aContext())
      const pieces: Buffer[] = []
      for await (const piece of zipStream(files, aContext())) {
        pieces.push(piece as Buffer)
      }
      const found = unzip(Buffer.concat(pieces))
      const manifest = JSON.parse(String(found.get("manifest.json")))

      expect([...found.keys()]).toEqual([
        "report.html",
        "data.json",
        "data.schema.json",
        "portability.json",
        "csv/customer.csv",
        "csv/___odd_name.csv",
        "csv/___odd_name-2.csv",
        "manifest.json",
      ])
      expect(manifest.complete).toBe(true)
      expect(manifest.files).toHaveLength(found.size - 1)
      for (const { name, sha256, bytes } of manifest.files) {
        const file = found.get(name) ?? Buffer.alloc(0)
        expect(file.length).toBe(bytes)
        expect(createHash("sha256").update(file).digest("hex")).toBe(sha256)
      }
      expect(manifest.files[1].rows).toBe(HOSTILE.length + 2)
      expect(manifest.files[4].rows).toBe(HOSTILE.length)
    })
  })

  it("has no report and only given columns for portability", async () => {
    await withSpool(async (spool) => {
      const context = aContext({ scope: "portability" })
      const contents = await someContents(spool, tables.slice(0, 1))
      const names = zipFiles(spool, contents, context).map(({ name }) => name)

      expect(names).toEqual([
        "portability.json",
        "portability.schema.json",
        "csv/customer.csv",
      ])
    })
  })

  it("fails and has no end when one of its files fails", async () => {
    const failing = {
      name: "data.json",
      rows: () => null,
      content: async function* () {
        yield "{"
        throw new Error("the spool is gone")
      },
    }
    const zip = zipStream([failing], aContext())
    const pieces: Buffer[] = []
    zip.on("data", (piece: Buffer) => pieces.push(piece))

    await expect(finished(zip)).rejects.toThrow("the spool is gone")
    expect(() => unzip(Buffer.concat(pieces))).toThrow("no directory")
  })

  it("stops reading when nobody listens any more", async () => {
    let isStopped = false
    const endless = {
      name: "data.json",
      rows: () => null,
      content: async function* () {
        try {
          for (;;) {
            yield "x".repeat(100_000)
          }
        } finally {
          isStopped = true
        }
      },
    }
    const zip = zipStream([endless], aContext())
    await new Promise((resolve) => zip.once("data", resolve))
    zip.destroy()
    await new Promise((resolve) => setTimeout(resolve, 50))

    expect(isStopped).toBe(true)
  })
})

describe("data.schema.json", () => {
  it("describes each table and column", async () => {
    await withSpool(async (spool) => {
      const contents = await someContents(spool, tables.slice(0, 1))
      const [, , schema] = zipFiles(spool, contents, aContext())
      const text = schema ? await textOfContent(schema.content()) : ""
      const [table] = JSON.parse(text).properties.tables.items.anyOf

      expect(table.properties.table).toEqual({ const: "customer" })
      expect(Object.keys(table.properties.rows.items.properties)).toEqual([
        "id",
        "text",
      ])
    })
  })
})
