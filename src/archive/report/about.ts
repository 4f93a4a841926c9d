import {
  CATEGORIES,
  type Category,
  type Purpose,
  PURPOSES,
  type Source,
  SOURCES,
} from "../../data-map/vocabulary"
import type { Recipient } from "../types"
import { html, type SafeHtml } from "./html"
import type { ReportContext } from "./report-context"

/** GDPR art. 15(1)(a) to (c), (g) and (h): why, what, to whom, from where. */
export function aboutSection(report: ReportContext): SafeHtml {
  const { texts, context, label, contents } = report
  const { about } = texts
  const sources = inUse(
    SOURCES,
    contents.tables.map(({ source }) => source)
  )

  return html`<section id="about">
    <h2>${about.heading}</h2>
    <h3>${about.purposes}</h3>
    <p>${about.purposesLead}</p>
    ${purposesTable(report)}
    <h3>${about.categories}</h3>
    <p>${about.categoriesLead}</p>
    <ul>
      ${categoriesIn(report).map(
        (category) => html`<li>${label(CATEGORIES[category])}</li>`
      )}
    </ul>
    <h3>${about.recipients}</h3>
    <p>${about.recipientsLead}</p>
    ${recipientList(report, context.recipients)}
    <h3>${about.sources}</h3>
    <p>${about.sourcesLead}</p>
    <ul>
      ${sources.map((source: Source) => html`<li>${label(SOURCES[source])}</li>`)}
    </ul>
    <h3>${about.automated}</h3>
    <p>${about.automatedText}</p>
  </section>`
}

function purposesTable({ contents, texts, label }: ReportContext): SafeHtml {
  const named = contents.tables.flatMap(({ purposes }) => purposes)
  const purposes = inUse(PURPOSES, named)

  return html`<table>
    <thead>
      <tr>
        <th scope="col">${texts.about.purpose}</th>
        <th scope="col">${texts.about.basis}</th>
      </tr>
    </thead>
    <tbody>
      ${purposes.map(
        (purpose: Purpose) =>
          html`<tr>
            <td>${label(PURPOSES[purpose].label)}</td>
            <td>${texts.about.bases[PURPOSES[purpose].basis]}</td>
          </tr>`
      )}
    </tbody>
  </table>`
}

function categoriesIn({ contents }: ReportContext): Category[] {
  const named = contents.tables.flatMap(({ columns }) =>
    columns.filter(({ personal }) => personal).map(({ category }) => category)
  )
  return inUse(CATEGORIES, named)
}

function recipientList(
  { texts, format }: ReportContext,
  recipients: readonly Recipient[]
): SafeHtml {
  if (recipients.length === 0) {
    return html`<p>${texts.about.noRecipients}</p>`
  }
  const types = texts.about.recipientTypes

  return html`<ul>
    ${recipients.map(({ name, type, country }) => {
      const kind = Object.hasOwn(types, type) ? types[type] : type
      const place = country ? `, ${format.country(country)}` : ""
      return html`<li>${name} <span class="quiet">(${kind}${place})</span></li>`
    })}
  </ul>`
}

/** The keys of a vocabulary that occur, in the vocabulary's order. */
function inUse<K extends string>(
  vocabulary: Readonly<Record<K, unknown>>,
  named: readonly (K | null)[]
): K[] {
  const found = new Set(named)
  return (Object.keys(vocabulary) as K[]).filter((key) => found.has(key))
}
