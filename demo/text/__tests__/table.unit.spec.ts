import { table } from "../table"
import { WIDTH } from "../wrap"

const LONG = "Nothing needs a cart once it has become an order ".repeat(5)

describe("a table", () => {
  it("puts numbers to the right, and shows nothing for zero", () => {
    const [, , first, second] = table(
      ["what", "rows", "why"],
      [
        ["Carts", 12, "gone"],
        ["Orders", 0, null],
      ]
    )

    expect(first).toBe("  Carts     12  gone")
    expect(second).toBe("  Orders     .  -")
  })

  it("wraps the last column below itself, within the width", () => {
    const lines = table(["what", "why"], [["Carts", LONG]]).slice(2)

    expect(lines.length).toBeGreaterThan(1)
    expect(lines[1]).toMatch(/^ {9}\S/)
    expect(Math.max(...lines.map((line) => line.length))).toBeLessThanOrEqual(
      WIDTH
    )
    expect(lines.join(" ").split(/\s+/).slice(2).join(" ")).toBe(LONG.trim())
  })
})
