import { readLine, type TombstoneLine, writeLine } from "../tombstone-line"

const OLD = "an-old-secret-of-at-least-thirty-two-characters"
const NEW = "a-newer-secret-of-at-least-thirty-two-letters"

const line: TombstoneLine = {
  receipt_id: "prvrec_1",
  erased_at: "2026-11-22T10:00:00.000Z",
  expires_at: "2026-12-27T10:00:00.000Z",
  customers: ["cus_1"],
  orders: ["order_1", "order_2"],
  mailboxes: ["k12345678:abc"],
}

describe("a line of tombstones", () => {
  const text = writeLine(line, OLD)

  it("is read back as it was written, also under an old secret", () => {
    expect(readLine(text, OLD)).toEqual({ line })
    expect(readLine(text, [NEW, OLD])).toEqual({ line })
  })

  it.each(Object.keys(line))("is refused when %s was changed", (key) => {
    const value = line[key as keyof TombstoneLine]
    const changed = {
      ...JSON.parse(text),
      [key]: Array.isArray(value)
        ? [...value, "cus_2"]
        : value.replace("2026", "2025").replace("prvrec_1", "prvrec_2"),
    }

    expect(readLine(JSON.stringify(changed), OLD)).toEqual({
      mistake: "not signed",
    })
  })

  it("is refused when an id moves from one list to the next", () => {
    const { customers, orders, ...rest } = JSON.parse(text)
    const moved = { ...rest, customers: [...customers, ...orders], orders: [] }

    expect(readLine(JSON.stringify(moved), OLD)).toEqual({
      mistake: "not signed",
    })
  })

  it("is refused under another shop's secret", () => {
    expect(readLine(text, NEW)).toEqual({ mistake: "not signed" })
  })

  it.each(["", "{", "null", "[]", '{"receipt_id":"prvrec_1"}', `${text}x`])(
    "cannot be read when it is cut off or something else: %s",
    (broken) => {
      expect(readLine(broken, OLD)).toEqual({ mistake: "unreadable" })
    }
  )
})
