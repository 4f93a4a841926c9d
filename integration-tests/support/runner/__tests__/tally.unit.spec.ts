import { add, lastLine, tally } from "../tally"

const report = {
  numPassedTests: 4,
  numFailedTests: 1,
  numPendingTests: 2,
  numRuntimeErrorTestSuites: 1,
}

describe("the count of a test run", () => {
  it("counts a file that broke as one failure", () => {
    expect(tally(report, 1)).toEqual({ passed: 4, failed: 2, skipped: 2 })
  })

  it("never passes a process that failed without a failed test", () => {
    const clean = {
      ...report,
      numFailedTests: 0,
      numRuntimeErrorTestSuites: 0,
    }

    expect(tally(clean, 1).failed).toBe(1)
    expect(tally(undefined, 1).failed).toBe(1)
    expect(tally(undefined, 0).failed).toBe(0)
  })

  it("adds up to one line", () => {
    const both = add(tally(report, 1), tally(undefined, 1))

    expect(lastLine(both)).toBe("4 passed, 3 failed")
  })
})
