import { seriousViolations } from "../../support/browser/axe"
import { shoot } from "../../support/browser/shoot"
import type { At } from "./types"

/** Looks what would be released, and keeps something longer. */
export function retentionJourney(at: At): void {
  const holds = async () => {
    const { rows } = await at().database.query<{
      scope: string
      lifted_at: Date | null
    }>("select scope, lifted_at from privacy_legal_hold")
    return rows
  }

  it("counts what is due, and changes nothing", async () => {
    const { visit, page } = at()
    await visit("/privacy/retention")
    await page.getByRole("button", { name: "Dry run" }).first().click()
    await page.getByText("Nothing is due.").waitFor()

    expect(await seriousViolations(page)).toEqual([])
    await shoot(at(), "retention")
  })

  it("adds a hold, and lifts it", async () => {
    const { visit, page, people } = at()
    await visit("/privacy/retention")
    await page.getByRole("button", { name: "Add a hold" }).click()
    const drawer = page.getByRole("dialog")
    await drawer.getByLabel("Customer id").fill(people.ola)
    await drawer.getByRole("combobox", { name: "Ground" }).click()
    await page.getByRole("option", { name: "A claim or a dispute" }).click()
    await drawer.getByLabel("Why").fill("A claim before the court")
    await drawer.getByLabel("Who answers for it").fill("The shop manager")
    expect(await seriousViolations(page)).toEqual([])
    await drawer.getByRole("button", { name: "Add a hold" }).click()
    await page.getByRole("button", { name: "Lift" }).waitFor()
    expect(await holds()).toEqual([{ scope: "subject", lifted_at: null }])

    await page.getByRole("button", { name: "Lift" }).click()
    await drawer.getByLabel("Why").fill("Settled")
    await drawer.getByRole("button", { name: "Lift" }).click()
    await page.getByText("Lifted", { exact: true }).waitFor()
    expect(await holds()).toEqual([
      { scope: "subject", lifted_at: expect.any(Date) },
    ])
  })

  it("shows every column, what becomes of it, and why", async () => {
    const { visit, page } = at()
    await visit("/privacy/data-map")
    await page.locator("[data-table]").first().waitFor()

    expect(await seriousViolations(page)).toEqual([])
    await shoot(at(), "data-map")
  })

  it("shows the options in force, and no secret", async () => {
    const { visit, page } = at()
    await visit("/settings/privacy")
    await page.getByText("Fjord og Fjell AS").first().waitFor()

    expect(
      await page.locator("[data-privacy]").first().innerText()
    ).not.toMatch(/never-in-production/)
    expect(await seriousViolations(page)).toEqual([])
    await shoot(at(), "settings")
  })
}
