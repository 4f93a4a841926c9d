import { chmodSync, mkdirSync, mkdtempSync, rmSync } from "node:fs"
import { tmpdir } from "node:os"
import { join } from "node:path"
import { canReach } from "../reach"

const stranger = { name: "stranger", uid: 4_000_001, gid: 4_000_001 }

describe("what another account may walk down to", () => {
  let folder: string

  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), "reach-"))
    mkdirSync(join(folder, "inner"))
    chmodSync(join(folder, "inner"), 0o755)
  })
  afterEach(() => rmSync(folder, { recursive: true }))

  it("stops at one closed folder on the way", () => {
    chmodSync(folder, 0o700)

    expect(canReach(join(folder, "inner"), stranger)).toBe(false)
  })

  it("goes through folders that may be entered but not listed", () => {
    chmodSync(folder, 0o711)

    expect(canReach(join(folder, "inner"), stranger)).toBe(true)
  })

  it("takes folders still to be made for open", () => {
    chmodSync(folder, 0o755)

    expect(canReach(join(folder, "new", "newer"), stranger)).toBe(true)
  })
})
