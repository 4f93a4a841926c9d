import { spawn } from "node:child_process"
import { once } from "node:events"
import { mkdirSync, readFileSync, rmSync, symlinkSync } from "node:fs"
import { join } from "node:path"
import { text } from "node:stream/consumers"
import { APP } from "./shop-process"

const PACKAGE = join(APP, "node_modules/medusa-plugin-privacy")

/** One command line, and all it left behind. */
export type CommandRun = { code: number | null; out: string; err: string }

/** What of its surroundings a command sees. */
type Surroundings = { databaseUrl?: string; input?: string }

/** Puts the command where npm would; the tarball is unpacked by hand. */
export function linkCommand(): string {
  const { bin } = JSON.parse(
    readFileSync(join(PACKAGE, "package.json"), "utf8")
  ) as { bin: Record<string, string> }
  const folder = join(APP, "node_modules/.bin")
  const link = join(folder, "medusa-privacy")

  mkdirSync(folder, { recursive: true })
  rmSync(link, { force: true })
  symlinkSync(join(PACKAGE, bin["medusa-privacy"] ?? "none"), link)
  return link
}

/** Runs a program in the small app, as its operator would. */
export async function runCommand(
  [program, ...args]: [string, ...string[]],
  { databaseUrl, input = "" }: Surroundings = {}
): Promise<CommandRun> {
  const child = spawn(program, args, {
    cwd: APP,
    env: {
      ...process.env,
      DATABASE_URL: databaseUrl,
      MEDUSA_DISABLE_TELEMETRY: "1",
      NODE_ENV: "production",
      NODE_OPTIONS: "",
      // as talkative as a shop is by itself: none of it may reach the result
      LOG_LEVEL: "http",
    },
  })
  child.stdin.on("error", () => undefined).end(input)
  const [out, err, [code]] = await Promise.all([
    text(child.stdout),
    text(child.stderr),
    once(child, "close") as Promise<[number | null]>,
  ])
  return { code, out, err }
}
