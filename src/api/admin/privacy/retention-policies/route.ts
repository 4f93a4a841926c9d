import type {
  AuthenticatedMedusaRequest,
  MedusaResponse,
} from "@medusajs/framework/http"
import type { DecidedSettings } from "../../../../locks/decisions/settings"
import { readRun } from "../../../../locks/summary/read-run"
import { PRIVACY_RETENTION_MODULE } from "../../../../modules/privacy_retention"
import type { PrivacyRetentionModuleService } from "../../../../modules/privacy_retention/service"
import { resolvePrivacy } from "../../../../privacy-context"
import { PRESETS } from "../../../../retention"
import { decideRetentionPolicyWorkflow } from "../../../../workflows"
import { keepNote, takeNote } from "../../../../workflows/notes"
import { orderBy } from "../order-by"
import type {
  AdminDecideRetentionPolicyType,
  AdminListRetentionPoliciesType,
} from "../retention-validators"

/** Lists the laws the plugin knows, the rules in force and what was decided. */
export const GET = async (
  req: AuthenticatedMedusaRequest,
  res: MedusaResponse
) => {
  const { limit, offset, order, ...filters } =
    req.validatedQuery as unknown as AdminListRetentionPoliciesType
  const { base, by_sales_channel } = (await resolvePrivacy(req.scope)).reach
    .rules
  const [retention_policies, count] = await recordsOf(
    req
  ).listAndCountRetentionPolicyRecords(filters, {
    take: limit,
    skip: offset,
    order: orderBy(order),
  })
  res.json({
    retention_policies,
    count,
    offset,
    limit,
    presets: PRESETS,
    rules: [
      { sales_channel_id: null, ...base },
      ...Object.entries(by_sales_channel).map(([id, scope]) => ({
        sales_channel_id: id,
        ...scope,
      })),
    ],
  })
}

/** Puts a decision about retention on record. */
export const POST = async (
  req: AuthenticatedMedusaRequest<AdminDecideRetentionPolicyType>,
  res: MedusaResponse
) => {
  const { sales_channel_id, shorten, confirm_locks, reason, ...settings } =
    req.validatedBody
  const reason_id = keepNote(reason)
  const { result } = await decideRetentionPolicyWorkflow(req.scope)
    .run({
      input: {
        sales_channel_id,
        // its shape is validated; its words are checked with all other settings
        settings: settings as DecidedSettings,
        shorten,
        confirm_locks,
        reason_id,
        decided_by: req.auth_context.actor_id,
      },
    })
    // a refusal may come before the note is taken, and it is not to stay
    .finally(() => takeNote(reason_id))
  const { decided, run } = result
  const { knex } = await resolvePrivacy(req.scope)

  res.json({
    retention_policy: await recordsOf(req).retrieveRetentionPolicyRecord(
      decided.decision_id
    ),
    effect: decided.effect,
    reconcile: await readRun(knex, run.run_id),
  })
}

function recordsOf({ scope }: AuthenticatedMedusaRequest) {
  return scope.resolve<PrivacyRetentionModuleService>(PRIVACY_RETENTION_MODULE)
}
