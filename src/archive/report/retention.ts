import type { Format } from "./format"
import { html, type SafeHtml } from "./html"
import type { ReportContext } from "./report-context"
import {
  type OrderOverview,
  orderNumber,
  type ShownOrders,
} from "./shown-orders"

/** GDPR art. 15(1)(d): for how long, order by order. */
export function retentionSection(
  report: ReportContext,
  shown: ShownOrders
): SafeHtml {
  const { texts, contents, format } = report
  const { retained } = shown
  const { retention } = texts
  const total = contents.locks.rows

  return html`<section id="retention">
    <h2>${retention.heading}</h2>
    <p>${retention.lead}</p>
    ${
      retained.size > 0
        ? retainedTable(report, shown)
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

function retainedTable(
  { texts, format }: ReportContext,
  { retained, orders }: ShownOrders
): SafeHtml {
  return html`<table>
    <thead>
      <tr>
        <th scope="col">${texts.retention.order}</th>
        <th scope="col">${texts.orders.placed}</th>
        <th scope="col">${texts.retention.kept}</th>
      </tr>
    </thead>
    <tbody>
      ${[...retained.values()].map(
        ({ display_id, record_id, explanation }) =>
          html`<tr>
            <td>${orderNumber(display_id, record_id)}</td>
            <td>${placedOn(orders.get(record_id), format)}</td>
            <td>${explanation}</td>
          </tr>`
      )}
    </tbody>
  </table>`
}

function placedOn(order: OrderOverview | undefined, format: Format): string {
  return order ? format.date(order.created_at) : ""
}
