import { planErasure } from "../../integration-tests/support/privacy/desk"
import type { ErasurePlan } from "../../src/erasure/types"
import { step } from "../run/steps"
import { yellow } from "../text/style"
import { count } from "../text/plural"
import { chapter, point, say } from "../text/say"
import type { Scene } from "./scene"
import { showRetained } from "./show-retained"
import { showTables } from "./show-tables"

/** What an erasure would do; nothing has changed after it is told. */
export async function tellPlan(scene: Scene): Promise<ErasurePlan> {
  chapter("The erasure plan")
  const plan = await step(
    `GET /admin/privacy/customers/${scene.id}/erasure-plan`,
    () => planErasure(scene, scene.id),
    ({ tables }) => count(tables.length, "table")
  )
  showTables(plan.tables)
  showRetained(plan.retained)
  tellGuards(plan)

  return plan
}

function tellGuards({ guards, recipients }: ErasurePlan): void {
  if (guards.length) {
    say("What stands in the way:")
  }
  for (const { code, message, rows, overridable } of guards) {
    const named = rows.map(({ display_id, id }) =>
      display_id ? `#${display_id}` : id
    )
    const end = overridable ? "" : " Staff cannot override this one."
    point(`${yellow(code)} (${named.join(", ")}): ${message}.${end}`)
  }
  const names = recipients.map(({ name }) => name)
  if (names.length) {
    say(`Others who got data and have to be told: ${names.join(", ")}.`)
  }
}
