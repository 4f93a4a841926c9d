import type { Knex } from "@medusajs/framework/mikro-orm/knex"
import type { MedusaContainer } from "@medusajs/framework/types"
import { PRIVACY_EVIDENCE_MODULE } from "../../modules/privacy_evidence"
import type { PrivacyEvidenceModuleService } from "../../modules/privacy_evidence/service"
import type { ResolvedPrivacyOptions } from "../../options"
import { databaseOf } from "../store-guards/tombstones"

/** What answering a stranger takes: no data map, and no rules to look up. */
export type ShopAtTheDoor = { knex: Knex; options: ResolvedPrivacyOptions }

export const shopOf = async (
  container: MedusaContainer
): Promise<ShopAtTheDoor> => ({
  knex: databaseOf(container),
  options: await container
    .resolve<PrivacyEvidenceModuleService>(PRIVACY_EVIDENCE_MODULE)
    .getOptions(),
})
