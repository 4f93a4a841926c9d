/** The part of jest's report that is counted. */
export type Report = {
  numPassedTests: number
  numFailedTests: number
  numPendingTests: number
  /** Files that broke before any of their tests ran. */
  numRuntimeErrorTestSuites: number
}

/** How many passed, failed, and were not run. */
export type Tally = { passed: number; failed: number; skipped: number }

export const NONE: Tally = { passed: 0, failed: 0, skipped: 0 }
export const ONE_FAILED: Tally = { ...NONE, failed: 1 }

/**
 * Counts one jest process. It has failed at least once when it says so by its
 * exit code, whatever the report holds.
 */
export function tally(report: Report | undefined, code: number): Tally {
  if (!report) {
    return code === 0 ? NONE : ONE_FAILED
  }
  const failed = report.numFailedTests + report.numRuntimeErrorTestSuites

  return {
    passed: report.numPassedTests,
    failed: code === 0 ? failed : Math.max(failed, 1),
    skipped: report.numPendingTests,
  }
}

export const add = (one: Tally, other: Tally): Tally => ({
  passed: one.passed + other.passed,
  failed: one.failed + other.failed,
  skipped: one.skipped + other.skipped,
})

export const isNothing = ({ passed, failed, skipped }: Tally) =>
  passed + failed + skipped === 0

/** The line that ends a run; other programs read it. */
export const lastLine = ({ passed, failed }: Tally) =>
  `${passed} passed, ${failed} failed`
