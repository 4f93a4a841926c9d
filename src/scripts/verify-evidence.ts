import type { ExecArgs } from "@medusajs/framework/types"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import { requireWhole, verifyEvidence } from "../audit"
import { readAnchor } from "../audit/read-anchor"
import { resolvePrivacy } from "../privacy-context"

/**
 * Verifies the audit log, every receipt and every checkpoint. Prints the report
 * as JSON, and ends with an error when something is broken.
 *
 * Takes the path of an anchor, as `GET /admin/privacy/audit-entries/head`
 * answered it.
 *
 * @example
 * npx medusa exec node_modules/medusa-plugin-privacy/.medusa/server/src/scripts/verify-evidence.js anchor.json
 */
export default async function verifyEvidenceScript({
  container,
  args,
}: ExecArgs): Promise<void> {
  const { knex, options } = await resolvePrivacy(container)
  const [file] = args
  const report = await verifyEvidence(knex, {
    secret: options.secret,
    anchor: file ? await readAnchor(file) : undefined,
  })
  container
    .resolve(ContainerRegistrationKeys.LOGGER)
    .info(`Privacy: evidence ${JSON.stringify(report)}`)

  requireWhole(report)
}
