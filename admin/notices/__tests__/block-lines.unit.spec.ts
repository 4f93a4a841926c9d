import type { NoticeBlock } from "../answers"
import { readBlock, writeBlock } from "../block-lines"

const BLOCKS: NoticeBlock[] = [
  { kind: "text", text: "We keep it." },
  { kind: "heading", text: "How long" },
  { kind: "list", items: ["Name", "Address"] },
  {
    kind: "facts",
    facts: [
      ["Controller", "Fjord og Fjell AS"],
      ["Phone", "+47: 22 00 00 00"],
    ],
  },
  { kind: "link", text: "Datatilsynet", url: "https://example.com" },
]

describe("blocks of a notice as text", () => {
  it.each(BLOCKS)("$kind reads as what it is written from", (block) => {
    expect(writeBlock(block, readBlock(block))).toEqual(block)
  })

  it("drops empty lines of a list", () => {
    const list: NoticeBlock = { kind: "list", items: [] }
    expect(writeBlock(list, "Name\n\n  Address \n")).toEqual({
      kind: "list",
      items: ["Name", "Address"],
    })
  })
})
