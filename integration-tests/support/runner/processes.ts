import { spawn, type ChildProcess } from "node:child_process"
import { once } from "node:events"

const running = new Set<ChildProcess>()
let interrupted = false

// a group of its own, so that the workers of jest end with jest
const GROUPED = process.platform !== "win32"

function signal(child: ChildProcess, name: NodeJS.Signals): void {
  try {
    const pid = Number(child.pid)
    process.kill(GROUPED ? -pid : pid, name)
  } catch {
    // it ended by itself in the meantime
  }
}

/** Whether Ctrl-C or a signal asked the run to end. */
export const wasInterrupted = () => interrupted

/** Ends what runs at the first signal; what comes after is not started. */
export function endOnSignals(): void {
  const endAll = (name: NodeJS.Signals) =>
    running.forEach((child) => signal(child, name))

  for (const name of ["SIGINT", "SIGTERM", "SIGHUP"] as const) {
    process.on(name, () => {
      interrupted = true
      endAll("SIGTERM")
      // a shop in the middle of its start may not listen
      setTimeout(() => endAll("SIGKILL"), 10_000).unref()
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
    detached: GROUPED,
    stdio: ["ignore", quiet ? "pipe" : "inherit", "inherit"],
  })
  running.add(child)
  let output = ""
  child.stdout?.on("data", (chunk) => (output += String(chunk)))
  const [code] = (await once(child, "close")) as [number | null]
  running.delete(child)

  return { code: code ?? 1, output }
}
