import { CATEGORIES, PURPOSES, SOURCES } from "../../data-map/vocabulary"
import { authorityOf } from "../report/authority"
import type { ArchiveContext } from "../types"

/** Names the layout of `data.json`; a change that breaks readers raises it. */
export const LAYOUT = "medusa-plugin-privacy/archive/1"

/**
 * What stands at the head of the JSON files: where the archive comes from and,
 * for an access request, what GDPR art. 15(1) asks for.
 */
export function aboutArchive(context: ArchiveContext): Record<string, unknown> {
  const { controller, recipients } = context
  const about = {
    layout: LAYOUT,
    made_by: `medusa-plugin-privacy ${context.pluginVersion}`,
    made_at: context.madeAt.toISOString(),
    request_id: context.requestId,
    scope: context.scope,
    controller,
  }
  if (context.scope === "portability") {
    return about
  }
  return {
    ...about,
    purposes: PURPOSES,
    categories: CATEGORIES,
    sources: SOURCES,
    recipients,
    supervisory_authority: authorityOf(controller.country),
    automated_decisions: false,
  }
}
