import { enrollMfa } from "../../support/shop/customers/mfa"
import { STAFF as PASSWORD } from "../../support/privacy/open-test-shop"
import { STAFF } from "../../support/browser/staff"
import { seriousViolations } from "../../support/browser/axe"
import { shoot } from "../../support/browser/shoot"
import type { At } from "./types"

/** What people see who may not, or not yet. */
export function statesJourney(at: At): void {
  it("tells whoever is no officer so", async () => {
    const { logIn, visit, page, people } = at()
    await logIn("colleague")
    await visit(`/customers/${people.ola}`)
    await page.getByRole("button", { name: "Plan" }).click()

    await page.locator('[data-refusal="not_officer"]').waitFor()
  })

  it("asks whoever has a second factor for it", async () => {
    const { logIn, visit, page, people, shop } = at()
    await logIn("careful")
    const { token } = await shop.store.post<{ token: string }>(
      "/auth/user/emailpass",
      { email: STAFF.careful, password: PASSWORD.password }
    )
    await enrollMfa(shop, { token })
    await visit(`/customers/${people.ola}`)
    await page.getByRole("button", { name: "Export" }).click()
    const drawer = page.getByRole("dialog")
    await drawer.getByRole("button", { name: "Export" }).click()
    await drawer.getByText("a second factor proven within").waitFor()
  })

  it("speaks Norwegian, and says so to screen readers", async () => {
    const { logIn, visit, page } = at()
    await logIn("officer")
    await visit("/privacy", { language: "nb", theme: "dark" })
    await page.getByText("Låste bilag").waitFor()

    expect(
      await page.locator("[data-privacy]").first().getAttribute("lang")
    ).toBe("nb")
  })

  it("has room for a list on a telephone", async () => {
    const { page } = at()
    await page.setViewportSize({ width: 390, height: 844 })
    await page.getByRole("link", { name: /åpne/ }).click()
    const list = page.getByRole("list", { name: "Personvernforespørsler" })
    await list.getByRole("link", { name: "Protest" }).waitFor()

    const { width } = (await list.boundingBox()) ?? { width: 0 }
    expect(width).toBeGreaterThan(300)
    expect(width).toBeLessThan(390)
    expect(await seriousViolations(page)).toEqual([])
    await shoot(at(), "narrow")
  })
}
