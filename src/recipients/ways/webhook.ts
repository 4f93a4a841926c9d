import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import { composeNotice } from "../webhook/compose-notice"
import { post } from "../webhook/post"
import { readSecret } from "../webhook/read-secret"
import { sign, SIGNATURE_HEADER } from "../webhook/sign"
import { codeOfFailure } from "./code-of-failure"
import { type Attempt, type Teller, told } from "./types"

const CALLBACK = "/privacy/recipients/acknowledge"

/**
 * Tells a recipient by a signed POST. Any 2xx means that it has heard; what it
 * did comes by the callback.
 */
export const tellWebhook: Teller = async (attempt) => {
  const { privacy, recipient, task, subject } = attempt
  const { secret, recipient_webhooks: settings } = privacy.options
  const own = await readSecret(privacy.knex, task.recipient_id, secret)
  if (!own || !recipient?.webhook_url) {
    return told("refused", "no_webhook")
  }
  const body = composeNotice(task, subject, callbackUrl(attempt))
  const seconds = Math.floor(Date.now() / 1000)
  try {
    const status = await post(recipient.webhook_url, {
      body,
      headers: {
        [SIGNATURE_HEADER]: sign(body, { secret: own, seconds }),
        "user-agent": "medusa-plugin-privacy",
      },
      timeoutMs: settings.timeout_seconds * 1000,
      allowPrivate: settings.allow_private_addresses,
    })
    return status >= 200 && status < 300
      ? told("accepted")
      : told("failed", `status_${status}`)
  } catch (error) {
    const code = codeOfFailure(error)
    return told("failed", TIMED_OUT.includes(code) ? "timeout" : code)
  }
}

const TIMED_OUT = ["TimeoutError", "AbortError", "ABORT_ERR"]

/** The option, or the address of the dashboard's server where it is a full one. */
function callbackUrl({ container, privacy }: Attempt): string | null {
  const { admin } = container.resolve(ContainerRegistrationKeys.CONFIG_MODULE)
  const base =
    privacy.options.recipient_webhooks.backend_url ?? admin?.backendUrl ?? ""

  return URL.canParse(base) ? new URL(CALLBACK, base).toString() : null
}
