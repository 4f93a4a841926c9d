import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import { prepareSubject } from "../prepare-subject"
import { resolvePrivacy } from "../privacy-context"
import { runScans } from "./run-scans"

let last: Promise<unknown> = Promise.resolve()

/**
 * Searches the database for everybody whose erasure has not been looked over
 * yet. One walk at a time in this process: scans that come meanwhile share the
 * next one.
 *
 * @returns how many scans were completed.
 *
 * @example
 * await searchResidue(container)
 */
export async function searchResidue(
  container: MedusaContainer
): Promise<number> {
  const mine = last.then(() => search(container))
  last = mine.catch(() => undefined)

  return await mine
}

async function search(container: MedusaContainer): Promise<number> {
  const privacy = await resolvePrivacy(container)
  const { settings, schema } = await prepareSubject(privacy)

  return await runScans({
    knex: privacy.knex,
    logger: container.resolve(ContainerRegistrationKeys.LOGGER),
    secrets: privacy.options.secret,
    waitHours: privacy.options.evidence.scan.wait_hours,
    ownership: { map: settings.map, schema },
  })
}
