import { BASES } from "../answers"
import {
  bodyOf,
  emptyDisclosure,
  isCaseNumber,
  isWhole,
} from "../disclosure-form"

const filledIn = () => ({
  ...emptyDisclosure(),
  id: " cus_1 ",
  basis: BASES[0],
  on: "2026-11-02",
})

describe("the form of a disclosure", () => {
  it("hands in what was filled in, and no more", () => {
    const said = {
      customer_id: "cus_1",
      recipient_id: "authorities",
      basis: "court_order",
      disclosed_on: "2026-11-02",
    }

    expect(bodyOf(filledIn())).toEqual(said)
    expect(bodyOf({ ...filledIn(), reference: "TOSL-2026-1234" })).toEqual({
      ...said,
      reference: "TOSL-2026-1234",
    })
  })

  it("takes no words for a case number, and so no names", () => {
    expect(isCaseNumber("TOSL-2026-1234")).toBe(true)
    expect(isCaseNumber("KARI-NORDMANN")).toBe(false)
    expect(isCaseNumber("Kari 1")).toBe(false)
    expect(isWhole({ ...filledIn(), reference: "KARI" })).toBe(false)
  })
})
