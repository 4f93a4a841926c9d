import { jsonArchive } from "../formats/json"
import { portabilityJson } from "../formats/portability-json"
import {
  aColumn,
  aContext,
  HOSTILE,
  someContents,
  textOfContent,
  withSpool,
} from "./support"

const rows = HOSTILE.map((text, index) => ({ id: `${index}`, text, n: null }))

describe("data.json", () => {
  it("is valid and complete for hostile content", async () => {
    await withSpool(async (spool) => {
      const contents = await someContents(
        spool,
        [
          { table: "customer", rows },
          { table: "order", rows: [{ id: "1" }] },
        ],
        { locks: [{ record_id: "order_1" }] }
      )
      const text = await textOfContent(jsonArchive(spool, contents, aContext()))
      const data = JSON.parse(text)

      expect(data.tables[0]).toMatchObject({ table: "customer", rows })
      expect(data.tables[1].row_count).toBe(1)
      expect(data.retained_records).toEqual([{ record_id: "order_1" }])
      expect(data.purposes.order.basis).toBe("contract")
      expect(data.supervisory_authority.name).toBe("Datatilsynet")
      expect(data.row_count).toBe(rows.length + 1)
      expect(Object.keys(data).at(-1)).toBe("complete")
    })
  })

  it("is no JSON when it was cut off anywhere", async () => {
    await withSpool(async (spool) => {
      const contents = await someContents(spool, [{ table: "customer", rows }])
      const text = await textOfContent(jsonArchive(spool, contents, aContext()))

      for (let length = 0; length < text.trimEnd().length; length += 7) {
        expect(() => JSON.parse(text.slice(0, length))).toThrow()
      }
    })
  })

  it("is valid for a person without rows", async () => {
    await withSpool(async (spool) => {
      const contents = await someContents(spool, [])
      const text = await textOfContent(jsonArchive(spool, contents, aContext()))

      expect(JSON.parse(text)).toMatchObject({ tables: [], complete: true })
    })
  })
})

describe("portability.json", () => {
  it("holds what the person gave and the key, and no row without any", async () => {
    await withSpool(async (spool) => {
      const given = { portable: true }
      const contents = await someContents(spool, [
        {
          table: "customer",
          columns: [
            aColumn("id", { personal: false }),
            aColumn("name", given),
            aColumn("note"),
          ],
          rows: [
            { id: "1", name: HOSTILE[0], note: "by staff" },
            { id: "2", name: null, note: "by staff" },
          ],
        },
        { table: "log", rows: [{ id: "1" }] },
      ])
      let counted = 0
      const text = await textOfContent(
        portabilityJson(spool, contents, {
          context: aContext(),
          count: (found) => {
            counted = found
          },
        })
      )
      const data = JSON.parse(text)

      expect(data.tables).toHaveLength(1)
      expect(data.tables[0].rows).toEqual([{ id: "1", name: HOSTILE[0] }])
      expect(data).toMatchObject({ row_count: 1, complete: true })
      expect(data.purposes).toBeUndefined()
      expect(counted).toBe(1)
    })
  })
})
