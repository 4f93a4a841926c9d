import { newKey } from "../../wrap-key"
import { decryptStream } from "../decrypt-stream"
import { encryptStream } from "../encrypt-stream"
import { FRAME_BYTES, TAG_BYTES } from "../frame"

const FRAME = FRAME_BYTES + TAG_BYTES

const key = newKey()

async function* chunks(bytes: Buffer, size: number): AsyncGenerator<Buffer> {
  for (let at = 0; at < bytes.length; at += size) {
    yield bytes.subarray(at, at + size)
  }
}

async function collect(parts: AsyncIterable<Buffer>): Promise<Buffer> {
  const all: Buffer[] = []
  for await (const part of parts) {
    all.push(part)
  }
  return Buffer.concat(all)
}

/** Bytes in which no two frames are alike. */
const plain = (length: number) =>
  Buffer.from(
    Uint8Array.from({ length }, (_, at) => (at * 31 + at / 251) % 256)
  )

const encrypted = (bytes: Buffer) =>
  collect(encryptStream(chunks(bytes, 10_007), key))

const decrypted = (bytes: Buffer, chunk = 50_021) =>
  collect(decryptStream(chunks(bytes, chunk), key))

const frame = (file: Buffer, at: number) =>
  file.subarray(at * FRAME, (at + 1) * FRAME)

describe("an encrypted stream", () => {
  it.each([
    ["nothing", 0],
    ["one byte", 1],
    ["a frame less one", FRAME_BYTES - 1],
    ["a whole frame", FRAME_BYTES],
    ["a frame and one", FRAME_BYTES + 1],
    ["three whole frames", FRAME_BYTES * 3],
    ["five frames and a bit", FRAME_BYTES * 5 + 77],
  ])("gives back %s", async (_, length) => {
    const bytes = plain(length)
    const file = await encrypted(bytes)

    expect((await decrypted(file)).equals(bytes)).toBe(true)
    expect(file.length).toBe(
      length + TAG_BYTES * Math.max(1, Math.ceil(length / FRAME_BYTES))
    )
  })

  it("opens however it arrives in pieces", async () => {
    const bytes = plain(FRAME_BYTES + 5)
    const file = await encrypted(bytes)

    for (const chunk of [7, FRAME, FRAME - 1, FRAME + 1, file.length]) {
      expect((await decrypted(file, chunk)).equals(bytes)).toBe(true)
    }
  })

  it("shows nothing of what it holds", async () => {
    const file = await encrypted(Buffer.from("Ola Nordmann".repeat(9000)))

    expect(file.includes("Ola")).toBe(false)
  })
})

describe("an encrypted stream that was touched", () => {
  const bytes = plain(FRAME_BYTES * 3)
  let file: Buffer

  beforeAll(async () => {
    file = await encrypted(bytes)
  })

  const flipped = (at: number) => {
    const copy = Buffer.from(file)
    copy.writeUInt8(copy.readUInt8(at) ^ 1, at)
    return copy
  }

  it.each<[string, () => Buffer]>([
    ["a flipped first bit", () => flipped(0)],
    ["a flipped bit in the middle", () => flipped(FRAME + 9)],
    ["a flipped tag", () => flipped(FRAME - 1)],
    ["a flipped last bit", () => flipped(file.length - 1)],
    ["a missing last byte", () => file.subarray(0, -1)],
    ["a missing last frame", () => file.subarray(0, -FRAME)],
    ["a missing first frame", () => file.subarray(FRAME)],
    [
      "a missing frame in the middle",
      () => Buffer.concat([frame(file, 0), frame(file, 2)]),
    ],
    [
      "two frames that changed places",
      () => Buffer.concat([frame(file, 1), frame(file, 0), frame(file, 2)]),
    ],
    [
      "a frame that comes twice",
      () => Buffer.concat([frame(file, 0), frame(file, 0), frame(file, 2)]),
    ],
    ["bytes behind its end", () => Buffer.concat([file, Buffer.from("x")])],
    ["a second end", () => Buffer.concat([file, frame(file, 2)])],
    ["no bytes at all", () => Buffer.alloc(0)],
    ["less than a tag", () => file.subarray(0, 9)],
  ])("does not open with %s", async (_, touch) => {
    await expect(decrypted(touch())).rejects.toMatchObject({
      code: "PRIVACY_ARCHIVE_BROKEN",
    })
  })

  it("hands over nothing of the frame that is wrong, or after it", async () => {
    const seen: Buffer[] = []
    const read = async () => {
      for await (const part of decryptStream(
        chunks(flipped(FRAME * 2 - 1), 999),
        key
      )) {
        seen.push(part)
      }
    }

    await expect(read()).rejects.toThrow()
    expect(Buffer.concat(seen).equals(bytes.subarray(0, FRAME_BYTES))).toBe(
      true
    )
  })

  it("does not open under another key", async () => {
    await expect(
      collect(decryptStream(chunks(file, 999), newKey()))
    ).rejects.toMatchObject({ code: "PRIVACY_ARCHIVE_BROKEN" })
  })
})

describe("a large encrypted stream", () => {
  it("passes through in little memory", async () => {
    const piece = plain(1024 * 1024)
    const pieces = 128
    async function* large(): AsyncGenerator<Buffer> {
      for (let made = 0; made < pieces; made++) {
        yield piece
      }
    }
    const before = process.memoryUsage().rss
    let most = 0
    let length = 0
    for await (const part of decryptStream(encryptStream(large(), key), key)) {
      length += part.length
      most = Math.max(most, process.memoryUsage().rss - before)
    }

    expect(length).toBe(pieces * piece.length)
    // holding all of it would take twice that
    expect(most).toBeLessThan(64 * 1024 * 1024)
  })
})
