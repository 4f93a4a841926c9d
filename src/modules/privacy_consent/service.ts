import type { Knex } from "@medusajs/framework/mikro-orm/knex"
import type { Logger } from "@medusajs/framework/types"
import { MedusaService } from "@medusajs/framework/utils"
import {
  type ChoiceSubject,
  isProcessingAllowed,
  requireDeclinable,
  signUnsubscription,
} from "../../choices"
import type { Secrets } from "../../digest"
import { privacyError } from "../../errors"
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
  readonly #secrets: Secrets

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
    this.#secrets = secret
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

  /**
   * The token for the link with which somebody declines a purpose from within a
   * mail: `POST /store/privacy/unsubscribe` takes it. It names no address and
   * has no end.
   *
   * @param subject - the customer, or the digest of a mailbox
   * @throws `PRIVACY_PURPOSE_NOT_FOUND`, `PRIVACY_PURPOSE_UNSUITED`,
   * `PRIVACY_INVALID_REQUEST` where nobody is named
   *
   * @example
   * const consents = container.resolve("privacy_consent")
   * const token = await consents.unsubscribeTokenFor(
   *   { customerId: "cus_1" },
   *   "marketing"
   * )
   */
  async unsubscribeTokenFor(
    subject: ChoiceSubject,
    purposeId: string
  ): Promise<string> {
    const { customerId, mailboxDigest } = subject
    if (!customerId && !mailboxDigest) {
      throw privacyError(
        "PRIVACY_INVALID_REQUEST",
        "Expected a customer id or the digest of a mailbox"
      )
    }
    await requireDeclinable(this.knex_, purposeId)

    return signUnsubscription(
      { customerIds: customerId ? [customerId] : [], mailboxDigest, purposeId },
      this.#secrets
    )
  }
}
