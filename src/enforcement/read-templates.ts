import type { Knex } from "@medusajs/framework/mikro-orm/knex"
import type { PurposeSettings } from "../purposes/settings"
import { purposeOf } from "./purpose-of"

/** A template the shop has sent, or says it will. */
export type TemplateView = {
  template: string
  purpose_id: string | null
  /** Null: not sent since the plugin was installed. */
  channel: string | null
  first_sent_at: Date | null
}

type Row = {
  template: string
  channel: string
  purpose_id: string | null
  created_at: Date
}

/**
 * Lists notification templates by what they serve. `unclassified_templates` are
 * sent whatever people decided: nobody has said what they are for.
 */
export async function readTemplates(
  knex: Knex,
  settings: PurposeSettings
): Promise<{
  templates: TemplateView[]
  unclassified_templates: TemplateView[]
}> {
  const { rows } = await knex.raw<{ rows: Row[] }>(
    `select template, channel, purpose_id, created_at
     from privacy_sent_template where deleted_at is null order by template`
  )
  const sent = rows.map(({ template, channel, purpose_id, created_at }) => ({
    template,
    // what the options say today, before what they said when it was sent
    purpose_id: purposeOf({ template, channel }, settings) ?? purpose_id,
    channel,
    first_sent_at: created_at,
  }))
  const known = new Set(rows.map(({ template }) => template))
  const unsent = Object.entries(settings.templates)
    .filter(([template]) => !known.has(template))
    .map(([template, purpose_id]) => ({
      template,
      purpose_id,
      channel: null,
      first_sent_at: null,
    }))
  return {
    templates: [...sent, ...unsent].filter(({ purpose_id }) => purpose_id),
    unclassified_templates: sent.filter(({ purpose_id }) => !purpose_id),
  }
}
