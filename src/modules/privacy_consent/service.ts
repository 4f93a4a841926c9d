import type { Knex } from "@medusajs/framework/mikro-orm/knex"
import { MedusaService } from "@medusajs/framework/utils"
import { type ChoiceSubject, isProcessingAllowed } from "../../choices"
import { resolvePrivacyOptions } from "../../options"
import {
  Consent,
  Objection,
  PurposeVersion,
  Restriction,
  SentTemplate,
} from "./models"

type InjectedDependencies = { __pg_connection__: Knex }

/**
 * Purposes, and what people decided about them: reading. Choices are written by
 * `src/choices`, each in one transaction with its audit entry.
 */
export class PrivacyConsentModuleService extends MedusaService({
  Consent,
  Objection,
  PurposeVersion,
  Restriction,
  SentTemplate,
}) {
  protected readonly knex_: Knex

  constructor(
    injected: InjectedDependencies,
    options: Record<string, unknown>
  ) {
    // MedusaService reads the container off `arguments`
    super(...arguments)
    resolvePrivacyOptions(options)
    this.knex_ = injected.__pg_connection__
  }

  /**
   * Whether the shop may pursue a purpose with a subject's data now. One
   * indexed statement.
   *
   * @throws `PRIVACY_PURPOSE_NOT_FOUND`
   *
   * @example
   * const consents = container.resolve("privacy_consent")
   * await consents.isProcessingAllowed({ customerId: "cus_1" }, "marketing")
   */
  async isProcessingAllowed(
    subject: ChoiceSubject,
    purposeId: string
  ): Promise<boolean> {
    return await isProcessingAllowed(this.knex_, subject, purposeId)
  }
}
