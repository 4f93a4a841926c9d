import { CATEGORIES, type Category } from "../../data-map/vocabulary"
import type { Contents, SpooledTable } from "../table"
import { html, type SafeHtml } from "./html"
import type { ReportContext } from "./report-context"

/** Tables of one category, in the order of the data map. */
export type CategoryTables = { category: Category; tables: SpooledTable[] }

/** Groups the tables that hold rows, in the order of the categories. */
export function byCategory(contents: Contents): CategoryTables[] {
  return (Object.keys(CATEGORIES) as Category[])
    .map((category) => ({
      category,
      tables: contents.tables.filter((table) => table.category === category),
    }))
    .filter(({ tables }) => tables.length > 0)
}

/** The table of contents. */
export function contentsList(report: ReportContext): SafeHtml {
  const { texts, contents, label } = report
  const sections = [
    ["orders", texts.orders.heading],
    ["about", texts.about.heading],
    ["retention", texts.retention.heading],
    ["rights", texts.rights.heading],
    ["data", texts.data.heading],
  ]
  const categories = byCategory(contents).map(
    ({ category }) =>
      html`<li>
        <a href="#data-${category}">${label(CATEGORIES[category])}</a>
      </li>`
  )
  return html`<nav aria-label="${texts.contents}">
    <strong>${texts.contents}</strong>
    <ol>
      ${sections.map(
        ([id, heading]) => html`<li><a href="#${id}">${heading}</a></li>`
      )}
      ${categories}
    </ol>
  </nav>`
}
