import { parseArgs } from "node:util"
import { DemoProblem } from "./problem"

export const USAGE = `Usage: npm run demo -- [options]

  --once       end after the story instead of leaving the shop running
  --fresh      start over with an empty database
  --port <n>   port of the shop and its dashboard (default: PORT, or 9000)
  --help       this text

DATABASE_URL names a PostgreSQL database to use instead of the one that
comes with npm.`

export type DemoArguments = {
  once: boolean
  fresh: boolean
  help: boolean
  port: number
}

const DEFAULT_PORT = 9000
const LAST_PORT = 65_535

/** @throws DemoProblem naming what was not understood */
export function readArguments(
  words: string[],
  env: NodeJS.ProcessEnv
): DemoArguments {
  const { once, fresh, help, port } = parse(words)
  const wanted = port ?? env.PORT ?? DEFAULT_PORT
  const number = Number(wanted)

  if (!Number.isInteger(number) || number < 1 || number > LAST_PORT) {
    throw new DemoProblem(
      `"${wanted}" is not a port: expected a number from 1 to ${LAST_PORT}.`
    )
  }
  return { once, fresh, help, port: number }
}

function parse(words: string[]) {
  try {
    return parseArgs({
      args: words,
      options: {
        once: { type: "boolean", default: false },
        fresh: { type: "boolean", default: false },
        help: { type: "boolean", default: false },
        port: { type: "string" },
      },
    }).values
  } catch (error) {
    throw new DemoProblem(`${(error as Error).message}\n\n${USAGE}`)
  }
}
