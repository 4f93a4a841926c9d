import { originalText } from "../formats/csv-cell"
import { csvLong } from "../formats/csv-long"
import { csvTable } from "../formats/csv-table"
import { parseCsv } from "./parse-csv"
import { HOSTILE, someContents, textOfContent, withSpool } from "./support"

const rows = HOSTILE.map((text, index) => ({
  id: `${index}`,
  text,
  nothing: null,
  data: { text },
}))

describe("a table's CSV", () => {
  it("has all columns in their order, also the empty ones", async () => {
    await withSpool(async (spool) => {
      const contents = await someContents(spool, [{ table: "t", rows }])
      const [table] = contents.tables
      const text = await textOfContent(
        table ? csvTable(spool, table) : (async function* () {})()
      )
      const [header, ...lines] = parseCsv(text)

      expect(header).toEqual(["id", "text", "nothing", "data"])
      expect(lines).toHaveLength(rows.length)
      lines.forEach(([id, cell, nothing, data], index) => {
        expect(id).toBe(`${index}`)
        expect(originalText(cell ?? "")).toBe(HOSTILE[index])
        expect(nothing).toBeNull()
        expect(JSON.parse(data ?? "")).toEqual({ text: HOSTILE[index] })
      })
    })
  })
})

describe("the long CSV", () => {
  it("has one line for each value, and says at the end that it is whole", async () => {
    await withSpool(async (spool) => {
      const contents = await someContents(spool, [{ table: "t", rows }])
      const text = await textOfContent(csvLong(spool, contents))
      const lines = parseCsv(text)

      expect(lines[0]).toEqual([
        "category",
        "table",
        "row_id",
        "column",
        "value",
      ])
      expect(lines).toHaveLength(1 + rows.length * 3 + 2)
      expect(lines[2]).toEqual(["name", "t", "0", "text", HOSTILE[0]])
      expect(lines.at(-2)?.slice(3)).toEqual(["row_count", `${rows.length}`])
      expect(lines.at(-1)?.slice(3)).toEqual(["complete", "true"])
    })
  })
})
