import { spawn, type ChildProcess } from "node:child_process"
import { once } from "node:events"

const running = new Set<ChildProcess>()
let interrupted = false

/** Whether Ctrl-C or a signal asked the run to end. */
export const wasInterrupted = () => interrupted

/** Ends what runs at the first signal; what comes after is not started. */
export function endOnSignals(): void {
  for (const signal of ["SIGINT", "SIGTERM", "SIGHUP"] as const) {
    process.on(signal, () => {
      interrupted = true
      running.forEach((child) => child.kill("SIGTERM"))
      // a shop in the middle of its start may not listen
      setTimeout(
        () => running.forEach((child) => child.kill("SIGKILL")),
        15_000
      ).unref()
    })
  }
}

export type RunOptions = { env?: NodeJS.ProcessEnv; quiet?: boolean }

/** Runs a script with this Node; what it prints goes on unless it is quiet. */
export async function runNode(
  args: readonly string[],
  { env = process.env, quiet = false }: RunOptions = {}
): Promise<{ code: number; output: string }> {
  if (interrupted) {
    return { code: 130, output: "" }
  }
  const child = spawn(process.execPath, args, {
    env,
    stdio: ["ignore", quiet ? "pipe" : "inherit", "inherit"],
  })
  running.add(child)
  let output = ""
  child.stdout?.on("data", (chunk) => (output += String(chunk)))
  const [code] = (await once(child, "close")) as [number | null]
  running.delete(child)

  return { code: code ?? 1, output }
}
