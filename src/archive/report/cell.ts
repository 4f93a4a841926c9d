import { isText, NULL, textOf } from "../rows/token"
import type { ArchiveColumn } from "../table"
import { html, type SafeHtml } from "./html"
import type { ReportContext } from "./report-context"

/** Longer values are shortened on the page; the files hold them whole. */
const LONGEST = 1000

/** One value as people read it: dates and numbers by language, secrets named. */
export function cell(
  { texts, format }: ReportContext,
  column: ArchiveColumn,
  token: string
): SafeHtml | string {
  if (token === NULL) {
    return ""
  }
  if (column.existenceOnly) {
    return html`<em>${texts.data.secret}</em>`
  }
  if (token === "true" || token === "false") {
    return token === "true" ? texts.data.yes : texts.data.no
  }
  if (!isText(token)) {
    const isNested = token.startsWith("{") || token.startsWith("[")
    return isNested ? shortened(token, texts.data.cut) : format.number(token)
  }
  const text = textOf(token)
  if (column.name === "country_code") {
    return format.country(text)
  }
  return column.type.startsWith("timestamp")
    ? format.dateTime(text)
    : shortened(text, texts.data.cut)
}

function shortened(text: string, note: string): SafeHtml | string {
  if (text.length <= LONGEST) {
    return html`<bdi>${text}</bdi>`
  }
  return html`<bdi>${text.slice(0, LONGEST)}</bdi>
    <span class="quiet small">${note}</span>`
}
