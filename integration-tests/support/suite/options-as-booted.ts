import type { PrivacyEvidenceModuleService } from "../../../src/modules/privacy_evidence/service"
import type { Tools } from "./tools"

const limitsOf = async ({ getContainer }: Tools) => {
  const evidence =
    getContainer().resolve<PrivacyEvidenceModuleService>("privacy_evidence")

  return (await evidence.getOptions()).storage_limits
}

/**
 * Remembers the options that `setLimit` changes in a running shop.
 *
 * @returns what puts them back
 */
export async function rememberOptions(tools: Tools) {
  const asBooted = structuredClone(await limitsOf(tools))

  return async () => {
    Object.assign(await limitsOf(tools), structuredClone(asBooted))
  }
}
