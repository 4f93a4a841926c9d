import {
  mkdtempSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  utimesSync,
  writeFileSync,
} from "node:fs"
import { tmpdir } from "node:os"
import { join } from "node:path"
import { dropExpiredLines } from "../drop-expired-lines"
import { readTombstones } from "../read-tombstones"
import { appendLines, fileOf, monthOf } from "../tombstone-files"
import { type TombstoneLine, writeLine } from "../tombstone-line"

const SECRET = "a-secret-of-at-least-thirty-two-characters"

const aLine = (over: Partial<TombstoneLine> = {}): string =>
  writeLine(
    {
      receipt_id: "prvrec_1",
      erased_at: "2026-01-02T10:00:00.000Z",
      expires_at: "2026-02-06T10:00:00.000Z",
      customers: ["cus_1"],
      orders: [],
      mailboxes: [],
      ...over,
    },
    SECRET
  )

describe("files of tombstones", () => {
  let directory: string

  beforeEach(() => {
    directory = join(mkdtempSync(join(tmpdir(), "files-")), "new")
  })

  afterEach(() => rmSync(join(directory, ".."), { recursive: true }))

  const thisMonth = () => fileOf(directory, monthOf(new Date()))

  /** Makes this month's file one of January, which nobody writes to any more. */
  const makeOld = () => {
    const old = fileOf(directory, "2026-01")
    renameSync(thisMonth(), old)
    utimesSync(old, new Date(0), new Date(0))
    return old
  }

  it("are made for their owner only, and grow", async () => {
    await appendLines(directory, [aLine()])
    await appendLines(directory, [aLine({ receipt_id: "prvrec_2" })])
    const { lines, mistakes } = await readTombstones(directory, SECRET)

    expect(statSync(thisMonth()).mode & 0o777).toBe(0o600)
    expect(statSync(directory).mode & 0o777).toBe(0o700)
    expect(lines.map(({ receipt_id }) => receipt_id)).toEqual([
      "prvrec_1",
      "prvrec_2",
    ])
    expect(mistakes).toEqual([])
  })

  it("go on behind a line that was cut off", async () => {
    await appendLines(directory, [aLine()])
    writeFileSync(thisMonth(), aLine().slice(0, 40))
    await appendLines(directory, [aLine()])
    const { lines, mistakes } = await readTombstones(directory, SECRET)

    expect(lines).toHaveLength(1)
    expect(mistakes).toEqual([expect.stringMatching(/\.jsonl:1: unreadable$/)])
  })

  it("put lines of one receipt together, oldest erasure first", async () => {
    await appendLines(directory, [
      aLine({ receipt_id: "later", erased_at: "2026-01-03T10:00:00.000Z" }),
      aLine(),
      aLine({ customers: [], orders: ["order_1"] }),
    ])
    const { lines } = await readTombstones(directory, SECRET)

    expect(lines).toMatchObject([
      { receipt_id: "prvrec_1", customers: ["cus_1"], orders: ["order_1"] },
      { receipt_id: "later" },
    ])
  })

  it("lose expired lines, and keep what nobody can verify", async () => {
    const live = aLine({ expires_at: "2026-12-01T00:00:00.000Z" })
    await appendLines(directory, [aLine(), live, "rubbish"])
    const old = makeOld()
    const now = new Date("2026-03-01T00:00:00Z")

    expect(await dropExpiredLines(directory, SECRET, now)).toBe(1)
    expect(readFileSync(old, "utf8")).toBe(`${live}\nrubbish\n`)
    expect(statSync(old).mode & 0o777).toBe(0o600)
    expect(readdirSync(directory)).toHaveLength(1)
  })

  it("go when nothing is left in them", async () => {
    await appendLines(directory, [aLine()])
    makeOld()
    const now = new Date("2026-03-01T00:00:00Z")

    expect(await dropExpiredLines(directory, SECRET, now)).toBe(1)
    expect(readdirSync(directory)).toEqual([])
  })

  it("of this month are left alone, and so are young ones", async () => {
    await appendLines(directory, [aLine()])
    const late = new Date(Date.now() + 1000)

    expect(await dropExpiredLines(directory, SECRET, late)).toBe(0)
    renameSync(thisMonth(), fileOf(directory, "2026-01"))
    expect(await dropExpiredLines(directory, SECRET, late)).toBe(0)
    expect(await dropExpiredLines(join(directory, "none"), SECRET)).toBe(0)
  })
})
