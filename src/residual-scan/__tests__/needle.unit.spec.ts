import { countNeedle, joinNeedles, limitNeedle, type Needle } from "../needle"
import { openNeedle, sealNeedle } from "../seal-needle"

const OLD = "an-old-secret-of-at-least-thirty-two-characters"
const NEW = "a-newer-secret-of-at-least-thirty-two-letters"

const needle: Needle = {
  emails: ["kari@example.com"],
  phones: [{ number: "+47 400 00 001", country: "no" }],
  addresses: [{ name: "kari nordmann", street: "storgata 1" }],
  left_out: 0,
}

describe("a sealed needle", () => {
  const sealed = sealNeedle(needle, "prvscn_1", OLD)

  it("opens with the secret, also once that is an old one", () => {
    expect(openNeedle(sealed, "prvscn_1", OLD)).toEqual(needle)
    expect(openNeedle(sealed, "prvscn_1", [NEW, OLD])).toEqual(needle)
  })

  it("stays shut to other secrets, in other rows and when changed", () => {
    const changed = `${sealed.slice(0, -8)}AAAA${sealed.slice(-4)}`

    expect(openNeedle(sealed, "prvscn_1", NEW)).toBeUndefined()
    expect(openNeedle(sealed, "prvscn_2", OLD)).toBeUndefined()
    expect(openNeedle(changed, "prvscn_1", OLD)).toBeUndefined()
    expect(openNeedle("", "prvscn_1", OLD)).toBeUndefined()
  })

  it("shows nothing, and never looks the same twice", () => {
    expect(Buffer.from(sealed, "base64").toString("latin1")).not.toContain(
      "kari"
    )
    expect(sealNeedle(needle, "prvscn_1", OLD)).not.toBe(sealed)
  })
})

describe("a needle", () => {
  it("holds each value once when two are joined", () => {
    const both = joinNeedles(needle, {
      ...needle,
      emails: ["kari@example.com", "kari@work.example.com"],
    })

    expect(countNeedle(both)).toEqual({
      emails: 2,
      phones: 1,
      addresses: 1,
      left_out: 0,
    })
  })

  it("takes a number with its country over the same one without", () => {
    const phones = [
      { number: "+4740000001", country: null },
      { number: "+47 400 00 001", country: "no" },
    ]

    expect(limitNeedle({ ...needle, phones }).phones).toEqual([phones[1]])
  })

  it("says how much it had to leave out", () => {
    const emails = Array.from({ length: 230 }, (_, at) => `${at}@example.com`)

    expect(countNeedle(limitNeedle({ ...needle, emails }))).toMatchObject({
      emails: 100,
      left_out: 130,
    })
  })
})
