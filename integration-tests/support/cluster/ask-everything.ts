import { randomInt } from "node:crypto"
import { from, ownDataOf } from "../requests/storefront"
import { type Account, type Client, register, type Shop } from "../shop"

/** One request of one person, and who may have been asked twice. */
export type Ask = { account: Account; body: object }

/** What one person can ask for without a mailed code, erasure left out. */
const RIGHTS = (password: string): object[] => [
  { type: "access", password },
  { type: "portability", password },
  { type: "restriction", ground: "unlawful" },
  { type: "objection", purpose_ids: ["improvement"] },
]

/** As many people, in batches: each password costs the shop some work. */
export async function registerMany(
  shop: Shop,
  people: number
): Promise<Account[]> {
  const all: Account[] = []
  while (all.length < people) {
    const batch = Math.min(10, people - all.length)
    all.push(
      ...(await Promise.all(
        Array.from({ length: batch }, () => register(shop))
      ))
    )
  }
  return all
}

/** Four rights of each of some people, and the erasure of each of the others. */
export const asksOf = (
  staying: readonly Account[],
  going: readonly Account[]
): Ask[] => [
  ...staying.flatMap((account) =>
    RIGHTS(account.password).map((body) => ({ account, body }))
  ),
  ...going.map((account) => ({
    account,
    body: { type: "erasure", password: account.password },
  })),
]

/**
 * Asks, and asks the other instance when the first has gone: as people do who
 * see an error. Callers come from networks of their own.
 */
export async function askPersistently(
  { account, body }: Ask,
  instances: readonly Client[]
): Promise<void> {
  const network = ["10", ...Array.from({ length: 3 }, () => randomInt(250))]
  const ip = network.join(".")
  for (const [tried, instance] of instances.entries()) {
    try {
      await ownDataOf(from(instance.as(account.token), ip)).ask(body)
      return
    } catch (error) {
      const isLast = tried === instances.length - 1
      const wasAnswered = (error as { status?: number }).status !== undefined
      if (isLast || wasAnswered) {
        throw error
      }
    }
  }
}
