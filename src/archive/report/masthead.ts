import { html, type SafeHtml } from "./html"
import type { ReportContext } from "./report-context"

/** Who answers, what this is, and when it was made for which request. */
export function masthead(report: ReportContext): SafeHtml {
  const { context, contents, texts, format } = report
  const { controller } = context
  const rows = contents.tables.reduce((sum, table) => sum + table.rows, 0)
  const name = controller.name || texts.theShop
  const held = texts.heldRows(
    format.number(rows),
    format.number(contents.tables.length)
  )
  const facts: [string, string | null | undefined][] = [
    [texts.facts.controller, controller.name],
    [texts.facts.organizationNumber, controller.organization_number],
    [texts.facts.address, controller.address],
    [texts.facts.email, controller.email],
    [texts.facts.phone, controller.phone],
    [texts.facts.madeAt, format.dateTime(context.madeAt)],
    [texts.facts.request, context.requestId],
    [texts.facts.held, held],
  ]
  return html`<header class="top">
    <div class="page">
      <p class="by">${controller.name}</p>
      <h1>${texts.title}</h1>
      <p class="lead">${texts.lead(name)}</p>
      <dl>
        ${facts
          .filter(([, value]) => value)
          .map(
            ([term, value]) =>
              html`<dt>${term}</dt>
                <dd>${value}</dd>`
          )}
      </dl>
    </div>
  </header>`
}
