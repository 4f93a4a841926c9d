import { Args } from "../args"

const OPTIONS = {
  limit: { value: "<n>", help: "" },
  color: { value: "<color>", help: "" },
  apply: { help: "" },
}

const read = (...argv: string[]) => new Args(argv, OPTIONS)

describe("Args", () => {
  it("reads values, switches and what stands alone, in any order", () => {
    const args = read("--limit", "5", "cus_1", "--apply", "--color=red")

    expect(args.count("limit")).toBe(5)
    expect(args.choice("color", ["red", "blue"])).toBe("red")
    expect(args.flag("apply")).toBe(true)
    expect(args.optional("one id")).toBe("cus_1")
  })

  it("knows what is not there", () => {
    const args = read()

    expect(args.count("limit")).toBeUndefined()
    expect(args.choice("color", ["red"])).toBeUndefined()
    expect(args.flag("apply")).toBe(false)
    expect(args.optional("one id")).toBeUndefined()
    expect(() => args.none()).not.toThrow()
  })

  it.each([
    ["an option nobody knows", ["--limt", "5"], /'--limt'.*Expected --limit/],
    ["an option without its value", ["--limit"], /'--limit .*--limit <n>/],
    ["a value behind a switch", ["--apply=yes"], /'--apply'/],
    ["an option in place of a value", ["--limit", "--apply"], /'--limit'/],
  ])("refuses %s, and says what was expected", (_, argv, message) => {
    expect(() => read(...argv)).toThrow(message)
  })

  it.each(["0", "-1", "1.5", "1e3", "ten", "9999999999", " "])(
    "takes no %j for a count",
    (value) => {
      expect(() => read(`--limit=${value}`).count("limit")).toThrow(/--limit/)
    }
  )

  it("names the choices", () => {
    expect(() => read("--color", "green").choice("color", ["red"])).toThrow(
      "--color: expected one of red"
    )
  })

  it("says which option is missing, and what belongs there", () => {
    expect(() => read().required("color", "a color")).toThrow(
      "--color: expected a color"
    )
  })

  it("refuses more than one argument, and any where none belongs", () => {
    expect(() => read("a", "b").optional("one id")).toThrow(/one id.*got 2/)
    expect(() => read("a").none()).toThrow("Expected options only")
  })
})
