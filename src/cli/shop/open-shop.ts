import { createRequire } from "node:module"
import { join } from "node:path"
import type { MedusaContainer } from "@medusajs/framework/types"
import { WrongUsage } from "../wrong-usage"
import { registerTypeScript } from "./register-typescript"
import { ShopNotOpened } from "./shop-not-opened"

type Loaders = {
  default(input: {
    directory: string
    expressApp: object
    skipLoadingEntryPoints: true
  }): Promise<{ container: MedusaContainer }>
}

/**
 * Loads the shop of a folder as `medusa exec` does: modules, workflows and
 * subscribers, but no HTTP server and no jobs. `medusa exec` itself refuses
 * every option that is not its own.
 *
 * @throws WrongUsage, ShopNotOpened
 */
export async function openShop(directory: string): Promise<MedusaContainer> {
  // a worker would take up jobs and events of others
  process.env.MEDUSA_WORKER_MODE = "server"
  registerTypeScript(directory)

  const container = await load(directory)
  if (!container.hasRegistration("privacy_evidence")) {
    throw new WrongUsage(
      "The medusa-config of this folder does not name medusa-plugin-privacy among its plugins"
    )
  }
  return container
}

async function load(directory: string): Promise<MedusaContainer> {
  const fromShop = createRequire(join(directory, "package.json"))
  try {
    const loaders = fromShop("@medusajs/medusa/loaders/index") as Loaders
    const { container } = await loaders.default({
      directory,
      // only ever touched where routes are loaded
      expressApp: {},
      skipLoadingEntryPoints: true,
    })
    return container
  } catch (error) {
    throw new ShopNotOpened((error as Error).message, { cause: error })
  }
}
