import { seriousViolations } from "../../support/browser/axe"
import { shoot, upTo } from "../../support/browser/shoot"
import type { At } from "./types"

/** Sees what somebody decided, and ends a restriction they asked for. */
export function restrictionJourney(at: At): void {
  const restrict = async () => {
    const { shop, people } = at()
    const { privacy_request } = await shop.admin.post<{
      privacy_request: { id: string }
    }>("/admin/privacy/requests", {
      type: "restriction",
      customer_id: people.ola,
      ground: "accuracy_contested",
      identified_by: "in_person",
    })
    await shop.admin.post(
      `/admin/privacy/requests/${privacy_request.id}/complete`,
      {}
    )
  }
  const choose = async (label: string, option: string) => {
    const { page } = at()
    const drawer = page.getByRole("dialog")
    await drawer.getByRole("combobox", { name: label }).click()
    await page.getByRole("option", { name: option }).click()
  }

  it("shows what the person said, and records an exception", async () => {
    const { visit, page, people, database } = at()
    await restrict()
    await visit(`/customers/${people.ola}`)
    const section = page.locator('[data-privacy="section"]')
    await section.getByText("The person says something is wrong").waitFor()
    const choice = (purpose: string) =>
      section.locator(`[data-choice="${purpose}"]`)
    await choice("marketing").getByText("Consent given").waitFor()
    await choice("improvement").getByText("Objected").waitFor()

    await page.getByRole("button", { name: "Record an exception" }).click()
    await choose("Purpose", "Security, and detecting fraud and crime")
    await choose("Why it may go on", "For a legal claim")
    await page.getByRole("dialog").getByRole("button", { name: "Save" }).click()
    await section.locator('[data-exception="security"]').waitFor()
    const { rows } = await database.query<{ basis: string }>(
      "select basis from privacy_restriction_exception"
    )
    expect(rows).toEqual([{ basis: "legal_claim" }])
    expect(await seriousViolations(page)).toEqual([])
    await shoot(at(), "restricted", { act: upTo() })
  })

  it("lifts it once the person was told", async () => {
    const { page, database } = at()
    await page.getByRole("button", { name: "Lift the restriction" }).click()
    const lift = page.getByRole("dialog").getByRole("button", { name: "Lift" })
    await choose("Why it ends", "What was said to be wrong")
    await lift.click()
    // nothing sends mail here, and so nobody was told
    await page.getByText("The mail could not be sent").waitFor()
    await choose("How the person is told", "By phone")
    expect(await seriousViolations(page)).toEqual([])
    await lift.click()
    await page.locator("[data-restriction]").waitFor({ state: "hidden" })

    const { rows } = await database.query<{ told_by: string }>(
      `select details ->> 'told_by' as told_by from privacy_audit_entry
       where action = 'subject.unrestricted'`
    )
    expect(rows).toEqual([{ told_by: "phone" }])
  })
}
