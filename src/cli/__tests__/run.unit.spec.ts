import { mkdtempSync, rmSync } from "node:fs"
import { tmpdir } from "node:os"
import { join } from "node:path"
import { COMMANDS } from "../commands"
import { describeError } from "../describe-error"
import { run } from "../run"
import { memoryIo } from "./memory-io"

const NAMES = Object.keys(COMMANDS)

describe("run", () => {
  it.each(["--help", "-h", "help"])("%s lists every command", async (flag) => {
    const io = memoryIo()

    expect(await run([flag], io)).toBe(0)
    for (const name of NAMES) {
      expect(io.written()).toMatch(new RegExp(`^  ${name} +\\w`, "m"))
    }
    expect(io.told()).toBe("")
  })

  it.each(NAMES)("%s --help explains every option", async (name) => {
    const io = memoryIo()

    expect(await run([name, "--help"], io)).toBe(0)
    expect(io.written()).toContain(`Usage: medusa-privacy ${name}`)
    expect(io.written()).toContain("--json")
  })

  it.each([[[]], [["erease"]], [["--version"]], [["constructor"]]])(
    "answers %j with the commands there are, and 2",
    async (argv) => {
      const io = memoryIo()

      expect(await run(argv, io)).toBe(2)
      expect(io.told()).toContain("Expected a command: status, export")
      expect(io.told()).toContain("See: medusa-privacy --help")
      expect(io.written()).toBe("")
    }
  )

  it("answers a mistake with the help to read, and 2", async () => {
    const io = memoryIo()

    expect(await run(["sweep", "--limit", "none"], io)).toBe(2)
    expect(io.told()).toContain("--limit: expected a whole number above 0")
    expect(io.told()).toContain("See: medusa-privacy sweep --help")
  })

  it("opens no shop where there is none", async () => {
    const here = process.cwd()
    const folder = mkdtempSync(join(tmpdir(), "no-shop-"))
    const io = memoryIo()
    try {
      process.chdir(folder)
      expect(await run(["coverage"], io)).toBe(2)
    } finally {
      process.chdir(here)
      rmSync(folder, { recursive: true })
    }
    expect(io.told()).toContain("There is no medusa-config here")
  })
})

describe("describeError", () => {
  it("shows our own refusals whole", () => {
    const refusal = Object.assign(new Error("open_order: one"), {
      code: "PRIVACY_GUARDED",
    })
    expect(describeError(refusal)).toBe("PRIVACY_GUARDED: open_order: one")
  })

  it("shows the code alone of an error that may quote a row", () => {
    const failure = Object.assign(new Error("Key (email)=(kari@example.com)"), {
      code: "23505",
    })
    expect(describeError(failure)).toContain("Failed (23505)")
    expect(describeError(failure)).not.toContain("kari")
    expect(describeError(undefined)).toContain("unknown")
  })
})
