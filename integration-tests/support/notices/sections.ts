const ENTITIES: Readonly<Record<string, string>> = {
  amp: "&",
  lt: "<",
  gt: ">",
  quot: '"',
  "#39": "'",
  "#96": "`",
}

/** What somebody reads on a page: words without markup, one space between. */
export const readableText = (html: string): string =>
  html
    .replace(/<style>[^]*<\/style>/, " ")
    .replace(/<[^>]+>/g, " ")
    .replace(/&([a-z]+|#\d+);/g, (all, name: string) => ENTITIES[name] ?? all)
    .replace(/\s+/g, " ")

/** The sections of a notice's page, by id, as somebody reads them. */
export const sectionsOf = (html: string): Record<string, string> =>
  Object.fromEntries(
    [...html.matchAll(/<section id="([\w-]+)">([^]*?)<\/section>/g)].map(
      ([, id = "", content = ""]) => [id, readableText(content)]
    )
  )
