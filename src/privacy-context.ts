import type { Knex } from "@medusajs/framework/mikro-orm/knex"
import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import { composeDataMap } from "./data-map/compose"
import { registeredPersonalData } from "./data-map/registry"
import type { DataMap } from "./data-map/types"
import { findDataMapMistakes } from "./data-map/validate"
import { privacyError } from "./errors"
import { foreignDatabases } from "./foreign-databases"
import type { PrivacyEvidenceModuleService } from "./modules/privacy_evidence/service"
import type { ResolvedPrivacyOptions } from "./options"
import { declaredRecipients } from "./recipients/declared"
import type { RecipientInForce } from "./recipients/types"
import { rulesInForce } from "./locks/rules-in-force"
import { scopeOf, today } from "./retention"
import type { ReachSettings } from "./subject/types"

const PRIVACY_EVIDENCE_MODULE = "privacy_evidence"

/** What every part of the plugin works with, from one container. */
export type PrivacyContext = {
  knex: Knex
  options: ResolvedPrivacyOptions
  map: DataMap
  /** Modules whose rows no statement of ours can reach. */
  foreign: readonly string[]
  /** Settings for opening a reach today. */
  reach: ReachSettings & { recipients: readonly RecipientInForce[] }
}

/**
 * Collects the database connection, the options, the data map and the
 * retention rules. Cheap enough to call per request; the data map is composed
 * anew, since other plugins may register tables while the shop starts.
 */
export async function resolvePrivacy(
  container: MedusaContainer
): Promise<PrivacyContext> {
  const evidence = container.resolve<PrivacyEvidenceModuleService>(
    PRIVACY_EVIDENCE_MODULE
  )
  const options = await evidence.getOptions()
  const map = dataMapOf(options)
  const knex = container.resolve<Knex>(ContainerRegistrationKeys.PG_CONNECTION)
  const rules = await rulesInForce(knex, options)
  const config = container.resolve(ContainerRegistrationKeys.CONFIG_MODULE)

  return {
    knex,
    options,
    map,
    foreign: foreignDatabases(config),
    reach: {
      map,
      rules,
      recordKeys: options.retention.record_keys,
      recipients: declaredRecipients(config, options.recipients),
      secrets: options.secret,
      today: today(scopeOf(rules).time_zone),
    },
  }
}

/**
 * The data map a shop's options describe, with what plugins registered while
 * the shop started: that, the check at boot has not seen.
 *
 * @throws `PRIVACY_INVALID_DATA_MAP`
 */
export function dataMapOf(
  options: Pick<ResolvedPrivacyOptions, "personal_data" | "gateway_keys">
): DataMap {
  const map = composeDataMap({
    personalData: options.personal_data,
    gatewayKeys: options.gateway_keys,
  })
  const mistakes = registeredPersonalData().length
    ? findDataMapMistakes(map)
    : []
  if (mistakes.length) {
    throw privacyError(
      "PRIVACY_INVALID_DATA_MAP",
      `Tables are registered that can't be used: ${mistakes.join("; ")}`
    )
  }
  return map
}
