import { isSharedConnectionSymbol, isString } from "@medusajs/framework/utils"
import { privacyError } from "./errors"

/** Connection settings of a module, as `medusa-config.ts` can give them. */
type ModuleDatabase = {
  clientUrl?: string
  host?: string
  port?: number | string
  database?: string
  schema?: string
  connection?: unknown
}

/** What is read of Medusa's configuration: what a shop may write there. */
export type ShopConfig = {
  projectConfig: { databaseUrl?: string; databaseSchema?: string }
  modules?: Record<string, unknown>
}

type ModuleOptions = {
  database?: ModuleDatabase
  [isSharedConnectionSymbol]?: boolean
}

/**
 * Names the modules that keep their rows in a database of their own.
 *
 * Medusa hands every module without one the shop's connection settings, and
 * marks them as shared; a module that names the shop's own database is no
 * stranger either. Modules of plugins are in the list like any other.
 */
export function foreignDatabases({
  projectConfig,
  modules = {},
}: ShopConfig): string[] {
  const home = placeOf(
    { clientUrl: projectConfig.databaseUrl },
    projectConfig.databaseSchema
  )
  return Object.entries(modules).flatMap(([name, declared]) => {
    const options = optionsOf(declared)
    const own = options?.database
    if (!own || options[isSharedConnectionSymbol] || isUnset(own)) {
      return []
    }
    return placeOf(own, projectConfig.databaseSchema) === home ? [] : [name]
  })
}

/**
 * Refuses a shop of which a part is out of reach: one transaction covers one
 * database, and half an answer to a person would be a wrong one.
 *
 * @throws `PRIVACY_FOREIGN_DATABASE`
 */
export function refuseForeignDatabases(names: readonly string[]): void {
  if (names.length) {
    const quoted = names.map((name) => `"${name}"`).join(", ")
    throw privacyError(
      "PRIVACY_FOREIGN_DATABASE",
      `Modules with a database of their own: ${quoted}. Expected all modules in the shop's database, since an export reads one snapshot and an erasure is one transaction. Remove options.database from these modules`
    )
  }
}

function optionsOf(declared: unknown): ModuleOptions | undefined {
  if (typeof declared !== "object" || declared === null) {
    return undefined
  }
  const { disable, options } = declared as {
    disable?: boolean
    options?: ModuleOptions
  }
  return disable ? undefined : options
}

/** Nothing that names a place: pool sizes, debugging and the like. */
function isUnset({ clientUrl, host, connection }: ModuleDatabase): boolean {
  return !clientUrl && !host && !connection
}

/** Where a database is, without who logs in. A live connection is no place. */
function placeOf(
  { clientUrl, host, port, database, schema, connection }: ModuleDatabase,
  homeSchema = "public"
): string {
  const where = schema || homeSchema
  if (host) {
    return `${host}:${port ?? 5432}/${database ?? ""}#${where}`.toLowerCase()
  }
  if (!isString(clientUrl) || !URL.canParse(clientUrl)) {
    return connection ? "another connection" : `${clientUrl}#${where}`
  }
  const url = new URL(clientUrl)
  return `${url.hostname}:${url.port || 5432}${url.pathname}#${where}`.toLowerCase()
}
