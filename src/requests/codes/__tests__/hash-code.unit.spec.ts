import { codeId } from "../code-id"
import { hashCode, isCode } from "../hash-code"
import { newCode, typedCode } from "../new-code"

const SECRET = "a".repeat(32)
const OTHER = "b".repeat(32)
const ABOUT = {
  purpose: "request",
  reference: "prvask_access_1",
  mailboxDigest: "k1:abc",
}

describe("hashCode", () => {
  const hash = hashCode("12345678", ABOUT, SECRET)

  it("knows the code again, also after the secret was rotated", () => {
    expect(isCode("12345678", { ...ABOUT, hash }, SECRET)).toBe(true)
    expect(isCode("12345678", { ...ABOUT, hash }, [OTHER, SECRET])).toBe(true)
    expect(isCode("12345679", { ...ABOUT, hash }, SECRET)).toBe(false)
    expect(isCode("12345678", { ...ABOUT, hash }, OTHER)).toBe(false)
    expect(hash).not.toContain("12345678")
  })

  it.each([
    { purpose: "archive" },
    { reference: "prvask_access_2" },
    { mailboxDigest: "k1:abd" },
  ])("is bound to what the code is for: %j", (other) => {
    expect(isCode("12345678", { ...ABOUT, ...other, hash }, SECRET)).toBe(false)
  })

  it("compares with nothing, and with something of another length", () => {
    expect(isCode("", { ...ABOUT, hash }, SECRET)).toBe(false)
    expect(isCode("12345678", { ...ABOUT, hash: "" }, SECRET)).toBe(false)
  })
})

describe("newCode", () => {
  it("has eight digits, also where it begins with zeros", () => {
    const codes = Array.from({ length: 2000 }, newCode)
    expect(codes.every((code) => /^\d{8}$/.test(code))).toBe(true)
    expect(new Set(codes).size).toBeGreaterThan(1990)
    expect(codes.some((code) => code.startsWith("0"))).toBe(true)
  })

  it("is understood in the groups people type it in", () => {
    expect(typedCode(" 1234 56-78 ")).toBe("12345678")
  })
})

describe("codeId", () => {
  it("tells purposes and references apart wherever one ends", () => {
    const ids = [
      codeId({ purpose: "a", reference: "bc" }),
      codeId({ purpose: "ab", reference: "c" }),
      codeId({ purpose: "a", reference: 'b","c' }),
    ]
    expect(new Set(ids).size).toBe(3)
  })
})
