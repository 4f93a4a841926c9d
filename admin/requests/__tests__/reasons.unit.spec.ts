import {
  EXTENSION_REASONS,
  REFUSAL_REASONS,
} from "../../../src/requests/reasons"
import { REQUEST_TYPES } from "../answers"
import { EXTENSIONS, refusalsFor } from "../reasons"

describe("reasons of the dashboard", () => {
  it.each(REQUEST_TYPES)("offer for %s what the server accepts", (type) => {
    const accepted = REFUSAL_REASONS.filter(({ types }) =>
      types.some((one) => one === type)
    ).map(({ code }) => code)

    expect([...refusalsFor(type)].sort()).toEqual(accepted.sort())
  })

  it("extend for what the server accepts", () => {
    expect([...EXTENSIONS]).toEqual(EXTENSION_REASONS.map(({ code }) => code))
  })
})
