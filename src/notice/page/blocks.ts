import { html, type SafeHtml } from "../../archive/report/html"
import type { NoticeBlock, NoticeText } from "../types"

/** Letters of a term that fit beside what it means, without a break in it. */
const NARROW = 20

/** The parts of a section as HTML; whatever was put in is escaped. */
export function blocksHtml({ blocks }: Pick<NoticeText, "blocks">): SafeHtml[] {
  const isNarrow = blocks.every(
    (block) =>
      block.kind !== "facts" ||
      block.facts.every(([term]) => term.length <= NARROW)
  )
  return blocks.map((block) => htmlOf(block, isNarrow))
}

function htmlOf(block: NoticeBlock, isNarrow: boolean): SafeHtml {
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
      return html`<dl class="${isNarrow ? "narrow" : ""}">
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
