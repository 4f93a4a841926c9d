import { Args } from "../args"
import { COMMANDS } from "../commands"
import type { CommandName, Inputs } from "../commands/types"

const PIPED = { outIsTerminal: false }
const SCREEN = { outIsTerminal: true }

function read<Name extends CommandName>(
  name: Name,
  line: string,
  io = PIPED
): Inputs[Name] {
  const { options, read: readInput } = COMMANDS[name]
  return readInput(new Args(line.split(" ").filter(Boolean), options), io)
}

describe("what commands make of their arguments", () => {
  it("status and plan name a subject by id", () => {
    expect(read("status", "cus_1")).toEqual({ customer_id: "cus_1" })
    expect(read("plan", "cus_1")).toEqual({ customer_id: "cus_1" })
    expect(read("plan", "--order order_1")).toEqual({ order_id: "order_1" })
  })

  it("export fills in what was not said", () => {
    expect(
      read("export", "cus_1 --reason authority --actor user_1 --output a.zip")
    ).toEqual({
      customer_id: "cus_1",
      reason: "authority",
      actor: "user_1",
      format: "zip",
      scope: "access",
      locale: undefined,
      output: "a.zip",
    })
  })

  it("erase, sweep and replay change nothing unless told to", () => {
    expect(read("erase", "cus_1 --reason other --actor user_1")).toEqual({
      subject: { customer_id: "cus_1" },
      reason: "other",
      override: [],
      actor: "user_1",
      apply: false,
    })
    expect(read("sweep", "")).toEqual({ apply: false })
    expect(read("replay", "")).toEqual({ apply: false })
    expect(read("sweep", "--apply --actor user_1 --limit 9")).toEqual({
      apply: true,
      actor: "user_1",
      limit: 9,
    })
  })

  it("erase takes guards apart", () => {
    const { override } = read(
      "erase",
      "cus_1 --reason other --actor user_1 --override open_order,open_return"
    )
    expect(override).toEqual(["open_order", "open_return"])
  })
})

describe("what commands refuse before a shop is opened", () => {
  it.each<[CommandName, string, RegExp]>([
    ["status", "", /customer id/],
    ["status", "cus_1 cus_2", /nothing more/],
    ["plan", "cus_1 --order order_1", /got both/],
    ["export", "cus_1 --actor user_1", /--reason: expected one of/],
    ["export", "cus_1 --reason other", /--actor: expected the id/],
    ["export", "cus_1 --reason no --actor user_1", /customer_request, auth/],
    ["export", "cus_1 --reason other --actor user_1 --json", /--output/],
    ["export", "cus_1 --reason other --actor u --format pdf", /zip, json, csv/],
    ["erase", "cus_1 --actor user_1", /--reason: expected one of/],
    ["erase", "cus_1 --reason other --apply", /--actor: expected the id/],
    ["sweep", "--apply", /--actor: expected the id/],
    ["sweep", "--limit 0", /--limit: expected a whole number/],
    ["sweep", "cus_1", /options only/],
    ["coverage", "x", /options only/],
    ["verify", "a.json b.json", /one file with an anchor/],
    ["replay", "a b", /one directory of tombstones/],
  ])("%s %s", (name, line, message) => {
    expect(() => read(name, line)).toThrow(message)
  })

  it.each<[CommandName, string]>([
    ["status", "kari@example.com"],
    ["plan", "--order kari@example.com"],
    ["export", "kari@example.com --reason other --actor user_1"],
    ["export", "cus_1 --reason other --actor kari@example.com"],
    ["erase", "kari@example.com --reason other --actor user_1"],
  ])("%s, where an address stands, without repeating it", (name, line) => {
    expect(() => read(name, line)).toThrow(/never given on the command line/)
    expect(() => read(name, line)).toThrow(
      expect.not.objectContaining({ message: expect.stringMatching(/kari/) })
    )
  })

  it("an archive on a screen", () => {
    expect(() =>
      read("export", "cus_1 --reason other --actor user_1", SCREEN)
    ).toThrow(/--output/)
  })

  it("free text: nothing takes a note or an address", () => {
    const names = Object.values(COMMANDS).flatMap(({ options }) =>
      Object.keys(options)
    )
    expect(names).not.toEqual(
      expect.arrayContaining([expect.stringMatching(/note|mail|confirm|name/)])
    )
  })
})
