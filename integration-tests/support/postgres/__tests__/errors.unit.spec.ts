import { explain } from "../errors"

describe("what a failed start says", () => {
  it.each([
    ["could not bind IPv4 address: Address already in use", "port is taken"],
    ["initdb: could not look up effective user ID 7", "no entry"],
    ["error while loading shared libraries: libpq.so.5", "npm rebuild"],
    ["spawn EACCES", "A right is missing"],
    ["No space left on device", "disk is full"],
  ])("names a way out of %p", (output, hint) => {
    const { message } = explain("start PostgreSQL", output)

    expect(message).toContain("Could not start PostgreSQL.")
    expect(message).toContain(hint)
    expect(message).toContain(output)
  })

  it("quotes only the end of a long log", () => {
    const log = Array.from({ length: 50 }, (_, line) => `line ${line}.`)

    const { message } = explain("start PostgreSQL", log.join("\n"))

    expect(message).toContain("line 49.")
    expect(message).not.toContain("line 30.")
  })
})
