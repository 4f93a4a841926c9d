import fc from "fast-check"
import { rowSplitter } from "../rows/split-row"
import { linesOf } from "../spool/lines"
import { HOSTILE } from "./support"

describe("rowSplitter", () => {
  const names = ["id", 'odd "name"', "{", "data", "æ"]

  it("finds each value of any row", () => {
    const row = fc.tuple(...names.map(() => fc.jsonValue()))
    const split = rowSplitter(names)

    fc.assert(
      fc.property(row, (values) => {
        const line = JSON.stringify(
          Object.fromEntries(names.map((name, index) => [name, values[index]]))
        )
        const wanted = values.map((value) => JSON.stringify(value))
        expect(split(line)).toEqual(wanted)
        expect(split(`${line},`)).toEqual(wanted)
      })
    )
  })

  it.each(HOSTILE)("is not misled by %j", (text) => {
    const line = JSON.stringify({ id: text, data: { [text]: [text] }, a: 1 })
    expect(rowSplitter(["id", "data", "a"])(line).map(parse)).toEqual([
      text,
      { [text]: [text] },
      1,
    ])
  })

  it("keeps every digit", () => {
    expect(rowSplitter(["a"])('{"a":0.10000000000000000000001}')).toEqual([
      "0.10000000000000000000001",
    ])
  })

  it("names the column and not the row when they do not fit", () => {
    expect(() => rowSplitter(["name"])('{"secret":1}')).toThrow(
      'A row does not hold "name" where expected'
    )
  })
})

describe("linesOf", () => {
  it("gives back the lines however the bytes are cut", async () => {
    const texts = fc.array(fc.string({ unit: "grapheme" }), { minLength: 1 })

    await fc.assert(
      fc.asyncProperty(
        texts,
        fc.integer({ min: 1, max: 9 }),
        async (all, n) => {
          const lines = [...all.map((text) => JSON.stringify(text)), "{}"]
          const bytes = Buffer.from(lines.join("\n"))
          const found: string[] = []
          for await (const some of linesOf(cut(bytes, n))) {
            found.push(...some)
          }
          expect(found).toEqual(lines)
        }
      )
    )
  })
})

async function* cut(bytes: Buffer, size: number): AsyncGenerator<Buffer> {
  for (let at = 0; at < bytes.length; at += size) {
    yield bytes.subarray(at, at + size)
  }
}

function parse(token: string): unknown {
  return JSON.parse(token)
}
