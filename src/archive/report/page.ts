import type { Content } from "../formats/content"
import type { Spool } from "../spool/spool"
import type { Contents } from "../table"
import type { ArchiveContext } from "../types"
import { aboutSection } from "./about"
import { dataSection } from "./data"
import { escapeHtml, html, SafeHtml } from "./html"
import { masthead } from "./masthead"
import { ordersSection } from "./orders"
import { type ReportContext, reportContext } from "./report-context"
import { retentionSection } from "./retention"
import { rightsSection } from "./rights"
import { contentsList } from "./sections"
import { readShownOrders } from "./shown-orders"
import { POLICY, STYLE } from "./style"

/** Written by hand: the policy's digest counts every space. */
const STYLE_ELEMENT = new SafeHtml(`<style>${STYLE}</style>`)

/**
 * Writes the report: one page that needs nothing else, runs nothing, and loads
 * nothing.
 */
export async function* reportPage(
  spool: Spool,
  contents: Contents,
  context: ArchiveContext
): Content {
  const report = reportContext(contents, context)
  const { texts } = report
  const shown = await readShownOrders(spool, contents)

  yield `<!doctype html>\n<html lang="${escapeHtml(texts.tag)}">`
  yield head(report).text
  yield `<body>${masthead(report).text}<main class="page">`
  yield contentsList(report).text
  for (const part of ordersSection(report, shown)) {
    yield part.text
  }
  yield aboutSection(report).text
  yield retentionSection(report, shown).text
  yield rightsSection(report).text
  for await (const part of dataSection(spool, report)) {
    yield part.text
  }
  yield html`<footer class="quiet">${texts.footer}</footer>`.text
  yield "</main></body></html>\n"
}

function head({ texts }: ReportContext): SafeHtml {
  return html`<head>
    <meta charset="utf-8" />
    <meta http-equiv="Content-Security-Policy" content="${POLICY}" />
    <meta name="viewport" content="width=device-width, initial-scale=1" />
    <meta name="referrer" content="no-referrer" />
    <meta name="robots" content="noindex" />
    <title>${texts.title}</title>
    ${STYLE_ELEMENT}
  </head>`
}
