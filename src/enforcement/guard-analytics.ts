import { digestsOfEmail } from "../digest"
import { maySend } from "./may-send"
import type { Enforcement } from "./types"

type Report = (data: { actor_id?: string | null }) => Promise<void>

/** The methods of the Analytics Module that tell somebody about a person. */
export type AnalyticsSender = { track: Report; identify: Report }

const guarded = new WeakSet<object>()

/**
 * Keeps `track` and `identify` from telling about people who objected. What
 * names nobody goes through: statistics need no name.
 */
export function guardAnalytics(
  sender: AnalyticsSender,
  enforcement: Enforcement
): void {
  if (guarded.has(sender)) {
    return
  }
  guarded.add(sender)
  const { track, identify } = sender

  const unlessDeclined =
    (report: Report): Report =>
    async (data, ...rest) => {
      if (await mayTell(data.actor_id, enforcement)) {
        await report.call(sender, data, ...rest)
      }
    }
  sender.track = unlessDeclined(track)
  sender.identify = unlessDeclined(identify)
}

async function mayTell(
  actor: string | null | undefined,
  enforcement: Enforcement
): Promise<boolean> {
  if (!actor) {
    return true
  }
  const keys = actor.includes("@")
    ? { customerIds: [], digests: digestsOfEmail(actor, enforcement.secrets) }
    : { customerIds: [actor], digests: [] }

  return await maySend(enforcement, keys, enforcement.purposes.analytics)
}
