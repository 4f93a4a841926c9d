import { LIFT_REASONS, TOLD_BY } from "../../../src/choices/restriction/lift"
import { HOLD_GROUNDS, HOLD_SCOPES } from "../../../src/locks/holds/types"
import { ExceptionBasis } from "../../../src/modules/privacy_consent/models/restriction-exception"
import { DISCLOSURE_BASES } from "../../../src/recipients/disclosures/record-disclosure"
import * as disclosures from "../../disclosures/answers"
import * as restriction from "../../restriction/choices"
import * as retention from "../../retention/answers"

describe("what staff choose from", () => {
  it("is what the routes of a restriction take", () => {
    expect(restriction.LIFT_REASONS).toEqual(LIFT_REASONS)
    expect(restriction.TOLD_BY).toEqual(TOLD_BY)
    expect(restriction.BASES).toEqual(Object.values(ExceptionBasis))
  })

  it("is what the route of a legal hold takes", () => {
    expect(retention.HOLD_GROUNDS).toEqual(HOLD_GROUNDS)
    expect(retention.HOLD_SCOPES).toEqual(HOLD_SCOPES)
  })

  it("is what the route of a disclosure takes", () => {
    expect(disclosures.BASES).toEqual(DISCLOSURE_BASES)
  })
})
