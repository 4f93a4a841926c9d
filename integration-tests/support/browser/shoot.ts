import { mkdirSync, statSync } from "node:fs"
import { join } from "node:path"
import type { Desk, Look } from "./desk"

const FOLDER = join(__dirname, "../../../docs/screenshots")

/** Bytes: they are in the repository, and in everybody's clone. */
const LARGEST = 180_000

const LOOKS: readonly Look[] = [
  { language: "en", theme: "light" },
  { language: "nb", theme: "dark" },
]

const SETTLED_MS = 1_500

type Photographer = Pick<Desk, "page" | "visit">

/**
 * Takes pictures for the docs when PRIVACY_SCREENSHOTS is set: of what is shown
 * now, or of a page in every look. Otherwise it does nothing, so that a test
 * leaves the tree as it was.
 */
export async function shoot(
  { page, visit }: Photographer,
  name: string,
  path?: string
): Promise<void> {
  if (!process.env.PRIVACY_SCREENSHOTS) {
    return
  }
  mkdirSync(FOLDER, { recursive: true })
  if (!path) {
    return take(page, `${name}-en-light`)
  }
  for (const look of LOOKS) {
    await visit(path, look)
    await page.locator("[data-privacy]").first().waitFor()
    await page.waitForTimeout(SETTLED_MS)
    await take(page, `${name}-${look.language}-${look.theme}`)
  }
}

async function take(page: Desk["page"], name: string): Promise<void> {
  const file = join(FOLDER, `${name}.png`)
  await page.screenshot({ path: file })
  const { size } = statSync(file)
  if (size > LARGEST) {
    throw new Error(`${name}.png has ${size} bytes, of ${LARGEST} at most`)
  }
}
