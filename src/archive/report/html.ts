/** HTML that is safe to put into a page as it is. */
export class SafeHtml {
  constructor(readonly text: string) {}
}

/** What may stand in a template: text is escaped, `null` is nothing. */
export type HtmlValue =
  SafeHtml | string | number | null | undefined | readonly HtmlValue[]

const ENTITIES: Readonly<Record<string, string>> = {
  "&": "&amp;",
  "<": "&lt;",
  ">": "&gt;",
  '"': "&quot;",
  "'": "&#39;",
  "`": "&#96;",
}

const MARKUP = /[&<>"'`]/g

/** Control characters but tab and line breaks: browsers may misread them. */
const CONTROLS =
  /[\u0000-\u0008\u000B\u000C\u000E-\u001F\u007F-\u009F\uFFFE\uFFFF]/g

/** Characters that reverse the text after them, also beyond the value. */
const DIRECTION = /[\u202A-\u202E\u2066-\u2069]/g

/** What a character that may not be shown becomes. */
const REPLACEMENT = "\uFFFD"

/**
 * Escapes a text for element content and quoted attributes.
 *
 * @example
 * escapeHtml('<b title="x">') // "&lt;b title=&quot;x&quot;&gt;"
 */
export function escapeHtml(text: string): string {
  return text
    .replace(MARKUP, (character) => ENTITIES[character] ?? REPLACEMENT)
    .replace(CONTROLS, REPLACEMENT)
    .replace(DIRECTION, REPLACEMENT)
}

/**
 * Template tag that escapes everything put into it, except what another
 * `html` template made.
 *
 * @example
 * html`<p>${"<script>"}</p>`.text // "<p>&lt;script&gt;</p>"
 */
export function html(
  strings: TemplateStringsArray,
  ...values: readonly HtmlValue[]
): SafeHtml {
  const text = strings.reduce(
    (page, part, index) => page + render(values[index - 1]) + part
  )
  return new SafeHtml(text)
}

function render(value: HtmlValue): string {
  if (value === null || value === undefined) {
    return ""
  }
  if (value instanceof SafeHtml) {
    return value.text
  }
  if (typeof value === "object") {
    return value.map(render).join("")
  }
  return escapeHtml(String(value))
}
