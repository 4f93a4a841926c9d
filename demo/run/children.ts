import { type ChildProcess, spawn } from "node:child_process"
import { once } from "node:events"
import { openSync } from "node:fs"
import { setTimeout as sleep } from "node:timers/promises"
import { LOG, ROOT } from "./paths"

const running = new Set<ChildProcess>()

// a group of its own: its helpers end with it, and Ctrl-C in the terminal
// passes it by, so that we decide what ends first
const GROUPED = process.platform !== "win32"

const PATIENCE_MS = 5_000

/** Runs a script with this Node; what it prints goes to the log. */
export function startChild(
  args: readonly string[],
  env: NodeJS.ProcessEnv
): ChildProcess {
  const log = openSync(LOG, "a")
  const child = spawn(process.execPath, args, {
    cwd: ROOT,
    env,
    detached: GROUPED,
    windowsHide: true,
    stdio: ["ignore", log, log, "ipc"],
  })
  running.add(child)
  child.once("exit", () => running.delete(child))

  return child
}

function signal(child: ChildProcess, name: NodeJS.Signals): void {
  try {
    const pid = Number(child.pid)
    process.kill(GROUPED ? -pid : pid, name)
  } catch {
    // it ended by itself in the meantime
  }
}

/** Ends what still runs and waits for it; at once when asked a second time. */
export async function endChildren(): Promise<void> {
  await Promise.all(
    [...running].map(async (child) => {
      const ended = once(child, "exit")
      signal(child, "SIGTERM")
      const late = await Promise.race([
        ended.then(() => false),
        sleep(PATIENCE_MS, true, { ref: false }),
      ])
      if (late) {
        signal(child, "SIGKILL")
        await ended
      }
    })
  )
}

export const killChildren = () =>
  running.forEach((child) => signal(child, "SIGKILL"))
