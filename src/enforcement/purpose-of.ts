import type { PurposeSettings } from "../purposes/settings"
import type { Notification } from "./types"

/** Templates of this plugin: they answer people about their own rights. */
const OWN = /^privacy[-_.]/

/**
 * The purpose a notification serves: by its template, else by what triggered
 * it. Undefined where nobody assigned either.
 */
export function purposeOf(
  { template, trigger_type }: Notification,
  { templates, triggers }: PurposeSettings
): string | undefined {
  const byTemplate = assigned(templates, template)
  const byTrigger = assigned(triggers, trigger_type)
  const own = template && OWN.test(template) ? "accountability" : undefined

  return byTemplate ?? byTrigger ?? own
}

function assigned(
  purposes: Readonly<Record<string, string>>,
  name: string | null | undefined
): string | undefined {
  return name && Object.hasOwn(purposes, name) ? purposes[name] : undefined
}
