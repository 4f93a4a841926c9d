import { createHmac } from "node:crypto"
import fc from "fast-check"
import { isSigned, sign } from "../webhook/sign"

const SECRET = "prvwhs_a-secret-for-tests"
const SECONDS = 1_764_475_200
const NOW = SECONDS * 1000

describe("signatures", () => {
  it("are HMAC-SHA-256 of the time, a full stop and the body", () => {
    const expected = createHmac("sha256", SECRET)
      .update(`${SECONDS}.{"id":"prvtsk_1"}`)
      .digest("hex")

    expect(
      sign('{"id":"prvtsk_1"}', { secret: SECRET, seconds: SECONDS })
    ).toBe(`t=${SECONDS},v1=${expected}`)
  })

  it("hold for their body, secret and time, whatever the body", () => {
    fc.assert(
      fc.property(fc.string({ unit: "binary" }), (body) => {
        const header = sign(body, { secret: SECRET, seconds: SECONDS })

        expect(isSigned(body, header, { secret: SECRET, now: NOW })).toBe(true)
        expect(isSigned(`${body} `, header, { secret: SECRET, now: NOW })).toBe(
          false
        )
        expect(isSigned(body, header, { secret: "other", now: NOW })).toBe(
          false
        )
      })
    )
  })

  it.each([
    [299, true],
    [300, true],
    [301, false],
    [-300, true],
    [-301, false],
  ])("%d seconds old: %p", (age, holds) => {
    const header = sign("{}", { secret: SECRET, seconds: SECONDS - age })

    expect(isSigned("{}", header, { secret: SECRET, now: NOW })).toBe(holds)
  })

  it.each([
    undefined,
    "",
    "v1=",
    `t=${SECONDS}`,
    `t=${SECONDS},v1=`,
    `t=${SECONDS},v1=${"0".repeat(63)}`,
    `t=${SECONDS},v1=${"0".repeat(65)}`,
    `t=-1,v1=${"0".repeat(64)}`,
    `t=${SECONDS},v1=${"0".repeat(64)},v1=${"1".repeat(64)}`,
  ])("refuses %p", (header) => {
    expect(isSigned("{}", header, { secret: SECRET, now: NOW })).toBe(false)
  })
})
