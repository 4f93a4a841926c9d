import type { NoticeBlock } from "../types"

/** A paragraph; nothing where there is nothing to say. */
export const paragraph = (text: string | null | undefined): NoticeBlock[] =>
  text ? [{ kind: "text", text }] : []

export const heading = (text: string): NoticeBlock => ({
  kind: "heading",
  text,
})

/** A list; nothing where it is empty. */
export const list = (items: readonly string[]): NoticeBlock[] =>
  items.length ? [{ kind: "list", items: [...items] }] : []

/** Terms that have a value; nothing where none has. */
export function facts(
  pairs: readonly (readonly [string, string | null | undefined])[]
): NoticeBlock[] {
  const known = pairs.flatMap(([term, value]): [string, string][] =>
    value ? [[term, value]] : []
  )
  return known.length ? [{ kind: "facts", facts: known }] : []
}

/** A link to write to an address. */
export const mailLink = (
  label: string,
  email: string | undefined
): NoticeBlock[] =>
  email
    ? [{ kind: "link", text: `${label}: ${email}`, url: `mailto:${email}` }]
    : []

/** A link to call a number, however it is written. */
export const phoneLink = (
  label: string,
  phone: string | undefined
): NoticeBlock[] => {
  const digits = phone?.replace(/[^\d+]/g, "")
  return phone && digits
    ? [{ kind: "link", text: `${label}: ${phone}`, url: `tel:${digits}` }]
    : []
}
