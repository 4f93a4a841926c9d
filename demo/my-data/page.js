import { TEXTS } from "/texts.js"

/** Everything on the page that is not about requests: words, and who is told what. */

let locale = "nb"

export const byId = (id) => document.getElementById(id)

export const text = () => TEXTS[locale]

export const currentLocale = () => locale

/** Puts values where a text has their names in braces. */
export const fill = (sentence, values) =>
  sentence.replaceAll(/\{(\w+)\}/g, (_, name) => values[name] ?? "")

export const date = (value, withTime = false) =>
  new Intl.DateTimeFormat(locale === "nb" ? "nb-NO" : "en-GB", {
    dateStyle: "long",
    ...(withTime && { timeStyle: "short" }),
  }).format(new Date(value))

/** An element with text; never with markup, since texts come from the shop. */
export function make(name, content = "", properties = {}) {
  const element = Object.assign(document.createElement(name), properties)
  element.textContent = content
  return element
}

export function say(sentence, isWrong = false) {
  const message = byId("message")
  message.textContent = sentence
  message.classList.toggle("wrong", isWrong)
}

/** Options of a select, in the order of the texts. */
function fillSelect(id, choices) {
  const select = byId(id)
  const chosen = select.value
  select.replaceChildren(
    ...Object.entries(choices).map(([value, label]) =>
      make("option", label, { value })
    )
  )
  select.value = chosen || select.options[0].value
}

/** The rights that need nothing but a code. */
const GUEST_TYPES = ["access", "portability", "erasure"]

export function write() {
  document.documentElement.lang = locale
  document.title = `${text().title} – Fjord og Fjell`
  byId("language").textContent = text().language
  byId("language").lang = locale === "nb" ? "en" : "nb"
  for (const element of document.querySelectorAll("[data-text]")) {
    element.textContent = text()[element.dataset.text]
  }
  fillSelect("type", text().types)
  fillSelect(
    "guest-type",
    Object.fromEntries(GUEST_TYPES.map((type) => [type, text().types[type]]))
  )
  fillSelect("ground", text().grounds)
}

export function switchLanguage() {
  locale = locale === "nb" ? "en" : "nb"
  write()
  say("")
}

/** What went wrong, in words that help. */
const REASONS = { 401: "wrongProof", 429: "tooOften" }

/** Does something once, with the button held, and says what went wrong. */
export async function attempt(button, work, wrong = REASONS) {
  button?.setAttribute("disabled", "")
  try {
    return await work()
  } catch (error) {
    const reason = wrong[error.status]
    say(
      reason
        ? text()[reason]
        : error.status
          ? text().notNow + error.message
          : text().unreachable,
      true
    )
  } finally {
    button?.removeAttribute("disabled")
  }
}
