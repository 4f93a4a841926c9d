/** Milliseconds that some work took. */
export async function timed(work: () => Promise<unknown>): Promise<number> {
  const start = performance.now()
  await work()
  return performance.now() - start
}

/** The middle value; one slow run does not count. */
export function median(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b)
  const middle = Math.floor(sorted.length / 2)
  const [low = 0, high = 0] = [
    sorted[sorted.length % 2 ? middle : middle - 1],
    sorted[middle],
  ]
  return (low + high) / 2
}

/**
 * Runs two things in turn, the second first in every other round, so that
 * neither always finds a warmer machine. Returns the medians; the very first
 * round, which compiles and loads, is not counted.
 */
export async function inTurn(
  rounds: number,
  ours: (round: number) => Promise<number>,
  floor: (round: number) => Promise<number>
): Promise<{ ours: number; floor: number }> {
  const times = { ours: [] as number[], floor: [] as number[] }

  await ours(0)
  await floor(0)
  for (let round = 1; round <= rounds; round++) {
    const pair = [
      async () => times.ours.push(await ours(round)),
      async () => times.floor.push(await floor(round)),
    ]
    for (const run of round % 2 ? pair.reverse() : pair) {
      await run()
    }
  }
  return { ours: median(times.ours), floor: median(times.floor) }
}
