import { readArguments } from "../arguments"
import { DemoProblem } from "../problem"

const read = (words: string, env: NodeJS.ProcessEnv = {}) =>
  readArguments(words.split(" ").filter(Boolean), env)

describe("the demo's arguments", () => {
  it("leave the shop running on port 9000 when there are none", () => {
    expect(read("")).toEqual({
      once: false,
      fresh: false,
      help: false,
      port: 9000,
    })
  })

  it("take a port from the environment, and rather from the command", () => {
    expect(read("", { PORT: "9100" }).port).toBe(9100)
    expect(read("--port 9200", { PORT: "9100" }).port).toBe(9200)
    expect(read("--port=9300 --once --fresh")).toMatchObject({
      port: 9300,
      once: true,
      fresh: true,
    })
  })

  it.each(["--port many", "--port 0", "--port 70000", "--port 90.5"])(
    "refuse %s",
    (words) => {
      expect(() => read(words)).toThrow(/is not a port: expected a number/)
    }
  )

  it("refuse a word they do not know, and show how to write them", () => {
    expect(() => read("--onec")).toThrow(DemoProblem)
    expect(() => read("--onec")).toThrow(/Usage: npm run demo/)
  })
})
