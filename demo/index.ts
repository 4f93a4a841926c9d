import { PostgresStartError } from "../integration-tests/support/postgres"
import { HttpError } from "../integration-tests/support/shop"
import { readArguments, USAGE } from "./run/arguments"
import { runDemo, tellAddress } from "./run/demo"
import { endDemo, endOnSignals, isEnding } from "./run/ending"
import { DemoProblem } from "./run/problem"
import { tally } from "./run/steps"
import { red } from "./text/style"

const EXPLAINED = [DemoProblem, PostgresStartError, HttpError]

const wordsOf = (error: unknown): unknown =>
  EXPLAINED.some((kind) => error instanceof kind)
    ? (error as Error).message
    : error

async function main(): Promise<void> {
  const given = readArguments(process.argv.slice(2), process.env)
  if (given.help) {
    console.log(USAGE)
    return
  }
  // told at the end; Ctrl-C after the story is no failure
  let told = false
  endOnSignals(() => (told ? 0 : undefined))

  await runDemo(given)
  told = true
  console.log(`\n${tally()}`)
  if (given.once) {
    await endDemo(0)
  }
  tellAddress(given.port)
}

main().catch(async (error: unknown) => {
  if (!isEnding()) {
    console.error(red("\nThe demo stopped:"), wordsOf(error))
    console.log(`\n${tally()}`)
    await endDemo(1)
  }
})
