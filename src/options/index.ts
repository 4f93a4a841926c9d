import { MedusaError } from "@medusajs/framework/utils"
import type { z } from "@medusajs/framework/zod"
import { findOptionMistakes } from "./mistakes"
import { PrivacyOptions } from "./schema"

/** What a shop writes in `medusa-config.ts`. */
export type PrivacyPluginOptions = Omit<
  z.input<typeof PrivacyOptions>,
  "secret"
> & {
  /** Straight from `process.env`; refused at start when it is not set. */
  secret: z.input<typeof PrivacyOptions>["secret"] | undefined
}

/** The same, with defaults filled in. */
export type ResolvedPrivacyOptions = z.output<typeof PrivacyOptions>

/**
 * Checks and completes the plugin's options. Fails at boot, naming every
 * mistake at once, rather than at the first erasure. The secret is never
 * echoed.
 *
 * @throws MedusaError `invalid_data` with code `PRIVACY_INVALID_OPTIONS`.
 */
export function resolvePrivacyOptions(
  options: Record<string, unknown>
): ResolvedPrivacyOptions {
  // Medusa adds its own connection settings to every module's options
  const { database: _, ...own } = options
  const parsed = PrivacyOptions.safeParse(own)
  const mistakes = findOptionMistakes(own, parsed.error?.issues)

  if (!parsed.success || mistakes.length) {
    const lines = mistakes.map(
      ({ path, message }) => `✖ ${message}\n  → at ${path || "options"}`
    )
    throw new MedusaError(
      MedusaError.Types.INVALID_DATA,
      `Invalid options for medusa-plugin-privacy:\n${lines.join("\n")}`,
      "PRIVACY_INVALID_OPTIONS"
    )
  }
  return parsed.data
}
