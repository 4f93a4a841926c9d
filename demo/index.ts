import { PostgresStartError } from "../integration-tests/support/postgres"
import { HttpError } from "../integration-tests/support/shop"
import { readArguments, USAGE } from "./run/arguments"
import { runDemo, tellAddress } from "./run/demo"
import { endDemo, endOnSignals, isEnding } from "./run/ending"
import { openMyData } from "./run/my-data"
import { logTail } from "./run/log-tail"
import { DemoProblem } from "./run/problem"
import { tally } from "./run/steps"
import { red } from "./text/style"

/** A person needs the message; only a mistake of ours needs the stack. */
function wordsOf(error: unknown): unknown {
  if (error instanceof HttpError && error.status >= 500) {
    // Medusa keeps the reason to itself
    return `${error.message}\n${logTail()}`
  }
  const known = [DemoProblem, PostgresStartError, HttpError]

  return known.some((kind) => error instanceof kind)
    ? (error as Error).message
    : error
}

const USAGE_ERROR = 2

async function main(): Promise<void> {
  const given = readArguments(process.argv.slice(2), process.env)
  if (given.help) {
    console.log(USAGE)
    return
  }
  // told at the end; Ctrl-C after the story is no failure
  let told = false
  endOnSignals(() => (told ? 0 : undefined))

  const connection = await runDemo(given).catch(stop)
  told = true
  console.log(`\n${tally()}`)
  if (given.once) {
    await endDemo(0)
  }
  tellAddress(given.port)
  await openMyData(connection, given.port)
}

/** Says what went wrong, and ends everything; while ending, it only waits. */
async function stop(error: unknown): Promise<never> {
  if (!isEnding()) {
    console.error(red("\nThe demo stopped:"), wordsOf(error))
    console.log(`\n${tally()}`)
  }
  return endDemo(1)
}

main().catch((error: unknown) => {
  console.error(wordsOf(error))
  process.exitCode = USAGE_ERROR
})
