import fc from "fast-check"
import { MOST_ATTEMPTS, pauseAfter } from "../tasks/back-off"

const SIX_HOURS = 6 * 60 * 60_000

describe("pauses between attempts", () => {
  it("double each time, from a minute to six hours", () => {
    const pauses = Array.from({ length: 12 }, (_, index) =>
      pauseAfter(index + 1, 0.5)
    )
    expect(pauses.slice(0, 5)).toEqual([
      60_000, 120_000, 240_000, 480_000, 960_000,
    ])
    expect(pauses.at(-1)).toBe(SIX_HOURS)
  })

  it("are a fifth longer or shorter by chance, and never more", () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 1, max: 1000 }),
        fc.double({ min: 0, max: 1, noNaN: true }),
        (attempts, random) => {
          const middle = pauseAfter(attempts, 0.5)
          const pause = pauseAfter(attempts, random)

          expect(pause).toBeGreaterThanOrEqual(Math.floor(middle * 0.8))
          expect(pause).toBeLessThanOrEqual(Math.ceil(middle * 1.2))
        }
      )
    )
    expect(pauseAfter(3, 0)).not.toBe(pauseAfter(3, 1))
  })

  it("last some hours in all before a task is given up", () => {
    const sum = Array.from({ length: MOST_ATTEMPTS - 1 }, (_, index) =>
      pauseAfter(index + 1, 0.5)
    ).reduce((a, b) => a + b)

    expect(sum).toBeGreaterThan(2 * 60 * 60_000)
  })
})
