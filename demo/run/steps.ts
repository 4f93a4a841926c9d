import { dim, green, red } from "../text/style"
import { count } from "../text/plural"
import { isEnding } from "./ending"

let passed = 0
let failed = 0

const seconds = (since: number) => ((Date.now() - since) / 1000).toFixed(1)

/**
 * Does one thing, says so before it begins, and counts how it ended. A step
 * that fails ends the demo: what follows stands on it.
 *
 * @param told - what to say of the outcome, beside the time it took
 */
export async function step<T>(
  title: string,
  work: () => Promise<T>,
  told?: (outcome: T) => string
): Promise<T> {
  const started = Date.now()
  if (process.stdout.isTTY) {
    process.stdout.write(dim(`  … ${title}`))
  }
  const line = (mark: string, detail = "") => {
    const back = process.stdout.isTTY ? "\r\u001b[2K" : ""
    const after = detail ? `: ${detail}` : ""
    const time = dim(`(${seconds(started)} s)`)
    console.log(`${back}  ${mark} ${title}${after} ${time}`)
  }
  try {
    const outcome = await work()
    passed += 1
    line(green("✓"), told?.(outcome))

    return outcome
  } catch (error) {
    // what Ctrl-C cuts off has not failed
    if (!isEnding()) {
      failed += 1
      line(red("✗"))
    }
    throw error
  }
}

/** The demo's last line. */
export const tally = (): string =>
  `demo: ${count(passed, "step")} passed, ${failed} failed`
