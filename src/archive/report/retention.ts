import type { RetainedRecord } from "../read/lock-lines"
import { SHOWN_ROWS } from "../read/shown-rows"
import type { Spool } from "../spool/spool"
import { firstLines } from "./first-rows"
import { html, type SafeHtml } from "./html"
import type { ReportContext } from "./report-context"

/** What the law keeps of each order, by the order's id. */
export type Retained = ReadonlyMap<string, RetainedRecord>

/** Reads as many of them as the report shows. */
export async function readRetained(
  spool: Spool,
  { contents }: ReportContext
): Promise<Retained> {
  const lines = await firstLines(spool, contents.locks, SHOWN_ROWS)
  const records = lines.map((line) => JSON.parse(line) as RetainedRecord)

  return new Map(records.map((record) => [record.record_id, record]))
}

/** GDPR art. 15(1)(d): for how long, order by order. */
export function retentionSection(
  report: ReportContext,
  retained: Retained
): SafeHtml {
  const { texts, contents, format } = report
  const { retention } = texts
  const total = contents.locks.rows

  return html`<section id="retention">
    <h2>${retention.heading}</h2>
    <p>${retention.lead}</p>
    ${
      retained.size > 0
        ? retainedTable(report, retained)
        : html`<p>${retention.noOrders}</p>`
    }
    ${
      total > retained.size
        ? html`<p class="note">
            ${retention.more(format.number(retained.size), format.number(total))}
          </p>`
        : null
    }
    <p>${retention.erasable}</p>
  </section>`
}

function retainedTable({ texts }: ReportContext, retained: Retained): SafeHtml {
  return html`<table>
    <thead>
      <tr>
        <th scope="col">${texts.retention.order}</th>
        <th scope="col">${texts.retention.kept}</th>
      </tr>
    </thead>
    <tbody>
      ${[...retained.values()].map(
        ({ display_id, record_id, explanation }) =>
          html`<tr>
            <td>${orderNumber(display_id, record_id)}</td>
            <td>${explanation}</td>
          </tr>`
      )}
    </tbody>
  </table>`
}

/** How people call an order. Drafts and imports may have no number. */
export function orderNumber(displayId: number | null, id: string): string {
  return displayId === null ? id : `#${displayId}`
}
