import { medians, type Pair } from "./measure"

/** More would move the third digit. */
const SAMPLES = 2000

/** What is left out at each end, so that 95 % remain. */
const TAIL = 0.025

const SEED = 20_260_101

/**
 * The 95 % interval of the ratio of medians, by bootstrap: as many pairs are
 * drawn from those measured, with repetition, as there are, again and again.
 * Seeded, so that the same pairs always give the same interval.
 */
export function ratioInterval(pairs: readonly Pair[]): [number, number] {
  const random = randomFrom(SEED)
  const ratios = Array.from({ length: SAMPLES }, () => {
    const drawn = pairs.flatMap(
      () => pairs[Math.floor(random() * pairs.length)] ?? []
    )
    const { ours, floor } = medians(drawn)
    return ours / floor
  }).sort((a, b) => a - b)
  const at = (share: number) =>
    ratios[Math.round(share * (SAMPLES - 1))] ?? Number.NaN

  return [at(TAIL), at(1 - TAIL)]
}

/** Numbers from 0 to 1, each worked out from the one before. */
function randomFrom(seed: number): () => number {
  let state = seed
  return () => {
    state = (state * 48_271) % 2_147_483_647
    return state / 2_147_483_647
  }
}
