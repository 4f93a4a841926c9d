import { html, type SafeHtml } from "../../archive/report/html"
import { fill } from "../../locales/fill"
import { addressOf, dayText, type Sheet } from "./sheet"

/** What changed since the version before, and every version there was. */
export function changesSection(sheet: Sheet, id: string): SafeHtml {
  const { notice, texts } = sheet

  return html`<section id="${id}">
    <h2>${texts.page.versions}</h2>
    ${changesSince(sheet)}
    <ul>
      ${notice.versions.map(
        ({ version, effective_date }) =>
          html`<li>
            <a href="${addressOf(notice.locale, version)}"
              >${fill(texts.page.versionLine, {
                version,
                date: dayText(sheet, effective_date),
              })}</a
            >
          </li> `
      )}
    </ul>
  </section>`
}

function changesSince({ notice, texts: { page } }: Sheet): SafeHtml {
  if (notice.previous_version === null) {
    return html`<p>${page.first}</p>`
  }
  const heading = fill(page.changesSince, { version: notice.previous_version })

  return html`<h3>${heading}</h3>
    ${notice.what_changed && html`<p>${notice.what_changed}</p>`}
    ${notice.changes.length ? changeList({ notice, texts: { page } }) : html`<p>${page.unchanged}</p>`}`
}

function changeList({
  notice,
  texts: { page },
}: {
  notice: Sheet["notice"]
  texts: Pick<Sheet["texts"], "page">
}): SafeHtml {
  return html`<ul>
    ${notice.changes.map(({ section, change, heading }) => {
      const title =
        change === "removed"
          ? html`${heading}`
          : html`<a href="#${section}">${heading}</a>`
      return html`<li>
        <span class="tag">${page.change[change]}:</span> ${title}
      </li> `
    })}
  </ul>`
}
