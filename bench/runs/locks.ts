import { backfillNext, startBackfill } from "../../src/locks/backfill"
import { prepareRelease } from "../../src/release/prepare-release"
import { sweep } from "../../src/release/sweep"
import { atMostTimes, type Measured, type Workshop } from "../bench"
import { growOld } from "../fixtures/grow-old"
import { manyCustomers } from "../fixtures/fill"
import { lockAtOnce } from "../floors/lock-at-once"
import { releaseAtOnce } from "../floors/release-at-once"
import { timed } from "../measure"
import { type PrivacyAt, privacyAt } from "../shop/privacy-at"

const COPY = "locked"
const OLD = "old"

/** Long enough for one row to be held. */
const LONGEST_HELD_MS = 200

/**
 * Locking, and later releasing, every order of a shop, each against one
 * statement or one transaction that does it to all of them at once. Done once:
 * what takes minutes varies little.
 */
export async function benchLocks(workshop: Workshop): Promise<Measured[]> {
  const orders = workshop.scaled(1_000_000)
  const { databases } = workshop
  const whole = await manyCustomers(workshop, orders)
  await databases.create(OLD, whole)
  await at(workshop, OLD, (old) => growOld(old.knex))

  const locked = {
    ours: await onACopy(workshop, OLD, (old) => timed(() => backfill(old))),
    floor: await onACopy(workshop, OLD, (old) =>
      timed(() => lockAtOnce(old.knex, old.privacy.reach.rules))
    ),
  }
  await at(workshop, OLD, backfill)
  let longest = 0
  const released = {
    ours: await onACopy(workshop, OLD, (old) =>
      timed(async () => {
        const settings = await prepareRelease(old.privacy, "bench")
        longest = (await sweep(old.knex, {}, settings)).longest_ms
      })
    ),
    floor: await onACopy(workshop, OLD, (old) =>
      timed(async () => {
        await releaseAtOnce(
          old.knex,
          await prepareRelease(old.privacy, "bench")
        )
      })
    ),
  }
  await databases.drop(OLD)

  return [
    atMostTimes(1.5, {
      what: "Backfill of locks",
      against: "one statement",
      ...locked,
      on: `${orders} orders`,
    }),
    atMostTimes(1.5, {
      what: "Release sweep",
      against: "one transaction over all of them",
      ...released,
      on: `${orders} orders`,
    }),
    {
      ...atMostTimes(1, {
        what: "Longest a row was held in the sweep",
        against: `${LONGEST_HELD_MS} ms`,
        ours: longest,
        floor: LONGEST_HELD_MS,
        on: `${orders} orders`,
      }),
      budget: `at most ${LONGEST_HELD_MS} ms`,
    },
  ]
}

async function backfill({ knex, privacy }: PrivacyAt): Promise<void> {
  const run = await startBackfill(knex, "bench")
  while ((await backfillNext(knex, run, privacy.reach)).state === "running") {
    // each call is one batch with its own commit
  }
}

async function onACopy(
  workshop: Workshop,
  name: string,
  work: (at: PrivacyAt) => Promise<number>
): Promise<number> {
  await workshop.databases.create(COPY, name)
  await workshop.databases.settle()
  try {
    return await at(workshop, COPY, work)
  } finally {
    await workshop.databases.drop(COPY)
  }
}

async function at<T>(
  { databases, shop }: Workshop,
  name: string,
  work: (at: PrivacyAt) => Promise<T>
): Promise<T> {
  const there = await privacyAt(shop, databases.url(name))
  try {
    return await work(there)
  } finally {
    await there.close()
  }
}
