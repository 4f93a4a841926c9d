import { join } from "node:path"
import { container } from "@medusajs/framework"
import start from "@medusajs/medusa/commands/start"
import createPrivacyIndexes from "../../../src/migration-scripts/create-privacy-indexes"
import createPrivacyTriggers from "../../../src/migration-scripts/create-privacy-triggers"
import { hireStaff } from "../privacy/open-test-shop"
import { STAFF } from "./staff"

/**
 * Runs as a process of its own: `medusa start` with the dashboard straight from
 * its sources, what `medusa db:migrate` would have made, and the staff.
 */
async function serve(port: number): Promise<void> {
  await start({
    directory: join(__dirname, "../../.."),
    port,
    host: "localhost",
  })
  await createPrivacyIndexes({ container, args: [] })
  await createPrivacyTriggers({ container, args: [] })
  for (const email of Object.values(STAFF)) {
    await hireStaff(container, email)
  }
  process.send?.("ready")
}

// whoever started the shop is gone
process.once("disconnect", () => process.exit())

serve(Number(process.argv[2])).catch((error: Error) => {
  console.error(error)
  process.exit(1)
})
