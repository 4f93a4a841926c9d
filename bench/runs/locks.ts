import type { Knex } from "@medusajs/framework/mikro-orm/knex"
import { backfillNext, startBackfill } from "../../src/locks/backfill"
import { prepareRelease } from "../../src/release/prepare-release"
import { sweep } from "../../src/release/sweep"
import { atMostTimes, type Measured, type Workshop } from "../bench"
import { manyCustomers } from "../fixtures/fill"
import { growOld } from "../fixtures/grow-old"
import { lockAtOnce } from "../floors/lock-at-once"
import { releaseAtOnce } from "../floors/release-at-once"
import { medians, type Pair, pairs, timed } from "../measure"
import { at, onACopy } from "../shop/on-a-copy"
import type { PrivacyAt } from "../shop/privacy-at"

const OLD = "old"

/** Long enough for one row to be held. */
const LONGEST_HELD_MS = 200

/** From here on a run takes many minutes, and one of each says enough. */
const MANY = 200_000

/**
 * Locking, and later releasing, every order of a shop, each against one
 * statement or one transaction that does it to all of them at once.
 */
export async function benchLocks(workshop: Workshop): Promise<Measured[]> {
  const { databases, scaled } = workshop
  const orders = scaled(1_000_000)
  const rounds = orders < MANY ? workshop.repeat : 1
  await databases.create(OLD, await manyCustomers(workshop, orders))
  await at(workshop, OLD, ({ knex }) => growOld(knex))

  const locking = await compareLocking(workshop, rounds)
  await at(workshop, OLD, (old) => backfill(old))
  const { longest, ...releasing } = await compareReleasing(workshop, rounds)
  await databases.drop(OLD)
  const on = `${orders} orders, ${rounds} pairs`

  return [
    atMostTimes(1.5, {
      what: "Backfill of locks",
      against: "one statement",
      ...locking,
      on,
    }),
    atMostTimes(1.5, {
      what: "Release sweep",
      against: "one transaction over all of them",
      ...releasing,
      on,
    }),
    {
      ...atMostTimes(1, {
        what: "Longest a row was held in the sweep",
        against: `${LONGEST_HELD_MS} ms`,
        ours: longest,
        floor: LONGEST_HELD_MS,
        on,
      }),
      budget: `at most ${LONGEST_HELD_MS} ms`,
    },
  ]
}

async function compareLocking(
  workshop: Workshop,
  rounds: number
): Promise<Pair> {
  const locked = { ours: 0, floor: 0 }
  const all = await pairs(
    rounds,
    () =>
      onACopy(workshop, OLD, async (old) => {
        const time = await timed(() => backfill(old))
        locked.ours = await countLocks(old.knex)
        return time
      }),
    () =>
      onACopy(workshop, OLD, async ({ knex, privacy }) => {
        const time = await timed(() => lockAtOnce(knex, privacy.reach.rules))
        locked.floor = await countLocks(knex)
        return time
      })
  )
  assertSameNumber("locked", locked)
  return medians(all)
}

async function compareReleasing(workshop: Workshop, rounds: number) {
  const released = { ours: 0, floor: 0 }
  let longest = 0
  const all = await pairs(
    rounds,
    () =>
      onACopy(workshop, OLD, ({ knex, privacy }) =>
        timed(async () => {
          const settings = await prepareRelease(privacy, "bench")
          const swept = await sweep(knex, {}, settings)
          released.ours = swept.released
          longest = Math.max(longest, swept.longest_ms)
        })
      ),
    () =>
      onACopy(workshop, OLD, ({ knex, privacy }) =>
        timed(async () => {
          const settings = await prepareRelease(privacy, "bench")
          released.floor = await releaseAtOnce(knex, settings)
        })
      )
  )
  assertSameNumber("released", released)
  return { ...medians(all), longest }
}

async function backfill({ knex, privacy }: PrivacyAt): Promise<void> {
  const run = await startBackfill(knex, "bench")
  while ((await backfillNext(knex, run, privacy.reach)).state === "running") {
    // each call is one batch with its own commit
  }
}

async function countLocks(knex: Knex): Promise<number> {
  const { rows } = await knex.raw<{ rows: { count: number }[] }>(
    "select count(*)::int as count from privacy_retention_lock"
  )
  return rows[0]?.count ?? 0
}

/** Two that did not do the same can't be compared. */
function assertSameNumber(did: string, { ours, floor }: Pair): void {
  if (ours !== floor || !ours) {
    throw new Error(`The plugin ${did} ${ours} orders, its floor ${floor}`)
  }
}
