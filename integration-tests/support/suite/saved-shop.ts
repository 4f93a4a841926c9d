import type { Knex } from "@medusajs/framework/mikro-orm/knex"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import type { Tools } from "./tools"

interface Databases {
  /** Puts the database back to what was saved under this name. */
  restore(name: string): Promise<void>
  save(name: string): Promise<void>
  drop(): Promise<void>
}

/** What specs that share a boot find and leave for each other. */
interface Shared {
  readonly databases: Databases
  opened?: object
}

const OPENED = "opened"
let shared: Shared | undefined

/** Its names are of one server, which may serve two runners at once. */
const databasesOf = ({ dbUtils, dbConfig, getContainer }: Tools): Databases => {
  const templates = new Set<string>()
  const full = (name: string) => {
    const templateName = `${dbConfig.dbName}-${name}`
    templates.add(templateName)

    return { templateName }
  }

  return {
    restore: (name) => dbUtils.restore(full(name)),
    save: (name) => dbUtils.snapshot(full(name)),
    drop: async () => {
      const db = getContainer().resolve<Knex>(
        ContainerRegistrationKeys.PG_CONNECTION
      )
      for (const name of templates) {
        await db.raw("drop database if exists ??", [name])
      }
    },
  }
}

/** From here on, `onceOpened` remembers. */
export const beginSharing = (tools: Tools): Databases => {
  shared = { databases: databasesOf(tools) }

  return shared.databases
}

/**
 * Opens a shop, or, when a spec before this one has, puts the database back to
 * the moment after it.
 */
export async function onceOpened<T extends object>(
  open: () => Promise<T>
): Promise<T> {
  if (!shared) {
    return await open()
  }
  if (shared.opened) {
    await shared.databases.restore(OPENED)
  } else {
    shared.opened = await open()
    await shared.databases.save(OPENED)
  }

  return { ...(shared.opened as T) }
}
