import type { SeedOrder } from "../../archive-subject"
import type { ResolvedPrivacyOptions } from "../../options"
import type { RequestRow } from "../types"

/** How a request wants to be answered. */
export function orderOf(
  { type, locale, details }: Pick<RequestRow, "type" | "locale" | "details">,
  { requests }: Pick<ResolvedPrivacyOptions, "requests">
): SeedOrder {
  const { format } = (details ?? {}) as { format?: unknown }
  return {
    format: format === "json" || format === "csv" ? format : "zip",
    scope: type === "portability" ? "portability" : "access",
    locale: locale ?? requests.locale,
  }
}
