import { LOCALES } from "../locales"
import { compose } from "../letters/compose"
import { readLetterFacts } from "../letters/facts/read-facts"
import { write } from "../letters/render"
import type { PrivacyContext } from "../privacy-context"
import type { CaseRecord, PackFile } from "./types"

/** The letters of a request, written anew in the language they were sent in. */
export async function letterFiles(
  privacy: PrivacyContext,
  { request, letters }: CaseRecord
): Promise<PackFile[]> {
  const files: PackFile[] = []

  for (const [index, { template, locale, facts }] of letters.entries()) {
    const { html, text } = write(
      compose(
        await readLetterFacts(privacy, {
          request,
          template,
          locale: LOCALES.find((one) => one === locale) ?? "en",
          facts,
        })
      )
    )
    const name = `letters/${String(index + 1).padStart(2, "0")}-${template}`
    files.push(
      { name: `${name}.html`, content: html },
      { name: `${name}.txt`, content: text }
    )
  }
  return files
}
