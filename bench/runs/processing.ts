import type { Knex } from "@medusajs/framework/mikro-orm/knex"
import { isProcessingAllowed } from "../../src/choices"
import type { Measured, Workshop } from "../bench"
import { chooser, fillChoices } from "../fixtures/choosers"
import { TEMPLATE } from "../fixtures/template"
import { medians, pairs, timed } from "../measure"
import { at } from "../shop/on-a-copy"

const CHOOSERS = "choosers"

const PURPOSES = ["marketing", "improvement"] as const

/** Each takes a fraction of a millisecond; many make a steady median. */
const ROUNDS = 2_000

const MOST_MS = 1

/**
 * The question that stands before every mail: may this person be sent this?
 * Beside a bare `select 1` over the same connection, which is what asking the
 * database anything costs.
 */
export async function benchProcessing(workshop: Workshop): Promise<Measured[]> {
  const { databases, scaled } = workshop
  const people = scaled(1_000_000)
  await databases.create(CHOOSERS, TEMPLATE)

  const measured = await at(workshop, CHOOSERS, async ({ knex }) => {
    await fillChoices(knex, people)
    await requireOneStatement(knex)
    const ask = (round: number) =>
      isProcessingAllowed(
        knex,
        chooser(1 + ((round * 7919) % people)),
        PURPOSES[round % PURPOSES.length] ?? PURPOSES[0]
      )
    // connections, plans and code are warm before anything counts
    await pairs(ROUNDS / 10, (round) => timed(() => ask(round)), one(knex))
    return medians(
      await pairs(ROUNDS, (round) => timed(() => ask(round)), one(knex))
    )
  })
  await databases.drop(CHOOSERS)

  return [
    {
      what: "isProcessingAllowed",
      against: "a bare select 1",
      unit: "ms",
      ...measured,
      result: Math.round((measured.ours / measured.floor) * 1000) / 1000,
      budget: `at most ${MOST_MS} ms`,
      met: measured.ours <= MOST_MS,
      on: `choices of ${people} people, ${ROUNDS} pairs`,
    },
  ]
}

const one = (knex: Knex) => () => timed(() => knex.raw("select 1"))

/** The budget speaks of one statement: more would be another comparison. */
async function requireOneStatement(knex: Knex): Promise<void> {
  let statements = 0
  const count = () => (statements += 1)
  knex.on("query", count)
  await isProcessingAllowed(knex, chooser(1), PURPOSES[0])
  knex.removeListener("query", count)
  if (statements !== 1) {
    throw new Error(
      `isProcessingAllowed took ${statements} statements, not one`
    )
  }
}
