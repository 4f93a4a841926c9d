import { BREAKS, verifyEvidence } from "../../audit"
import { readAnchor } from "../../audit/read-anchor"
import { resolvePrivacy } from "../../privacy-context"
import type { Inputs } from "../commands/types"
import { EXIT } from "../exit-codes"
import type { Job } from "./types"

export const verifyJob: Job<Inputs["verify"]> = async (
  { container, io },
  { anchor }
) => {
  const { knex, options } = await resolvePrivacy(container)
  io.tell("Verifying the audit log and every receipt ...")
  const report = await verifyEvidence(knex, {
    secret: options.secret,
    anchor: anchor ? await readAnchor(anchor) : undefined,
  })
  const { verified, entries, receipts, checkpoint, first_broken } = report

  return {
    json: report,
    lines: [
      verified ? "the evidence is whole" : "the evidence is BROKEN",
      `entries: ${entries}, receipts: ${receipts}`,
      ...(checkpoint ? [`pruned on ${checkpoint.pruned_on}`] : []),
      ...(report.anchor ? [`anchor: ${report.anchor}`] : []),
      ...(first_broken
        ? [
            `first broken: entry ${first_broken.sequence ?? "unknown"}, id ${first_broken.id ?? "unknown"}: ${BREAKS[first_broken.what]}`,
          ]
        : []),
    ],
    code: verified ? EXIT.DONE : EXIT.FOUND,
  }
}
