import type { Content } from "../formats/content"
import type { Spool } from "../spool/spool"
import type { Contents } from "../table"
import type { ArchiveContext } from "../types"
import { aboutSection } from "./about"
import { dataSection } from "./data"
import { html, SafeHtml } from "./html"
import { masthead } from "./masthead"
import { ordersSection } from "./orders"
import { reportContext } from "./report-context"
import { readRetained, retentionSection } from "./retention"
import { rightsSection } from "./rights"
import { contentsList } from "./sections"
import { POLICY, STYLE } from "./style"

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
  const retained = await readRetained(spool, report)

  yield html`<!doctype html>
    <html lang="${texts.tag}">
      <head>
        <meta charset="utf-8" />
        <meta http-equiv="Content-Security-Policy" content="${POLICY}" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <meta name="referrer" content="no-referrer" />
        <meta name="robots" content="noindex" />
        <title>${texts.title}</title>
        <style>
          ${new SafeHtml(STYLE)}
        </style>
      </head>
      <body>
        ${masthead(report)}
        <main class="page">${contentsList(report)}</main>
      </body>
    </html>`.text

  for await (const part of ordersSection(spool, report, retained)) {
    yield part.text
  }
  yield aboutSection(report).text
  yield retentionSection(report, retained).text
  yield rightsSection(report).text
  for await (const part of dataSection(spool, report)) {
    yield part.text
  }
  yield html`<footer class="quiet">${texts.footer}</footer></main></body></html>
`.text
}
