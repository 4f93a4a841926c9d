import { readUnsubscription, signUnsubscription } from "../unsubscribe/token"

const OLD = "an-old-secret-of-at-least-thirty-two-characters"
const NEW = "a-new-secret-of-at-least-thirty-two-characters-"
const SAID = {
  customerIds: ["cus_1", "cus_2"],
  mailboxDigest: "k1:abc",
  purposeId: "marketing",
}

describe("the token of an unsubscribe link", () => {
  it("says who declines what, as long as its secret is known", () => {
    const token = signUnsubscription(SAID, OLD)

    expect(token).toMatch(/^[\w.-]+$/)
    expect(readUnsubscription(token, OLD)).toEqual(SAID)
    expect(readUnsubscription(token, [NEW, OLD])).toEqual(SAID)
    expect(readUnsubscription(token, NEW)).toBeUndefined()
    expect(
      readUnsubscription(signUnsubscription(SAID, [NEW, OLD]), NEW)
    ).toEqual(SAID)
  })

  it("is the same every time, so that two mails need no two rows", () => {
    expect(signUnsubscription(SAID, OLD)).toBe(signUnsubscription(SAID, OLD))
  })

  it.each([
    "",
    ".",
    "..",
    "u1.e30.",
    `u1.e30.${"A".repeat(43)}`,
    signUnsubscription(SAID, OLD).slice(0, -1),
    `${signUnsubscription(SAID, OLD)}A`,
    `${signUnsubscription(SAID, OLD)}AAAA`,
  ])("is not %j", (token) => {
    expect(readUnsubscription(token, OLD)).toBeUndefined()
  })
})
