import type { Knex } from "@medusajs/framework/mikro-orm/knex"
import type { Logger } from "@medusajs/framework/types"
import { MedusaService } from "@medusajs/framework/utils"
import { type ChoiceSubject, isProcessingAllowed } from "../../choices"
import { guardSenders } from "../../enforcement/guard-senders"
import { resolvePrivacyOptions } from "../../options"
import {
  Consent,
  Notice,
  Objection,
  PurposeVersion,
  Restriction,
  RestrictionException,
  SentTemplate,
} from "./models"

type InjectedDependencies = { __pg_connection__: Knex; logger: Logger }

/**
 * Purposes, and what people decided about them: reading. Choices are written by
 * `src/choices`, each in one transaction with its audit entry.
 *
 * When the shop starts, it puts the guards of `src/enforcement` before whatever
 * sends.
 */
export class PrivacyConsentModuleService extends MedusaService({
  Consent,
  Notice,
  Objection,
  PurposeVersion,
  Restriction,
  RestrictionException,
  SentTemplate,
}) {
  protected readonly knex_: Knex

  /** Medusa calls these itself. */
  readonly __hooks: { onApplicationStart: () => Promise<void> }

  constructor(
    injected: InjectedDependencies,
    options: Record<string, unknown>
  ) {
    // MedusaService reads the container off `arguments`
    super(...arguments)
    const { secret, purposes } = resolvePrivacyOptions(options)
    const knex = injected.__pg_connection__
    this.knex_ = knex
    this.__hooks = {
      onApplicationStart: async () =>
        guardSenders({
          knex,
          logger: injected.logger,
          secrets: secret,
          purposes,
        }),
    }
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
