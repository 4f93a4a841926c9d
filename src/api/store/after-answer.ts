import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"

/** So that a rush leaves connections for the rest of the shop. */
const AT_ONCE = 4

/** A few hundred bytes each; what comes on top is refused before the answer. */
const MOST_WAITING = 1000

/** A mail service that never answers must not hold the others up. */
const PATIENCE_MS = 30_000

type Task = { name: string; run: (container: MedusaContainer) => Promise<void> }

const waiting: (() => Promise<void>)[] = []
let running = 0

/** Whether this instance has more to do than it can take on. */
export const isOverloaded = (): boolean => waiting.length >= MOST_WAITING

/**
 * Does something once the answer is sent, a few at a time. What takes longer for
 * one address than for another belongs here: nobody can time it.
 *
 * A failure goes to the log, without values: errors of mail services and
 * databases quote them.
 */
export function afterAnswer(
  container: MedusaContainer,
  { name, run }: Task
): void {
  waiting.push(async () => {
    try {
      await within(PATIENCE_MS, run(container))
    } catch (error) {
      container
        .resolve(ContainerRegistrationKeys.LOGGER)
        .error(`Privacy: ${name} failed (${codeOf(error)})`)
    }
  })
  setImmediate(startWaiting)
}

function startWaiting(): void {
  while (running < AT_ONCE) {
    const next = waiting.shift()
    if (!next) {
      return
    }
    running++
    void next().finally(() => {
      running--
      startWaiting()
    })
  }
}

async function within(ms: number, work: Promise<void>): Promise<void> {
  let timer: NodeJS.Timeout | undefined
  const late = new Promise<void>((_, reject) => {
    timer = setTimeout(
      () => reject(Object.assign(new Error(), { code: "TIMEOUT" })),
      ms
    )
  })
  try {
    await Promise.race([work, late])
  } finally {
    clearTimeout(timer)
  }
}

function codeOf(error: unknown): string {
  const { code } = (error ?? {}) as { code?: unknown }
  return typeof code === "string" && /^\w{1,64}$/.test(code) ? code : "unknown"
}
