import type { ConsentEntry, Objection } from "../answers"
import { standingOf } from "../standing"

const entry = (part: Partial<ConsentEntry>): ConsentEntry => ({
  id: "prvcon_1",
  purpose_id: "marketing",
  given: true,
  channel: "storefront",
  recorded_at: "2026-11-01T10:00:00.000Z",
  notice_changed: false,
  ...part,
})

const objection = (part: Partial<Objection> = {}): Objection => ({
  id: "prvobj_1",
  purpose_id: "marketing",
  channel: "staff",
  raised_at: "2026-11-03T10:00:00.000Z",
  lifted_at: null,
  ...part,
})

const statesOf = (consents: ConsentEntry[], objections: Objection[] = []) =>
  standingOf({ consents, objections }).map(({ purposeId, state }) => [
    purposeId,
    state,
  ])

describe("what somebody says today", () => {
  it("is the newest entry about a purpose; the ledger begins with it", () => {
    const given = entry({})
    const withdrawn = entry({ given: false })

    expect(statesOf([withdrawn, given])).toEqual([["marketing", "withdrawn"]])
    expect(statesOf([given, withdrawn])).toEqual([["marketing", "given"]])
  })

  it("is an objection while it stands, whatever the ledger says", () => {
    expect(statesOf([entry({})], [objection()])).toEqual([
      ["marketing", "objected"],
    ])
    expect(
      statesOf([entry({})], [objection({ lifted_at: "2026-11-04" })])
    ).toEqual([["marketing", "given"]])
  })

  it("flags an older privacy notice only where consent stands", () => {
    const flags = (given: boolean) =>
      standingOf({
        consents: [entry({ given, notice_changed: true })],
        objections: [],
      }).map(({ noticeChanged }) => noticeChanged)

    expect(flags(true)).toEqual([true])
    expect(flags(false)).toEqual([false])
  })
})
