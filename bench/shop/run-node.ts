import { spawn } from "node:child_process"
import { once } from "node:events"

/**
 * Runs a script in a process of its own and returns what it printed.
 *
 * @throws when it ends with anything but 0, with what it printed last.
 */
export async function runNode(
  args: readonly string[],
  env: NodeJS.ProcessEnv,
  cwd: string
): Promise<string> {
  const child = spawn(process.execPath, args, {
    cwd,
    stdio: ["ignore", "pipe", "pipe"],
    env: { ...process.env, MEDUSA_DISABLE_TELEMETRY: "1", ...env },
  })
  let output = ""
  let errors = ""
  child.stdout.on("data", (data: Buffer) => (output += data.toString()))
  child.stderr.on("data", (data: Buffer) => (errors += data.toString()))
  const [code] = (await once(child, "close")) as [number | null]

  if (code !== 0) {
    const said = (output + errors).slice(-4000)
    throw new Error(`${args.join(" ")} ended with ${code}:\n${said}`)
  }
  return output
}
