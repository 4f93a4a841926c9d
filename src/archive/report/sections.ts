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

/** The table of contents; the kinds of data stand below "all data". */
export function contentsList(report: ReportContext): SafeHtml {
  const { texts, contents, label } = report
  const link = (id: string, heading: string) =>
    html`<a href="#${id}">${heading}</a>`
  const categories = byCategory(contents).map(
    ({ category }) =>
      html`<li>${link(`data-${category}`, label(CATEGORIES[category]))}</li>`
  )
  return html`<nav aria-label="${texts.contents}">
    <strong>${texts.contents}</strong>
    <ol>
      <li>${link("orders", texts.orders.heading)}</li>
      <li>${link("about", texts.about.heading)}</li>
      <li>${link("retention", texts.retention.heading)}</li>
      <li>${link("rights", texts.rights.heading)}</li>
      <li>
        ${link("data", texts.data.heading)}
        <ul>
          ${categories}
        </ul>
      </li>
    </ol>
  </nav>`
}
