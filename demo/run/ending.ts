import { endChildren, killChildren } from "./children"

const INTERRUPTED = 130

let ending: Promise<never> | undefined
let atEnd: (() => Promise<void>)[] = []

/** What to do before the demo ends, the last one first. */
export const beforeTheEnd = (task: () => Promise<void>) => {
  atEnd = [task, ...atEnd]
}

/** Whether the end has begun, and errors are only its noise. */
export const isEnding = () => ending !== undefined

/** Ends the shop, then the database, and leaves. */
export function endDemo(code: number): Promise<never> {
  ending ??= (async () => {
    await endChildren()
    for (const task of atEnd) {
      await task().catch(() => undefined)
    }
    return process.exit(code)
  })()

  return ending
}

/** Ends everything on Ctrl-C; the second time without patience. */
export function endOnSignals(codeOf: () => number | undefined): void {
  for (const name of ["SIGINT", "SIGTERM", "SIGHUP"] as const) {
    process.on(name, () => {
      if (isEnding()) {
        killChildren()
        return
      }
      console.log("\n  Stopping the shop and its database …")
      void endDemo(codeOf() ?? INTERRUPTED)
    })
  }
}
