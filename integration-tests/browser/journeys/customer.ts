import { readFileSync } from "node:fs"
import { unzipNames } from "../../support/browser/unzip-names"
import { seriousViolations } from "../../support/browser/axe"
import { KARI, OLA } from "../../support/browser/people"
import { shoot, upTo } from "../../support/browser/shoot"
import type { At } from "./types"

/** Sees what is held of a customer, exports it, plans, erases. */
export function customerJourney(at: At): void {
  const openPage = async (id: string) => {
    const { visit, page } = at()
    await visit(`/customers/${id}`)
    await page.getByText("Locked for bookkeeping").waitFor()
  }

  it("says what is held, and until when it is locked", async () => {
    const { page, people } = at()
    await openPage(people.kari)
    const section = page.locator('[data-privacy="section"]')

    expect(await section.innerText()).toMatch(/1 record until Dec 31, 20\d\d/)
    expect(await section.innerText()).toContain("Orders")
    expect(await seriousViolations(page)).toEqual([])
    await shoot(at(), "customer", { act: upTo() })
  })

  it("hands over a ZIP, and puts it on record", async () => {
    const { page, people, database } = at()
    await openPage(people.kari)
    await page.getByRole("button", { name: "Export" }).click()
    const drawer = page.getByRole("dialog")
    expect(await seriousViolations(page)).toEqual([])

    const [file] = await Promise.all([
      page.waitForEvent("download"),
      drawer.getByRole("button", { name: "Export" }).click(),
    ])
    expect(file.suggestedFilename()).toBe("personal-data.zip")
    const names = unzipNames(readFileSync(await file.path()))
    expect(names).toEqual(
      expect.arrayContaining([expect.stringMatching(/\.json$/)])
    )

    const { rows } = await database.query<{ type: string }>(
      `select type from privacy_request where customer_id = '${people.kari}'`
    )
    expect(rows).toEqual([{ type: "access" }])
  })

  it("plans without changing anything", async () => {
    const { page, people } = at()
    await openPage(people.kari)
    await page.getByRole("button", { name: "Plan" }).click()
    await page.locator('[data-row="customer"]').waitFor()
    const dialog = page.getByRole("dialog")

    expect(await dialog.innerText()).toContain("Bokføringsloven § 13")
    expect(await dialog.innerText()).toContain("name, street address")
    expect(await seriousViolations(page)).toEqual([])
    await shoot(at(), "plan", {
      act: async () => {
        await page.getByRole("button", { name: "Plan" }).click()
        await page.locator('[data-row="customer"]').waitFor()
      },
    })
  })

  it("refuses to go on while something is open, and names the order", async () => {
    const { page, people } = at()
    await openPage(people.ola)
    await page.getByRole("button", { name: "Erase" }).click()
    const guard = page.locator('[data-guard="open_order"]')
    await guard.waitFor()

    expect(await guard.getByRole("link").innerText()).toMatch(/^#\d+$/)
    const next = page.getByRole("button", { name: "Continue" })
    expect(await next.isDisabled()).toBe(true)
    for (const box of await page.getByRole("checkbox").all()) {
      await box.click()
    }
    expect(await next.isEnabled()).toBe(true)
    await next.click()
    // an override needs its reason
    await page.getByRole("combobox", { name: "Why" }).click()
    await page.getByRole("option", { name: "The customer asked" }).click()
    await page.getByLabel(/^Type .* to confirm/).fill(OLA.email)
    const erase = page.getByRole("button", { name: "Erase for good" })
    expect(await erase.isDisabled()).toBe(true)
  })

  it("erases, shows the receipt, and explains the blanks", async () => {
    const { page, people, database } = at()
    await openPage(people.kari)
    await page.getByRole("button", { name: "Erase" }).click()
    await page.locator('[data-row="customer"]').waitFor()
    for (const box of await page.getByRole("checkbox").all()) {
      await box.click()
    }
    await page.getByRole("button", { name: "Continue" }).click()
    await page.getByRole("combobox", { name: "Why" }).click()
    await page.getByRole("option", { name: "The customer asked" }).click()
    await page
      .getByLabel("Why you go on although something is open")
      .fill("Asked by phone")
    await page.getByLabel(/^Type .* to confirm/).fill(KARI.email)
    expect(await seriousViolations(page)).toEqual([])
    await page.getByRole("button", { name: "Erase for good" }).click()

    const receipt = page.locator("[data-receipt]")
    await receipt.waitFor()
    expect(await receipt.innerText()).toContain("The person has been erased")
    expect(await seriousViolations(page)).toEqual([])
    const { rows } = await database.query<{ id: string }>(
      "select id from privacy_erasure_receipt"
    )
    expect(await receipt.getAttribute("data-receipt")).toBe(rows[0]?.id)
    const left = await database.query<{ first_name: string | null }>(
      `select first_name from customer where id = '${people.kari}'`
    )
    expect(left.rows).toEqual([{ first_name: null }])

    await page
      .getByRole("button", { name: "Close", exact: true })
      .last()
      .click()
    await page.getByText("This person was erased.").waitFor()
    await shoot(at(), "erased", { act: upTo() })
  })

  it("keeps on the request what the erasure did", async () => {
    const { visit, page, database } = at()
    const { rows } = await database.query<{ id: string; digest: string }>(
      `select request_id as id, figures_digest as digest
       from privacy_erasure_receipt`
    )
    await visit(`/privacy/requests/${rows[0]?.id}`)
    await page.locator("[data-receipt]").waitFor()
    const outcome = page.locator('[data-privacy="section"]').nth(1)
    const text = await outcome.innerText()

    expect(text).toContain(rows[0]?.digest)
    expect(text).toMatch(/Order #\d+.*Bokføringsloven § 13\s+Dec 31, 20\d\d/s)
    expect(text).toContain("0 of 1 told")
    expect(await seriousViolations(page)).toEqual([])
    await shoot(at(), "outcome", { act: upTo(1) })
  })
}
