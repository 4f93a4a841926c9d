import { randomUUID } from "node:crypto"
import { type AppDatabase, databaseWith } from "../support/app/database"
import { buildShop, type BuiltShop } from "../support/app/built-shop"
import {
  runMedusa,
  type RunningShop,
  startShop,
} from "../support/app/shop-process"
import { launch, type Window } from "../support/browser/launch"
import { logIn } from "../support/browser/log-in"
import { connect } from "../support/shop/client"

const STAFF = { email: "staff@app.example.com", password: "supersecret" }

/** Where each screen is, and a heading of its own. */
const SCREENS = [
  ["/privacy", "Privacy"],
  ["/privacy/requests", "Privacy requests"],
  ["/privacy/retention", "Retention"],
  ["/privacy/data-map", "Data map"],
  ["/privacy/purposes", "Purposes"],
  ["/privacy/recipients", "Recipients"],
  ["/privacy/notices", "Privacy notice"],
  ["/settings/privacy", "Privacy"],
] as const

jest.setTimeout(600_000)

describe("the packed plugin in a shop built for production", () => {
  let database: AppDatabase
  let built: BuiltShop
  let running: RunningShop
  let window: Window
  const broken: string[] = []

  beforeAll(async () => {
    database = await databaseWith(`packed-${randomUUID()}`, "template1")
    built = await buildShop(database.url)
    await runMedusa(["db:migrate"], database.url, built)
    await runMedusa(
      ["user", "-e", STAFF.email, "-p", STAFF.password],
      database.url,
      built
    )
    running = await startShop(database.url, built)
    window = await launch()
    window.page.on("pageerror", ({ message }) => broken.push(message))
    await logIn(window.page, running.baseUrl, STAFF)
  })

  afterAll(async () => {
    await window?.close()
    await running?.stop()
    built?.remove()
    await database?.drop()
  })

  beforeEach(() => (broken.length = 0))

  it.each(SCREENS)("shows %s", async (path, heading) => {
    const { page } = window
    await page.goto(`${running.baseUrl}/app${path}`)
    const screen = page.locator("[data-privacy]").first()
    await screen.getByRole("heading", { name: heading }).first().waitFor()

    expect(broken).toEqual([])
  })

  it("leads from the customers to the requests", async () => {
    const { page } = window
    await page.goto(`${running.baseUrl}/app/customers`)
    await page.getByRole("link", { name: "Privacy requests" }).first().click()
    await page.waitForURL(/\/app\/privacy\/requests$/)

    expect(broken).toEqual([])
  })

  it("shows the section on a customer's page", async () => {
    const { page } = window
    const staff = await connect(running.baseUrl, STAFF)
    const { customer } = await staff.admin.post<{ customer: { id: string } }>(
      "/admin/customers",
      { email: "kari@shop.example.com" }
    )
    await page.goto(`${running.baseUrl}/app/customers/${customer.id}`)
    await page.getByRole("button", { name: "Erase" }).waitFor()

    expect(broken).toEqual([])
  })
})
