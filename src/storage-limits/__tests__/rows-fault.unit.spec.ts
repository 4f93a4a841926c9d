import { privacyError } from "../../errors"
import { codeOfRow } from "../work/rows-fault"

const failed = (state: string) =>
  privacyError(
    "PRIVACY_STATEMENT_FAILED",
    `A statement failed in the database (SQLSTATE ${state}). Nothing was changed`
  )

describe("codeOfRow", () => {
  it.each(["23503", "P0001", "23514", "40P01", "22012"])(
    "passes a row over because of %s",
    (state) => {
      expect(codeOfRow(failed(state))).toBe(`sqlstate_${state}`)
    }
  )

  it("passes a row over that somebody holds", () => {
    expect(codeOfRow(privacyError("PRIVACY_BUSY", "later"))).toBe("busy")
  })

  it("passes a row over that an accounting lock holds", () => {
    const refusal = Object.assign(new Error("no"), {
      code: "PRIVACY_RECORD_LOCKED",
    })

    expect(codeOfRow(refusal)).toBe("record_locked")
  })

  it.each(["08006", "53300", "57014", "57P01", "58030", "XX000", "42703"])(
    "gives the run up because of %s",
    (state) => {
      expect(codeOfRow(failed(state))).toBeUndefined()
    }
  )

  it.each([
    [new Error("SQLSTATE 23503")],
    [undefined],
    [null],
    ["SQLSTATE 23503"],
    [privacyError("PRIVACY_FOREIGN_DATABASE", "SQLSTATE 23503")],
  ])("gives the run up because of what it does not know: %p", (error) => {
    expect(codeOfRow(error)).toBeUndefined()
  })
})
