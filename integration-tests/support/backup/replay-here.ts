import { Modules } from "@medusajs/framework/utils"
import { prepareErasure } from "../../../src/erasure/prepare-erasure"
import { resolvePrivacy } from "../../../src/privacy-context"
import { readTombstones } from "../../../src/replay/read-tombstones"
import {
  replayErasures,
  type ReplayOutcome,
} from "../../../src/replay/replay-erasures"
import type { TestShop } from "../privacy/open-test-shop"

export type ReplayedHere = { outcomes: ReplayOutcome[]; mistakes: string[] }

/** What the script does, in this process. */
export const replayHere = async (
  { container }: Pick<TestShop, "container">,
  path: string,
  dryRun = false
): Promise<ReplayedHere> => {
  const privacy = await resolvePrivacy(container)
  const settings = await prepareErasure(privacy)
  const { lines, mistakes } = await readTombstones(path, settings.secrets)
  const outcomes = await replayErasures(lines, {
    environment: {
      knex: privacy.knex,
      locking: container.resolve(Modules.LOCKING),
    },
    settings,
    dryRun,
  })
  return { outcomes, mistakes }
}
