import { execFileSync } from "node:child_process"
import { readFileSync } from "node:fs"
import { setTimeout as sleep } from "node:timers/promises"

/** Whether a process of this number runs, whoever owns it. */
export function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0)
    return true
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === "EPERM"
  }
}

function commandLine(pid: number): string {
  try {
    return readFileSync(`/proc/${pid}/cmdline`, "utf8")
  } catch {
    try {
      return execFileSync("ps", ["-o", "args=", "-p", String(pid)], {
        encoding: "utf8",
        stdio: ["ignore", "pipe", "ignore"],
      })
    } catch {
      return ""
    }
  }
}

/**
 * Whether a process was started with this text among its arguments. Numbers of
 * processes are reused, so nothing is ended on its number alone.
 */
export function runsWith(pid: number, argument: string): boolean {
  return isAlive(pid) && commandLine(pid).includes(argument)
}

/** Waits until a condition holds; `false` when the time is up before. */
export async function within(
  milliseconds: number,
  holds: () => boolean | Promise<boolean>
): Promise<boolean> {
  const end = Date.now() + milliseconds
  while (!(await holds())) {
    if (Date.now() > end) {
      return false
    }
    await sleep(30)
  }
  return true
}
