import { privacyStatus } from "../../integration-tests/support/privacy/desk"
import { CATEGORIES } from "../../src/data-map/vocabulary"
import { step } from "../run/steps"
import { fullName } from "../seed/people"
import { count } from "../text/plural"
import { chapter, say, showTable } from "../text/say"
import type { Scene } from "./scene"

/** What the shop holds about the person, counted and not shown. */
export async function tellHoldings(scene: Scene): Promise<void> {
  chapter(`What the shop holds about ${fullName(scene.person)}`)
  const status = await step(
    `GET /admin/privacy/customers/${scene.id}`,
    () => privacyStatus(scene, scene.id),
    ({ state }) => state
  )
  showTable(
    ["category", "rows", "tables"],
    status.categories.map(({ category, rows, tables }) => [
      CATEGORIES[category].en,
      rows,
      tables.join(", "),
    ])
  )
  const rows = status.categories.reduce((sum, held) => sum + held.rows, 0)
  const tables = status.categories.flatMap((held) => held.tables).length
  say(
    `${count(rows, "row")} in ${count(tables, "table")}. ` +
      `Bookkeeping law locks ${count(status.locked_records, "record")}` +
      `, the last through ${status.locked_through ?? "a day not set yet"}.`
  )
}
