import { seriousViolations } from "../../support/browser/axe"
import { GUEST, HIDDEN } from "../../support/browser/people"
import { shoot } from "../../support/browser/shoot"
import type { At } from "./types"

/** Sees how the shop stands, and finds people no list of Medusa shows. */
export function overviewJourney(at: At): void {
  const find = async (email: string) => {
    const { visit, page } = at()
    await visit("/privacy")
    await page.getByLabel("E-mail address").fill(email)
    await page
      .getByRole("button", { name: "Search", exact: true })
      .last()
      .click()
    await page.locator("[data-subject]").first().waitFor()

    return page.locator("[data-subject]")
  }

  it("says that locks are held and the audit log is whole", async () => {
    const { visit, page } = at()
    await visit("/privacy")
    await page.getByText("Held", { exact: true }).waitFor()
    await page.getByRole("button", { name: "Verify" }).click()
    await page.getByText(/^Whole: \d+ entr/).waitFor()
    await page.getByText(/^All [\d,]+ columns are described$/).waitFor()
    await page
      .getByRole("listitem", { name: /: \d+ records?$/ })
      .first()
      .waitFor()

    expect(await seriousViolations(page)).toEqual([])
    await shoot(at(), "overview")
  })

  it("finds a customer whom Medusa's own Delete has hidden", async () => {
    const { people } = at()
    const found = await find(HIDDEN.email)

    expect(await found.getAttribute("data-subject")).toBe(people.hidden)
    expect(await seriousViolations(at().page)).toEqual([])
  })

  it("erases a guest from the search", async () => {
    const { page, database } = at()
    const found = await find(GUEST.email)
    const id = await found.getAttribute("data-subject")
    expect(await found.innerText()).toContain("Guest")
    await found.getByRole("button", { name: "Plan" }).click()
    await page.locator('[data-row="customer"]').waitFor()

    const { rows } = await database.query<{ email: string }>(
      `select email from customer where id = '${id}'`
    )
    expect(rows).toEqual([{ email: GUEST.email }])
  })
}
