import { mkdirSync, statSync } from "node:fs"
import { join } from "node:path"
import type { Desk, Look } from "./desk"

const FOLDER = join(__dirname, "../../../docs/screenshots")

/** Bytes: they are in the repository, and in everybody's clone. */
const LARGEST = 180_000

/** Each screen in both languages and both themes, in two pictures. */
const LOOKS: readonly Look[] = [
  { language: "en", theme: "light" },
  { language: "nb", theme: "dark" },
]

const SETTLED_MS = 1_500

type Photographer = Pick<Desk, "page" | "visit">

type Screen = {
  /** Where it is; the page that is open now where it is left out. */
  path?: string
  /** What has to be done there, whatever its language, before it is seen. */
  act?: (page: Desk["page"]) => Promise<unknown>
}

/**
 * Takes pictures of a screen for the docs, in every look, when
 * PRIVACY_SCREENSHOTS is set. Otherwise it does nothing, so that a test leaves
 * the tree as it was.
 */
export async function shoot(
  { page, visit }: Photographer,
  name: string,
  { path = pathOf(page.url()), act }: Screen = {}
): Promise<void> {
  if (!process.env.PRIVACY_SCREENSHOTS) {
    return
  }
  mkdirSync(FOLDER, { recursive: true })
  for (const look of LOOKS) {
    await visit(path, look)
    await page.locator("[data-privacy]").first().waitFor()
    await page.waitForTimeout(SETTLED_MS)
    if (act) {
      await act(page)
      await page.waitForTimeout(SETTLED_MS)
    }
    await take(page, `${name}-${look.language}-${look.theme}`)
  }
  await visit(path)
}

/** Brings a section of ours to the top of what is seen. */
export const upTo =
  (at = 0) =>
  (page: Desk["page"]): Promise<unknown> =>
    // runs in the page, so it is text here
    page.evaluate(
      `document.querySelectorAll('[data-privacy="section"]')[${at}].scrollIntoView()`
    )

const pathOf = (url: string) => new URL(url).pathname.replace(/^\/app/, "")

async function take(page: Desk["page"], name: string): Promise<void> {
  const file = join(FOLDER, `${name}.png`)
  await page.screenshot({ path: file })
  const { size } = statSync(file)
  if (size > LARGEST) {
    throw new Error(`${name}.png has ${size} bytes, of ${LARGEST} at most`)
  }
}
