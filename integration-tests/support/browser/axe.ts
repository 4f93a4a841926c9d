import { readFileSync } from "node:fs"
import type { AxeResults } from "axe-core"
import type { Page } from "playwright-core"

const AXE = readFileSync(require.resolve("axe-core/axe.min.js"), "utf8")

/** What is ours on a page; Medusa's own screens are Medusa's. */
const OURS = "[data-privacy]"

/**
 * What Medusa's components bring and cannot be given a name: the cross of modals
 * and drawers, beside which each of ours has a button that does the same, and
 * the magnifying glass in a search field, which is decoration.
 */
const MEDUSAS = [
  "[role=dialog] button:has(> svg:only-child)",
  "[role=img].pointer-events-none",
]

const COUNTS = ["serious", "critical"]

/** Serious and critical violations on our screens, with where they are. */
export async function seriousViolations(page: Page): Promise<string[]> {
  await page.evaluate(AXE)
  // toasts fade: half a colour fails where the whole one would not
  const { violations } = (await page.evaluate(
    `axe.run(${JSON.stringify({ include: [OURS], exclude: MEDUSAS })})`
  )) as AxeResults

  return violations
    .filter(({ impact }) => COUNTS.includes(impact ?? ""))
    .flatMap(({ id, help, nodes }) =>
      nodes.map(({ html }) => `${id}: ${help}: ${html.slice(0, 300)}`)
    )
}
