import { seriousViolations } from "../../support/browser/axe"
import { shoot, upTo } from "../../support/browser/shoot"
import type { At } from "./types"

/** Sees the lock of an order, and notes a correction beside it. */
export function orderJourney(at: At): void {
  it("shows the lock, the law and the verified fingerprint", async () => {
    const { visit, page, people } = at()
    await visit(`/orders/${people.kariOrder}`)
    const section = page.locator('[data-privacy="section"]')
    await section.getByText("Bokføringsloven § 13", { exact: true }).waitFor()
    const text = await section.innerText()

    expect(text).toContain("Locked")
    expect(text).toContain("Verified: the record is as it was locked")
    expect(text).toContain("The buyer was erased.")
    expect(await seriousViolations(page)).toEqual([])
    await shoot(at(), "order", { act: upTo() })
  })

  it("takes down a correction, and leaves the document as it is", async () => {
    const { visit, page, people, database } = at()
    await visit(`/orders/${people.guestOrder}`)
    await page.getByRole("button", { name: "Note a correction" }).click()
    const drawer = page.getByRole("dialog")
    await drawer.getByLabel("Last name").fill("Hanssen")
    await drawer.getByLabel("Why").fill("Misspelled at checkout")
    expect(await seriousViolations(page)).toEqual([])
    await drawer.getByRole("button", { name: "Save" }).click()
    await page.getByText("Last name: Hanssen").waitFor()

    const { rows } = await database.query<{ count: string }>(
      `select count(*) from privacy_correction_note
       where order_id = '${people.guestOrder}'`
    )
    expect(rows).toEqual([{ count: "1" }])
  })
}
