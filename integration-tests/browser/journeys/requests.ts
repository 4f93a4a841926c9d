import { GUEST } from "../../support/browser/people"
import { seriousViolations } from "../../support/browser/axe"
import { shoot } from "../../support/browser/shoot"
import type { At } from "./types"

/** Takes requests of people who wrote, called, or asked as guests. */
export function requestsJourney(at: At): void {
  const rowOf = async (id: string) => {
    const { rows } = await at().database.query<{
      status: string
      refusal_reason: string | null
      extension_reason: string | null
    }>(
      `select status, refusal_reason, extension_reason
       from privacy_request where id = '${id}'`
    )
    return rows[0]
  }
  const choose = async (label: string, option: string) => {
    const { page } = at()
    const drawer = page.getByRole("dialog")
    await drawer.getByRole("combobox", { name: label, exact: true }).click()
    await page.getByRole("option", { name: option, exact: true }).click()
  }
  /** Opens one at the desk, and leaves its page open. */
  const open = async (type: string, fill: () => Promise<void>) => {
    const { visit, page } = at()
    await visit("/privacy/requests")
    await page.getByRole("button", { name: "New request" }).click()
    await choose("Type", type)
    await fill()
    await choose("How you know who asks", "Called back on the known number")
    await page
      .getByRole("dialog")
      .getByRole("button", { name: "New request" })
      .click()
    await page.waitForURL(/\/privacy\/requests\/prvreq_/)
    await page.getByRole("heading", { name: type }).waitFor()

    return new URL(page.url()).pathname.split("/").at(-1) ?? ""
  }
  const about = (who: string, reference: string) => async () => {
    await choose("Who", who)
    await at()
      .page.getByRole("dialog")
      .getByRole("textbox", { name: who })
      .fill(reference)
  }

  it("answers a guest, who is known by an address only", async () => {
    const { page } = at()
    const id = await open(
      "Access",
      about("Somebody else, by e-mail address", GUEST.email)
    )
    expect(page.url()).not.toContain("example.com")
    expect((await rowOf(id))?.status).toBe("waiting")

    await page.getByRole("button", { name: "Carry out" }).click()
    await page
      .getByRole("alertdialog")
      .getByRole("button", { name: "Carry out" })
      .click()
    await page.getByRole("button", { name: "Fetch the archive" }).waitFor()
    expect((await rowOf(id))?.status).toBe("completed")
    const outcome = page.locator('[data-privacy="section"]').nth(1)
    expect(await outcome.innerText()).toMatch(
      /What was done\s+Rows handed over\s+\d+/
    )
    expect(await seriousViolations(page)).toEqual([])
    await shoot(at(), "request")
  })

  it("refuses one, for a reason the letter gives", async () => {
    const { page, people } = at()
    const id = await open(
      "Restriction",
      about("A customer or guest, by id", people.ola)
    )
    await page.getByRole("button", { name: "Refuse" }).click()
    await choose("Reason", "No ground for restriction")
    await page
      .getByRole("dialog")
      .getByRole("button", { name: "Refuse" })
      .click()
    await page.getByRole("dialog").waitFor({ state: "hidden" })
    await page.getByText("No ground for restriction").first().waitFor()

    expect(await rowOf(id)).toMatchObject({
      status: "refused",
      refusal_reason: "no_ground",
    })
  })

  it("extends one, while the first month runs", async () => {
    const { page, people } = at()
    const id = await open("Objection", async () => {
      await about("A customer or guest, by id", people.ola)()
      await page.getByRole("dialog").getByRole("checkbox").first().waitFor()
      expect(await seriousViolations(page)).toEqual([])
    })
    await page.getByRole("button", { name: "Extend" }).click()
    await choose("Reason", "The request is complex")
    await page
      .getByRole("dialog")
      .getByRole("button", { name: "Extend" })
      .click()
    await page.getByRole("dialog").waitFor({ state: "hidden" })
    await page.getByText("The request is complex").first().waitFor()

    expect(await rowOf(id)).toMatchObject({
      status: "waiting",
      extension_reason: "complexity",
    })
  })

  it("lists them with the days that are left", async () => {
    const { visit, page } = at()
    await visit("/privacy/requests")
    await page
      .getByText(/\d+ days left/)
      .first()
      .waitFor()
    const table = page.getByRole("region", { name: "Privacy requests" })

    expect(await table.getByRole("link", { name: "Objection" }).count()).toBe(1)
    expect(await seriousViolations(page)).toEqual([])
    await shoot(at(), "requests")
  })
}
