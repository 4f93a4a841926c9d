import { lockedError } from "../locked-error"

/** As knex tells it: the statement with its values, then what Postgres said. */
const told = (said: string) =>
  Object.assign(
    new Error(`update "order" set "email" = 'kari@example.com' - ${said}`)
  )

describe("lockedError", () => {
  it.each([
    ["PRV01", "PRIVACY_RECORD_LOCKED"],
    ["PRV02", "PRIVACY_LOCK_HELD"],
  ])("tells what the trigger said with %s, and no value", (state, code) => {
    const error = lockedError(state, told(`${code}: order "order_1" is locked`))

    expect(error).toMatchObject({
      code,
      type: "not_allowed",
      message: 'order "order_1" is locked',
    })
  })

  it("takes the trigger's words, not a value that looks like them", () => {
    const error = lockedError(
      "PRV01",
      told(
        'PRIVACY_RECORD_LOCKED: kari - PRIVACY_RECORD_LOCKED: order "order_1"'
      )
    )

    expect(error?.message).toBe('order "order_1"')
  })

  it("says something when it can't tell what was said", () => {
    expect(lockedError("PRV02", told("odd"))?.message).not.toContain("kari")
    expect(lockedError("PRV01", {})?.code).toBe("PRIVACY_RECORD_LOCKED")
  })

  it("leaves other errors alone", () => {
    expect(lockedError("23505", told("duplicate"))).toBeUndefined()
  })
})
