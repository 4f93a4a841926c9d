import "../environment"
import { join } from "node:path"
import { dynamicImport } from "@medusajs/framework/utils"
import { startApp } from "@medusajs/test-utils/dist/medusa-test-runner-utils/bootstrap-app"

/**
 * Run on its own with the folder of a shop: boots it with its routes and
 * without its dashboard, tells its parent the port, and ends with it.
 */
async function main(folder = ""): Promise<void> {
  const { default: config } = await dynamicImport(join(folder, "medusa-config"))
  Object.assign(config.admin ?? {}, { disable: true })
  // sends the port itself
  await startApp({ cwd: folder })
}

process.on("disconnect", () => process.exit(0))

main(process.argv[2]).catch((error: unknown) => {
  console.error(error)
  process.exit(1)
})
