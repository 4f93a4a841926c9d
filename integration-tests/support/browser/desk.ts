import type { Page } from "playwright-core"
import { type AppDatabase, databaseWith } from "../app/database"
import { connect } from "../shop/client"
import { openShop, type Shop } from "../shop"
import { STAFF as PASSWORD } from "../privacy/open-test-shop"
import { launch } from "./launch"
import { logIn } from "./log-in"
import { STAFF, type Staff } from "./staff"
import { startShop } from "./start-shop"

/** A real shop, its database, and somebody at its dashboard. */
export type Desk = {
  shop: Shop
  database: AppDatabase
  page: Page
  /** Opens a page of the dashboard, in a language and a theme. */
  visit(path: string, look?: Look): Promise<void>
  logIn(who: Staff): Promise<void>
  leave(): Promise<void>
}

export type Look = { language?: "en" | "nb"; theme?: "light" | "dark" }

/** Opens the shop and the browser. One of each serves all journeys. */
export async function openDesk(): Promise<Desk> {
  const database = await databaseWith(`browser_${process.pid}`, "template1")
  const served = await startShop(database.url)
  const { baseUrl } = served
  const shop = await openShop(
    await connect(baseUrl, {
      email: STAFF.officer,
      password: PASSWORD.password,
    }),
    { name: "Fjord og Fjell" }
  )
  const { page, context, close } = await launch()

  return {
    shop,
    database,
    page,
    visit: async (path, { language = "en", theme = "light" } = {}) => {
      await context.addCookies([{ name: "lng", value: language, url: baseUrl }])
      await page.goto(`${baseUrl}/health`)
      // runs in the page, so it is text here
      await page.evaluate(`
        localStorage.setItem("lng", "${language}")
        localStorage.setItem("medusa_admin_theme", "${theme}")
      `)
      await page.goto(`${baseUrl}/app${path}`)
    },
    logIn: async (who) => {
      await context.clearCookies()
      await logIn(page, baseUrl, {
        email: STAFF[who],
        password: PASSWORD.password,
      })
    },
    leave: async () => {
      await close()
      await served.stop()
      await database.drop()
    },
  }
}
