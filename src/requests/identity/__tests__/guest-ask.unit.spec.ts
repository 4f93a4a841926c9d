import { guestAsk, typeOfAsk } from "../guest-ask"

const SECRET = "a".repeat(32)
const ask = (email: string, type: "access" | "erasure" = "access") =>
  guestAsk({ email, type }, SECRET)

describe("guestAsk", () => {
  it("is the same for the same mailbox and right, and says neither who nor when", () => {
    expect(ask("Jane@Example.com ")).toBe(ask("jane@example.com"))
    expect(ask("jane@example.com")).toMatch(/^prvask_access_[0-9a-f]{32}$/)
    expect(ask("jane@example.com")).not.toBe(ask("john@example.com"))
    expect(ask("jane@example.com").slice(-32)).not.toBe(
      ask("jane@example.com", "erasure").slice(-32)
    )
    expect(
      guestAsk({ email: "jane@example.com", type: "access" }, "b".repeat(32))
    ).not.toBe(ask("jane@example.com"))
  })
})

describe("typeOfAsk", () => {
  it("reads the right out of it, and nothing out of anything else", () => {
    expect(typeOfAsk(ask("jane@example.com", "erasure"))).toBe("erasure")
    expect(typeOfAsk(`prvask_consent_withdrawal_${"0".repeat(32)}`)).toBe(
      "consent_withdrawal"
    )
    expect(typeOfAsk(`prvask_everything_${"0".repeat(32)}`)).toBeUndefined()
    expect(typeOfAsk("prvreq_01K")).toBeUndefined()
    expect(typeOfAsk("__proto__")).toBeUndefined()
  })
})
