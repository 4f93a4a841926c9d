import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import type { BrokenLock } from "../locks/fingerprint/check-prints"

const SHOWN = 20

/** Tells the log which locked records somebody changed all the same. Ids only. */
export function reportBroken(
  container: MedusaContainer,
  broken: readonly BrokenLock[]
): void {
  if (broken.length) {
    const ids = broken.slice(0, SHOWN).map(({ record_id }) => record_id)
    container
      .resolve(ContainerRegistrationKeys.LOGGER)
      .error(
        `Privacy: ${broken.length} locked records are not what their fingerprints say: ${ids.join(", ")}. They stay locked until an officer looks at them`
      )
  }
}
