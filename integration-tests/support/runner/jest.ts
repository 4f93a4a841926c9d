import { mkdtempSync, readFileSync, rmSync } from "node:fs"
import { tmpdir } from "node:os"
import { join } from "node:path"
import type { Group } from "./groups"
import { runNode } from "./processes"
import { tally, type Report, type Tally } from "./tally"

const JEST = require.resolve("jest/bin/jest")

const argsOf = (group: Group, given: readonly string[]) => [
  JEST,
  "--passWithNoTests",
  ...group.args,
  ...given,
]

const envOf = (
  group: Group,
  { given, env }: Pick<JestInput, "given" | "env">
) => ({
  ...env,
  TEST_TYPE: group.name,
  ...(given.length === 0 && { PRIVACY_SHARED_SHOPS: "true" }),
})

/** Whether a group has specs that these arguments choose. */
export async function hasSpecs(
  group: Group,
  given: readonly string[]
): Promise<boolean> {
  const { output } = await runNode([JEST, ...given, "--listTests"], {
    env: envOf(group, { given, env: process.env }),
    quiet: true,
  })

  return output.includes(".spec.")
}

function read(file: string): Report | undefined {
  try {
    return JSON.parse(readFileSync(file, "utf8")) as Report
  } catch {
    return undefined
  }
}

export type JestInput = {
  group: Group
  given: readonly string[]
  env: NodeJS.ProcessEnv
}

/** Runs one group and counts it. */
export async function runJest(input: JestInput): Promise<Tally> {
  const { group, given } = input
  const folder = mkdtempSync(join(tmpdir(), "jest-report-"))
  const file = join(folder, "report.json")
  const report = ["--json", `--outputFile=${file}`]
  const { code } = await runNode(
    [...argsOf(group, given), ...report, "--reporters=default"],
    { env: envOf(group, input) }
  )
  const result = tally(read(file), code)
  rmSync(folder, { recursive: true, force: true })

  return result
}
