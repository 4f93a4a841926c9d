import { SHOWN_ROWS } from "../read/shown-rows"
import type { Spool } from "../spool/spool"
import { addressBlock } from "./address-block"
import { firstLines } from "./first-rows"
import { html, type SafeHtml } from "./html"
import type { ReportContext } from "./report-context"
import { orderNumber, type Retained } from "./retention"

type OrderItem = {
  product: string | null
  variant: string | null
  quantity: number | null
  unit_price: number | null
}

type OrderOverview = {
  id: string
  display_id: number | null
  status: string
  is_draft_order: boolean
  currency_code: string
  created_at: string
  total: string | null
  items: OrderItem[] | null
  shipping_address: Record<string, unknown> | null
  billing_address: Record<string, unknown> | null
}

/** The newest orders, each on a card: what most people look for. */
export async function* ordersSection(
  spool: Spool,
  report: ReportContext,
  retained: Retained
): AsyncGenerator<SafeHtml> {
  const { texts, contents, format } = report
  const lines = await firstLines(spool, contents.orders, SHOWN_ROWS)
  const lead = lines.length > 0 ? texts.orders.lead : texts.orders.none
  yield html`<section id="orders">
    <h2>${texts.orders.heading}</h2>
    <p>${lead}</p>
  </section>`

  for (const line of lines) {
    yield orderCard(report, JSON.parse(line) as OrderOverview, retained)
  }
  if (lines.length === SHOWN_ROWS) {
    yield html`<p class="note">
      ${texts.orders.more(format.number(lines.length))}
    </p>`
  }
}

function orderCard(
  report: ReportContext,
  order: OrderOverview,
  retained: Retained
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
      ${addressBlock(orders.delivery, order.shipping_address)}
      ${addressBlock(orders.billing, order.billing_address)}
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
