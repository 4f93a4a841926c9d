import { seriousViolations } from "../../support/browser/axe"
import { shoot, upTo } from "../../support/browser/shoot"
import type { At } from "./types"

/** What the shop declares: purposes, recipients, and the notice made of them. */
export function declarationsJourney(at: At): void {
  it("shows what data is used for, and what people may say to it", async () => {
    const { visit, page } = at()
    await visit("/privacy/purposes")
    const table = page.getByRole("region", { name: "Purposes" })
    await table.getByText("Asks for consent").first().waitFor()

    expect(await seriousViolations(page)).toEqual([])
    await shoot(at(), "purposes")
  })

  it("shows who gets data, and who is to be told of an erasure", async () => {
    const { visit, page, database } = at()
    await visit("/privacy/recipients")
    const settle = page.getByRole("button", { name: "Record the outcome" })
    await settle.first().waitFor()
    expect(await seriousViolations(page)).toEqual([])

    await settle.first().click()
    const drawer = page.getByRole("dialog")
    await drawer.getByRole("combobox", { name: "Outcome" }).click()
    await page
      .getByRole("option", { name: "The recipient has done it" })
      .click()
    await drawer.getByRole("button", { name: "Save" }).click()
    await drawer.waitFor({ state: "hidden" })
    await page.getByText("The recipient has done it").first().waitFor()

    const { rows } = await database.query<{ outcome: string }>(
      "select outcome from privacy_recipient_task where state = 'done'"
    )
    expect(rows).toEqual([{ outcome: "completed" }])
  })

  it("records that an authority was handed data", async () => {
    const { page, people, database } = at()
    await page.getByRole("button", { name: "Record a disclosure" }).click()
    const drawer = page.getByRole("dialog")
    await drawer.getByLabel("Customer id").fill(people.ola)
    await drawer.getByRole("combobox", { name: "Under" }).click()
    await page.getByRole("option", { name: "A court order" }).click()
    await drawer.getByLabel("Case number").fill("TOSL-2026-1234")
    expect(await seriousViolations(page)).toEqual([])
    await drawer.getByRole("button", { name: "Save" }).click()
    await page
      .getByRole("region", { name: "Handed to authorities" })
      .getByText("TOSL-2026-1234")
      .waitFor()

    const { rows } = await database.query<{ customer_id: string }>(
      "select customer_id from privacy_disclosure where basis = 'court_order'"
    )
    expect(rows).toEqual([{ customer_id: people.ola }])
    await shoot(at(), "recipients")
    await shoot(at(), "disclosures", { act: upTo(1) })
  })

  it("drafts a notice, edits a section, and publishes it", async () => {
    const { visit, page, database } = at()
    await visit("/privacy/notices")
    await page.getByRole("button", { name: "Draft a notice" }).click()
    await page.waitForURL(/\/privacy\/notices\/prvnot_/)
    const section = page.locator("[data-section]").first()
    await section.locator("summary").click()
    await section.getByRole("button", { name: /^Edit/ }).click()
    const drawer = page.getByRole("dialog")
    await drawer.getByLabel("Heading").first().fill("Who we are")
    expect(await seriousViolations(page)).toEqual([])
    await drawer.getByRole("button", { name: "Save" }).click()
    await section.getByText("Who we are").waitFor()
    await shoot(at(), "notice")

    await page.getByRole("button", { name: "Publish" }).click()
    await drawer.getByRole("button", { name: "Publish" }).click()
    await page.getByText("Version 1").waitFor()
    const { rows } = await database.query<{ state: string; version: number }>(
      "select state, version from privacy_notice"
    )
    expect(rows).toEqual([{ state: "published", version: 1 }])
  })
}
