import { join } from "node:path"
import { container } from "@medusajs/framework"
import start from "@medusajs/medusa/commands/start"
import config from "../../../medusa-config"
import { hireStaff } from "../privacy/open-test-shop"

const ROOT = join(__dirname, "../../..")

/**
 * Runs as a process of its own: `medusa start` without a dashboard, which keeps
 * its tombstones in the directory given, and the first member of staff.
 */
async function serve(port: number, directory: string): Promise<void> {
  const evidence = config.modules?.privacy_evidence as {
    options: Record<string, unknown>
  }
  Object.assign(evidence.options, { evidence: { tombstones: { directory } } })
  Object.assign(config, { admin: { ...config.admin, disable: true } })

  await start({ directory: ROOT, port, host: "localhost" })
  process.send?.(await hireStaff(container))
}

// whoever started the shop is gone
process.once("disconnect", () => process.exit())

const [port, directory = ""] = process.argv.slice(2)
serve(Number(port), directory).catch((error: Error) => {
  console.error(error)
  process.exit(1)
})
