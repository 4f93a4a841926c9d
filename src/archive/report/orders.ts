import { SHOWN_ROWS } from "../read/shown-rows"
import { addressBlock } from "./address-block"
import { html, type SafeHtml } from "./html"
import type { ReportContext } from "./report-context"
import {
  type OrderOverview,
  orderNumber,
  type ShownOrders,
} from "./shown-orders"

/** The newest orders, each on a card: what most people look for. */
export function* ordersSection(
  report: ReportContext,
  shown: ShownOrders
): Generator<SafeHtml> {
  const { texts, format } = report
  const { size } = shown.orders
  const lead = size > 0 ? texts.orders.lead : texts.orders.none
  yield html`<section id="orders">
    <h2>${texts.orders.heading}</h2>
    <p>${lead}</p>
  </section>`

  for (const order of shown.orders.values()) {
    yield orderCard(report, order, shown)
  }
  if (size === SHOWN_ROWS) {
    yield html`<p class="note">${texts.orders.more(format.number(size))}</p>`
  }
}

function orderCard(
  report: ReportContext,
  order: OrderOverview,
  { retained }: ShownOrders
): SafeHtml {
  const { texts, format } = report
  const { orders } = texts
  const number = orderNumber(order.display_id, order.id)
  const status = Object.hasOwn(orders.statuses, order.status)
    ? orders.statuses[order.status]
    : order.status
  const lock = retained.get(order.id)

  return html`<article class="card">
    <header>
      <h4>${order.is_draft_order ? orders.draft : orders.order(number)}</h4>
      <span>${format.date(order.created_at)}</span>
      <span class="quiet">${status}</span>
      ${
        order.total === null
          ? null
          : html`<strong>
              ${orders.total}: ${format.money(order.total, order.currency_code)}
            </strong>`
      }
    </header>
    ${itemsTable(report, order)}
    <div class="addresses">
      ${addressBlock(format, orders.delivery, order.shipping_address)}
      ${addressBlock(format, orders.billing, order.billing_address)}
    </div>
    ${lock ? html`<p class="law">${lock.explanation}</p>` : null}
  </article>`
}

function itemsTable(
  { texts, format }: ReportContext,
  { items, currency_code }: OrderOverview
): SafeHtml | null {
  if (!items) {
    return null
  }
  const { orders } = texts
  const money = (amount: number | null) =>
    amount === null ? "" : format.money(amount, currency_code)

  return html`<table>
    <thead>
      <tr>
        <th scope="col">${orders.item}</th>
        <th scope="col" class="number">${orders.quantity}</th>
        <th scope="col" class="number">${orders.price}</th>
        <th scope="col" class="number">${orders.sum}</th>
      </tr>
    </thead>
    <tbody>
      ${items.map(
        ({ product, variant, quantity, unit_price }) =>
          html`<tr>
            <td>${[product, variant].filter((part) => part).join(", ")}</td>
            <td class="number">${quantity}</td>
            <td class="number">${money(unit_price)}</td>
            <td class="number">
              ${money((unit_price ?? 0) * (quantity ?? 0))}
            </td>
          </tr>`
      )}
    </tbody>
  </table>`
}
