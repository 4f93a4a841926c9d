import { createHash } from "node:crypto"
import {
  existsSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  statSync,
  writeFileSync,
} from "node:fs"
import { tmpdir } from "node:os"
import { join } from "node:path"
import { Readable } from "node:stream"
import { openTarget } from "../export-target"
import { sendArchive } from "../send-archive"
import { memoryIo } from "./memory-io"

const archiveOf = (...chunks: string[]) => ({
  stream: () => Readable.from(chunks.map((chunk) => Buffer.from(chunk))),
})

describe("where an archive goes", () => {
  let folder: string
  let file: string

  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), "target-"))
    file = join(folder, "personal-data.zip")
  })

  afterEach(() => rmSync(folder, { recursive: true }))

  it("into a new file that nobody else may read", async () => {
    const target = await openTarget(file, memoryIo())
    const sent = await sendArchive(archiveOf("ab", "c"), target, memoryIo())
    await target.keep()

    expect(readFileSync(file, "utf8")).toBe("abc")
    expect(statSync(file).mode & 0o777).toBe(0o600)
    expect(sent).toEqual({
      bytes: 3,
      sha256: createHash("sha256").update("abc").digest("hex"),
    })
  })

  it("never over a file that is there", async () => {
    writeFileSync(file, "older")

    await expect(openTarget(file, memoryIo())).rejects.toThrow(
      /does not exist yet.*EEXIST/
    )
    expect(readFileSync(file, "utf8")).toBe("older")
  })

  it("nowhere, when it breaks off: no half of a file stays", async () => {
    const target = await openTarget(file, memoryIo())
    const broken = {
      stream: () =>
        Readable.from(
          (function* () {
            yield Buffer.from("half")
            throw new Error("disk")
          })()
        ),
    }
    await expect(sendArchive(broken, target, memoryIo())).rejects.toThrow()
    await target.discard()

    expect(existsSync(file)).toBe(false)
  })

  it("to standard output, which stays open for what follows", async () => {
    const io = memoryIo()
    const target = await openTarget(undefined, io)
    await sendArchive(archiveOf("abc"), target, io)

    expect(io.written()).toBe("abc")
    expect(io.out.writable).toBe(true)
  })
})
