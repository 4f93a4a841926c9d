import { createRequire } from "node:module"
import { join } from "node:path"

type TsNode = { register(options: object): void }

/**
 * Makes `medusa-config.ts` and the shop's own TypeScript loadable, and reads
 * `.env`, as Medusa's own command line does. A shop that is built needs no
 * TypeScript, and does not have to have these packages.
 */
export function registerTypeScript(directory: string): void {
  const fromShop = createRequire(join(directory, "package.json"))
  const from = [directory, placeOf(fromShop, "@medusajs/cli/package.json")]
  const find = <T>(name: string): T | undefined => {
    try {
      return fromShop(fromShop.resolve(name, { paths: from })) as T
    } catch {
      return undefined
    }
  }
  find<TsNode>("ts-node")?.register({})
  find<TsNode>("tsconfig-paths")?.register({})
  find<{ config(): void }>("dotenv")?.config()
}

function placeOf(fromShop: NodeJS.Require, name: string): string {
  try {
    return fromShop.resolve(name)
  } catch {
    return __dirname
  }
}
