import type { PrivacyEvidenceModuleService } from "../../../src/modules/privacy_evidence/service"
import type { Tools } from "./tools"

const optionsOf = ({ getContainer }: Tools) =>
  getContainer()
    .resolve<PrivacyEvidenceModuleService>("privacy_evidence")
    .getOptions()

/**
 * Remembers the options of a running shop, which specs replace one by one, and
 * storage limits setting by setting.
 *
 * @returns what puts them back
 */
export async function rememberOptions(tools: Tools) {
  const options = await optionsOf(tools)
  const asBooted = { ...options }
  const limits = structuredClone(options.storage_limits)

  return () => {
    Object.assign(options, asBooted)
    Object.assign(options.storage_limits, structuredClone(limits))
  }
}
