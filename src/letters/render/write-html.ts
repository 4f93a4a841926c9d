import { html, type SafeHtml } from "../../archive/report/html"
import { letterTexts } from "../../locales"
import type { Block, Draft } from "../types"
import { STYLES } from "./styles"

/**
 * The letter as HTML that mail programs show alike: one column, styles on the
 * elements, nothing loaded from anywhere. Whatever was put in is escaped.
 */
export function writeHtml({ locale, sender, subject, blocks }: Draft): string {
  const { tag } = letterTexts(locale)
  const page = html`<!doctype html>
    <html lang="${tag}">
      <head>
        <meta charset="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <meta name="color-scheme" content="light" />
        <title>${subject}</title>
      </head>
      <body style="${STYLES.body}">
        <div style="${STYLES.page}">
          <p style="${STYLES.sender}">${sender}</p>
          <h1 style="${STYLES.title}">${subject}</h1>
          ${blocks.map(htmlOf)}
        </div>
      </body>
    </html> `
  return page.text
}

function htmlOf(block: Block): SafeHtml {
  switch (block.kind) {
    case "text":
      return html`<p style="${STYLES.text}">${block.text}</p> `
    case "heading":
      return html`<h2 style="${STYLES.heading}">${block.text}</h2> `
    case "list":
      return html`<ul style="${STYLES.list}">
        ${block.items.map((item) => html`<li style="${STYLES.item}">${item}</li> `)}
      </ul> `
    case "facts":
      return html`<p style="${STYLES.facts}">
        ${block.facts.map(
          ([term, value], index) =>
            html`${index ? html`<br />` : null}<span style="${STYLES.term}"
                >${term}:</span
              >
              <strong>${value}</strong>`
        )}
      </p> `
    case "code":
      return html`<p style="${STYLES.code}">${block.code}</p> `
    case "link":
      return html`<p style="${STYLES.text}">
        <a href="${block.url}" style="${STYLES.link}">${block.text}</a>
      </p> `
    case "closing":
      return html`<p style="${STYLES.closing}">
        ${block.lines.map(
          (line, index) => html`${index ? html`<br />` : null}${line}`
        )}
      </p> `
  }
}
