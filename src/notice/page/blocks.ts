import { html, type SafeHtml } from "../../archive/report/html"
import type { NoticeBlock } from "../types"

/** A part of a section as HTML; whatever was put in is escaped. */
export function htmlOf(block: NoticeBlock): SafeHtml {
  switch (block.kind) {
    case "text":
      return html`<p>${block.text}</p> `
    case "heading":
      return html`<h3>${block.text}</h3> `
    case "list":
      return html`<ul>
        ${block.items.map((item) => html`<li>${item}</li> `)}
      </ul> `
    case "facts":
      return html`<dl>
        ${block.facts.map(
          ([term, value]) =>
            html`<div>
              <dt>${term}</dt>
              <dd>${value}</dd>
            </div> `
        )}
      </dl> `
    case "link":
      return html`<p>
        <a href="${block.url}" rel="noreferrer">${block.text}</a>
      </p> `
  }
}
