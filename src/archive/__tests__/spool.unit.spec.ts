import { spoolLines } from "../read/spool-lines"
import { Spool } from "../spool/spool"
import { textOfContent, withSpool } from "./support"

describe("Spool", () => {
  it("gives back each segment, however large", async () => {
    await withSpool(async (spool) => {
      const long = "ø".repeat(300_000)
      const first = await spool.write([long, "æ", long])
      const second = await spool.write([])
      const third = await spool.write(["end"])

      expect(await textOfContent(spool.read(third))).toBe("end")
      expect(await textOfContent(spool.read(second))).toBe("")
      expect(await textOfContent(spool.read(first))).toBe(`${long}æ${long}`)
    })
  })

  it("refuses a segment that is not what was written", async () => {
    await withSpool(async (spool) => {
      const segment = await spool.write(["a person's name"])
      const forged = { ...segment, tag: Buffer.alloc(16) }

      await expect(textOfContent(spool.read(forged))).rejects.toThrow()
    })
  })

  it("cannot be read after it was disposed of, and that may happen twice", async () => {
    const spool = await Spool.create()
    const segment = await spool.write(["x"])
    await spool.dispose()
    await spool.dispose()

    await expect(textOfContent(spool.read(segment))).rejects.toThrow()
  })

  it("passes on the failure of what it writes", async () => {
    await withSpool(async (spool) => {
      const failing = function* (): Generator<string> {
        yield "x"
        throw new Error("no more rows")
      }
      await expect(spool.write(failing())).rejects.toThrow("no more rows")
    })
  })

  it("counts rows and puts commas between them, across batches", async () => {
    await withSpool(async (spool) => {
      const { segment, rows } = await spoolLines(spool, [["1", "2"], ["3"]])

      expect(rows).toBe(3)
      expect(await textOfContent(spool.read(segment))).toBe("1,\n2,\n3")
    })
  })
})
