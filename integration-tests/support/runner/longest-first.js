const Sequencer = require("@jest/test-sequencer").default

/** Minutes before seconds: shops that many specs share, then the longest alone. */
const LONGEST = [/\/shared\//, /\/alone\/(replay|release-killed)\.spec/]

const rank = ({ path }) => {
  const place = LONGEST.findIndex((pattern) => pattern.test(path))
  return place < 0 ? LONGEST.length : place
}

/**
 * On a clean clone jest knows no durations and takes the largest file first.
 * A shared shop's file has three lines and takes seven minutes: begun last,
 * it leaves the other core idle.
 */
module.exports = class LongestFirst extends Sequencer {
  sort(tests) {
    return super.sort(tests).sort((a, b) => rank(a) - rank(b))
  }
}
