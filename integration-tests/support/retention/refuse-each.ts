import type { Knex } from "@medusajs/framework/mikro-orm/knex"
import { refusalOf } from "../privacy/refusals"
import { digestTables } from "../privacy/table-digests"
import type { Malformed } from "./malformed"

type Answer = {
  field: string
  status: number
  code: string | undefined
  /** Whether the message says which field. */
  named: boolean
}

/** Longer than anybody reads. */
const TOO_LONG = 2000

/**
 * Sends one body after the other, each of which is to be refused, and compares
 * the answers with what all of them should be. No row of any table may change.
 */
export const expectEachRefused = async (
  db: Knex,
  malformed: readonly Malformed[],
  expected: { code: string; call: (body: object) => Promise<unknown> }
): Promise<void> => {
  const before = await digestTables(db)
  const answers: Answer[] = []

  for (const [field, body] of malformed) {
    const { message, ...answer } = await refusalOf(expected.call(body))
    const named = message.includes(field) && message.length < TOO_LONG
    answers.push({ field, ...answer, named })
  }
  expect(answers).toEqual(
    malformed.map(([field]) => ({
      field,
      status: 400,
      code: expected.code,
      named: true,
    }))
  )
  expect(await digestTables(db)).toEqual(before)
}
