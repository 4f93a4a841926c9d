import { mayProcess } from "../facts/decide"
import type { ChoiceFacts } from "../facts/read-facts"

const NOTHING_SAID: ChoiceFacts = {
  legal_basis: "legitimate_interest",
  needs_consent: false,
  direct_marketing: false,
  retired: false,
  erased: false,
  objected: false,
  consented: null,
  restricted: false,
  consented_despite: false,
  excepted: false,
  open_order: false,
}

const CONSENT = { legal_basis: "consent", needs_consent: true } as const
const CONTRACT = { legal_basis: "contract" } as const
const DUTY = { legal_basis: "legal_obligation" } as const

describe("mayProcess", () => {
  it.each<[string, Partial<ChoiceFacts>, boolean]>([
    ["a legitimate interest nobody objected to", {}, true],
    ["an objection", { objected: true }, false],
    ["consent nobody gave", { ...CONSENT }, false],
    ["consent given", { ...CONSENT, consented: true }, true],
    ["consent withdrawn", { ...CONSENT, consented: false }, false],
    [
      "an objection beside consent",
      { ...CONSENT, consented: true, objected: true },
      false,
    ],
    ["a purpose no longer pursued", { retired: true }, false],
    ["somebody who was erased", { erased: true }, false],
    ["an erased person's open contract", { ...CONTRACT, erased: true }, true],
    ["a legal duty, whatever was said", { ...DUTY, erased: true }, true],
    ["a restricted person", { restricted: true }, false],
    [
      "consent given before the restriction",
      { ...CONSENT, consented: true, restricted: true },
      false,
    ],
    [
      "consent given after it began",
      {
        ...CONSENT,
        consented: true,
        restricted: true,
        consented_despite: true,
      },
      true,
    ],
    [
      "a restricted person's open order",
      { ...CONTRACT, restricted: true, open_order: true },
      true,
    ],
    [
      "a purpose excepted from the restriction",
      { restricted: true, excepted: true },
      true,
    ],
    [
      "an exception from what was objected to",
      { restricted: true, excepted: true, objected: true },
      false,
    ],
    ["a contract that was performed", { ...CONTRACT, restricted: true }, false],
    ["a legal duty under restriction", { ...DUTY, restricted: true }, true],
  ])("%s", (_, facts, expected) => {
    expect(mayProcess({ ...NOTHING_SAID, ...facts })).toBe(expected)
  })
})
