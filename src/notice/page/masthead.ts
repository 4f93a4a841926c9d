import { html, type SafeHtml } from "../../archive/report/html"
import { LOCALES, noticeTexts } from "../../locales"
import { fill } from "../../locales/fill"
import { addressOf, dayText, type Sheet } from "./sheet"

/** What this is, which version, since when, and in which other languages. */
export function masthead(sheet: Sheet): SafeHtml {
  const { notice } = sheet

  return html`<header class="top">
    <div class="wrap">
      ${languages(sheet)}
      <h1>${notice.title}</h1>
      <p class="state">${stateText(sheet)}</p>
      ${current(sheet)}${announced(sheet)}
    </div>
  </header>`
}

function languages({ notice, texts: { page } }: Sheet): SafeHtml {
  const version = notice.in_force ? undefined : notice.version

  return html`<nav aria-label="${page.languages}">
    <ul class="languages">
      ${LOCALES.map((locale) => {
        const { tag, language } = noticeTexts(locale)
        return locale === notice.locale
          ? html`<li>
              <a href="${addressOf(locale, version)}" aria-current="page"
                >${language}</a
              >
            </li> `
          : html`<li>
              <a
                href="${addressOf(locale, version)}"
                lang="${tag}"
                hreflang="${tag}"
                >${language}</a
              >
            </li> `
      })}
    </ul>
  </nav>`
}

function stateText(sheet: Sheet): string {
  const { notice, texts } = sheet
  const { inForce, past, coming } = texts.page
  const values = {
    version: notice.version,
    date: dayText(sheet, notice.effective_date),
  }
  if (notice.in_force) {
    return fill(inForce, values)
  }
  return fill(hasBegun(sheet) ? past : coming, values)
}

const hasBegun = ({ notice: { version, versions } }: Sheet) =>
  versions.some((one) => one.version === version)

/** The way back from a version that does not hold. */
function current({ notice, texts: { page } }: Sheet): SafeHtml | null {
  return notice.in_force || !notice.versions.length
    ? null
    : html`<p class="alert">
        <a href="${addressOf(notice.locale)}">${page.current}</a>
      </p>`
}

/** What comes, told before it holds. */
function announced(sheet: Sheet): SafeHtml | null {
  const { notice, texts } = sheet
  const { next, locale } = notice
  if (!next || next.version === notice.version) {
    return null
  }
  const text = fill(texts.page.announced, {
    version: next.version,
    date: dayText(sheet, next.effective_date),
  })
  return html`<p class="alert">
    <a href="${addressOf(locale, next.version)}">${text}</a>
  </p>`
}
