import { MedusaError } from "@medusajs/framework/utils"
import { z } from "@medusajs/framework/zod"
import { composeDataMap } from "../data-map/compose"
import { findDataMapMistakes } from "../data-map/validate"
import { checkRetentionSettings } from "../retention"
import { PrivacyOptions } from "./schema"

/** What a shop writes in `medusa-config.ts`. */
export type PrivacyPluginOptions = z.input<typeof PrivacyOptions>

/** The same, with defaults filled in. */
export type ResolvedPrivacyOptions = z.output<typeof PrivacyOptions>

/**
 * Checks and completes the plugin's options. Fails at boot, naming every
 * mistake at once, rather than at the first erasure. Values are never echoed:
 * the secret is one of them.
 *
 * @throws MedusaError `invalid_data` with code `PRIVACY_INVALID_OPTIONS`.
 */
export function resolvePrivacyOptions(
  options: Record<string, unknown>
): ResolvedPrivacyOptions {
  // Medusa adds its own connection settings to every module's options
  const { database: _, ...own } = options
  const parsed = PrivacyOptions.safeParse(own)

  if (!parsed.success) {
    throw invalid(z.prettifyError(parsed.error))
  }
  const resolved = parsed.data
  const mistakes = [
    ...checkRetentionSettings(resolved.retention).map(
      ({ path, message }) => `${message}\n  → at ${path}`
    ),
    ...findDataMapMistakes(
      composeDataMap({
        personalData: resolved.personal_data,
        gatewayKeys: resolved.gateway_keys,
      })
    ).map((mistake) => `${mistake}\n  → at personal_data`),
  ]
  if (mistakes.length) {
    throw invalid(mistakes.map((mistake) => `✖ ${mistake}`).join("\n"))
  }
  return resolved
}

function invalid(mistakes: string): MedusaError {
  return new MedusaError(
    MedusaError.Types.INVALID_DATA,
    `Invalid options for medusa-plugin-privacy:\n${mistakes}`,
    "PRIVACY_INVALID_OPTIONS"
  )
}
