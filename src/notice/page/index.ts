import { html, SafeHtml } from "../../archive/report/html"
import { noticeTexts } from "../../locales"
import type { NoticeView } from "../view"
import { changesSection } from "./changes"
import { blocksHtml } from "./blocks"
import { masthead } from "./masthead"
import type { Sheet } from "./sheet"
import { STYLE } from "./style"

/** Written by hand: the policy's digest counts every space. */
const STYLE_ELEMENT = new SafeHtml(`<style>${STYLE}</style>`)

/** Anchor of the list of changes. Ids of sections have no hyphen. */
const CHANGES = "what-changed"

/**
 * Writes a version of the notice as a page that needs nothing else, runs
 * nothing and loads nothing.
 *
 * @param timeZone - of the shop
 */
export function noticePage(notice: NoticeView): string {
  const texts = noticeTexts(notice.locale)
  const sheet: Sheet = { notice, texts }

  return html`<!doctype html>
    <html lang="${texts.tag}">
      <head>
        <meta charset="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <title>${notice.title}</title>
        ${STYLE_ELEMENT}
      </head>
      <body>
        <a class="skip" href="#main-content">${texts.page.skip}</a>
        ${masthead(sheet)}
        <div class="wrap columns">
          ${contents(sheet)}
          <main id="main-content">
            ${notice.sections.map(
              ({ id, heading, blocks }) =>
                html`<section id="${id}">
                  <h2>${heading}</h2>
                  ${blocksHtml({ blocks })}
                </section> `
            )}${changesSection(sheet, CHANGES)}
            <footer class="quiet">
              <p>${texts.page.digest}: <code>${notice.digest}</code></p>
            </footer>
          </main>
        </div>
      </body>
    </html> `.text
}

function contents({ notice, texts: { page } }: Sheet): SafeHtml {
  const entries = [
    ...notice.sections.map(({ id, heading }) => [id, heading] as const),
    [CHANGES, page.versions] as const,
  ]
  return html`<nav class="contents" aria-labelledby="table-of-contents">
    <h2 id="table-of-contents">${page.contents}</h2>
    <ol>
      ${entries.map(
        ([id, heading]) => html`<li><a href="#${id}">${heading}</a></li> `
      )}
    </ol>
  </nav>`
}
