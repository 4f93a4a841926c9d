import type { ReportTexts } from "../../locales/report-texts"
import type { Controller } from "../types"
import { authorityOf } from "./authority"
import { html, type SafeHtml } from "./html"
import type { ReportContext } from "./report-context"

/** GDPR art. 15(1)(e) and (f): what the person can do. */
export function rightsSection({ context, texts }: ReportContext): SafeHtml {
  const { rights } = texts

  return html`<section id="rights">
    <h2>${rights.heading}</h2>
    <p>${rights.lead}</p>
    <dl>
      ${rights.list.map(
        ({ title, text }) =>
          html`<dt>${title}</dt>
            <dd>${text}</dd>`
      )}
    </dl>
    ${contact(context.controller, rights)}
    <h3>${rights.complaintHeading}</h3>
    ${complaint(context.controller, rights)}
  </section>`
}

function contact(
  { name, email, phone, address }: Controller,
  rights: ReportTexts["rights"]
): SafeHtml | null {
  const ways = [email, phone, address].filter((way) => way)
  return ways.length > 0
    ? html`<p>
        ${rights.contact}
        <strong>${[name, ...ways].filter((way) => way).join(", ")}</strong>
      </p>`
    : null
}

function complaint(
  { country }: Controller,
  rights: ReportTexts["rights"]
): SafeHtml {
  const authority = authorityOf(country)
  if (!authority) {
    return html`<p>${rights.complaint(rights.complaintElsewhere)}</p>`
  }
  return html`<p>
    ${rights.complaint(authority.name)}
    <a href="${authority.url}" rel="noreferrer">${authority.url}</a>
  </p>`
}
