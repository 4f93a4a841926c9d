import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import { type PrivacyContext, resolvePrivacy } from "../privacy-context"

/** Does the next batch of a run, and says whether there is more to do. */
type NextBatch = (privacy: PrivacyContext) => Promise<boolean>

/** Runs that this process is carrying out. */
const driven = new Set<string>()

/**
 * Carries out long work in the background, batch by batch, until it is done.
 * Returns at once, and leaves a run alone that this process has in hand.
 *
 * What goes wrong ends in the log. The run stays as its last batch left it, and
 * the hourly job takes it up again.
 */
export function driveRun(
  container: MedusaContainer,
  runId: string,
  next: NextBatch
): void {
  if (driven.has(runId)) {
    return
  }
  driven.add(runId)
  untilDone(container, next)
    .catch((error: unknown) => {
      container
        .resolve(ContainerRegistrationKeys.LOGGER)
        .error(
          `Privacy: run "${runId}" stopped for now (${codeOf(error)}). The hourly job takes it up again`
        )
    })
    .finally(() => driven.delete(runId))
}

/** Rules are read anew for each batch: somebody may decide meanwhile. */
async function untilDone(
  container: MedusaContainer,
  next: NextBatch
): Promise<void> {
  while (await next(await resolvePrivacy(container))) {
    // each batch commits by itself
  }
}

/** An error's text may quote rows; its code or name doesn't. */
function codeOf(error: unknown): string {
  const { code, name } = error as { code?: string; name?: string }
  return code ?? name ?? "unknown"
}
