import type { Databases } from "./fixtures/databases"
import type { BootedShop } from "./shop/boot"

/** One comparison: what the plugin took, and what it is held against. */
export type Measured = {
  what: string
  against: string
  unit: "ms" | "MiB"
  ours: number
  floor: number
  /** The number the budget speaks of: a ratio, or a difference in MiB. */
  result: number
  /** Of a ratio: what it would be, within 95 %, if measured again and again. */
  interval?: readonly [number, number]
  budget: string
  met: boolean
  /** What was measured on: orders, rows, repetitions. */
  on: string
}

/** What every bench works with. */
export type Workshop = {
  shop: BootedShop
  databases: Databases
  /** Orders at the chosen scale. */
  scaled(orders: number): number
  /** Pairs of runs. */
  repeat: number
  say(line: string): void
}

export type Bench = (workshop: Workshop) => Promise<Measured[]>

/** For people; what decides is the number itself. */
const rounded = (value: number) => Math.round(value * 1000) / 1000

type Times = Pick<Measured, "what" | "against" | "ours" | "floor" | "on">

/** Ours takes at most so many times what the floor takes. */
export function atMostTimes(times: number, measured: Times): Measured {
  const result = measured.ours / measured.floor
  return {
    ...measured,
    unit: "ms",
    result: rounded(result),
    budget: `at most ${times} times`,
    met: result <= times,
  }
}

/** What is held against ours takes at least so many times as long. */
export function atLeastTimes(times: number, measured: Times): Measured {
  const result = measured.floor / measured.ours
  return {
    ...measured,
    unit: "ms",
    result: rounded(result),
    budget: `at least ${times} times faster`,
    met: result >= times,
  }
}

/** Ours needs at most so much more memory. */
export function atMostMore(mebibytes: number, measured: Times): Measured {
  const result = measured.ours - measured.floor
  return {
    ...measured,
    unit: "MiB",
    result: rounded(result),
    budget: `at most ${mebibytes} MiB more`,
    met: result <= mebibytes,
  }
}
