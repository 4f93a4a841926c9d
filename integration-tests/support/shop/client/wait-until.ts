export interface Patience {
  /** How long to keep asking. */
  ms?: number
  everyMs?: number
}

/**
 * Asks until there is an answer. For what Medusa does after it has answered:
 * subscribers and background workflows.
 */
export const waitUntil = async <T>(
  what: string,
  ask: () => Promise<T | undefined>,
  { ms = 60_000, everyMs = 100 }: Patience = {}
): Promise<T> => {
  const deadline = Date.now() + ms

  while (Date.now() < deadline) {
    const answer = await ask()

    if (answer !== undefined) {
      return answer
    }

    await new Promise((resolve) => setTimeout(resolve, everyMs))
  }

  throw new Error(`Waited ${ms} ms in vain for ${what}`)
}
