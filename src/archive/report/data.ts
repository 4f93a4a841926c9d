import { CATEGORIES, PURPOSES, SOURCES } from "../../data-map/vocabulary"
import { SHOWN_ROWS } from "../read/shown-rows"
import type { Spool } from "../spool/spool"
import type { SpooledTable } from "../table"
import { firstLines } from "./first-rows"
import { html, type SafeHtml } from "./html"
import type { ReportContext } from "./report-context"
import { byCategory } from "./sections"
import { tableRows } from "./table-rows"

/** Everything else, category by category and table by table. */
export async function* dataSection(
  spool: Spool,
  report: ReportContext
): AsyncGenerator<SafeHtml> {
  const { texts, contents, label } = report
  yield html`<section id="data">
    <h2>${texts.data.heading}</h2>
    <p>${texts.data.lead}</p>
  </section>`

  for (const { category, tables } of byCategory(contents)) {
    yield html`<h2 id="data-${category}">${label(CATEGORIES[category])}</h2>`
    for (const table of tables) {
      const lines = await firstLines(spool, table, SHOWN_ROWS)
      yield tableHead(report, table)
      yield tableRows(report, table, lines)
      yield rest(report, table, lines.length)
    }
  }
}

function tableHead(report: ReportContext, table: SpooledTable): SafeHtml {
  const { texts, label, format } = report
  const purposes = table.purposes.map((one) => label(PURPOSES[one].label))
  const used = purposes.length
    ? `${texts.data.usedFor}: ${purposes.join("; ")}.`
    : texts.data.unknownPurpose
  const source = table.source
    ? ` ${texts.data.source}: ${label(SOURCES[table.source])}.`
    : ""
  return html`<h3>
      ${label(table.label)}
      <span class="quiet small"
        >${texts.data.rows(format.number(table.rows))}</span
      >
    </h3>
    <p class="quiet small">${used}${source}</p>`
}

function rest(
  { texts, format }: ReportContext,
  { rows, table }: SpooledTable,
  shown: number
): SafeHtml {
  if (rows <= shown) {
    return html``
  }
  const file = `csv/${table}.csv`
  const numbers = [format.number(shown), format.number(rows)] as const
  return html`<p class="note">${texts.data.more(...numbers, file)}</p>`
}
