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

/** Milliseconds, or whatever was measured, of two runs one after the other. */
export type Pair = { ours: number; floor: number }

/**
 * Runs both once, the second first in every other round, so that neither
 * always finds a warmer machine.
 */
export async function onePair(
  round: number,
  ours: () => Promise<number>,
  floor: () => Promise<number>
): Promise<Pair> {
  if (round % 2) {
    const first = await floor()
    return { ours: await ours(), floor: first }
  }
  return { ours: await ours(), floor: await floor() }
}

/** Both again and again, in turn. */
export async function pairs(
  rounds: number,
  ours: (round: number) => Promise<number>,
  floor: (round: number) => Promise<number>
): Promise<Pair[]> {
  const all: Pair[] = []
  for (let round = 0; round < rounds; round++) {
    all.push(
      await onePair(
        round,
        () => ours(round),
        () => floor(round)
      )
    )
  }
  return all
}

/** The middle value of each side. */
export function medians(all: readonly Pair[]): Pair {
  return {
    ours: median(all.map(({ ours }) => ours)),
    floor: median(all.map(({ floor }) => floor)),
  }
}

/**
 * Runs two things in turn and returns the medians; the very first round, which
 * compiles and loads, is not counted.
 */
export async function inTurn(
  rounds: number,
  ours: (round: number) => Promise<number>,
  floor: (round: number) => Promise<number>
): Promise<Pair> {
  const [, ...counted] = await pairs(rounds + 1, ours, floor)
  return medians(counted)
}
