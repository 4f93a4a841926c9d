import { join } from "node:path"
import { container } from "@medusajs/framework"
import { SubscriberLoader } from "@medusajs/framework/subscribers"
import { Modules } from "@medusajs/framework/utils"
import start from "@medusajs/medusa/commands/start"
import { hireStaff } from "../../integration-tests/support/privacy/open-test-shop"
import { ROOT } from "./paths"
import { STAFF } from "./staff"

/**
 * Runs as a process of its own: `medusa start`, the subscribers of the demo's
 * shop, and the first member of staff, who cannot be made over HTTP.
 */
async function serve(port: number): Promise<void> {
  // the password is well known, so nobody else on the network may knock
  await start({ directory: ROOT, port, host: "localhost" })
  await new SubscriberLoader(
    join(__dirname, "../subscribers"),
    {},
    container
  ).load()

  const { email } = STAFF
  const users = container.resolve(Modules.USER)
  const [known] = await users.listUsers({ email })
  if (!known) {
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
