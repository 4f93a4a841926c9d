import { readAuditHead, verifyEvidence } from "../audit"
import type { Locale } from "../locales"
import type { PrivacyContext } from "../privacy-context"
import { REQUEST_COLUMNS } from "./request-columns"
import { scopeOf } from "../retention"
import { letterFiles } from "./letter-files"
import { readCase } from "./read-case"
import { readMe } from "./read-me"
import type { PackFile } from "./types"

export type PackAbout = { requestId: string; locale: Locale; madeAt: Date }

/**
 * Everything an authority needs to follow one request, as files.
 *
 * @throws `PRIVACY_REQUEST_NOT_FOUND`
 */
export async function packFiles(
  privacy: PrivacyContext,
  { requestId, locale, madeAt }: PackAbout
): Promise<PackFile[]> {
  const { knex, options, reach } = privacy
  const record = await readCase(knex, requestId)
  const { request, entries, receipts, letters, recipientTasks } = record
  const chain = {
    report: await verifyEvidence(knex, { secret: options.secret }),
    head: await readAuditHead(knex, options.secret),
    entries: entries.map(({ id, sequence, previous_hash, hash }) => ({
      id,
      sequence,
      previous_hash,
      hash,
    })),
  }
  const shown = Object.fromEntries(
    REQUEST_COLUMNS.map((column) => [column, request[column]])
  )
  return [
    {
      name: "README.txt",
      content: readMe({
        locale,
        requestId: request.id,
        madeAt,
        timeZone: scopeOf(reach.rules).time_zone,
        sender: options.controller?.name,
      }),
    },
    json("request.json", shown),
    json("timeline.json", entries),
    json("receipts.json", receipts),
    json("recipient-tasks.json", recipientTasks),
    json("letters.json", letters),
    ...(await letterFiles(privacy, record)),
    json("chain.json", chain),
  ]
}

const json = (name: string, content: unknown): PackFile => ({
  name,
  content: `${JSON.stringify(content, null, 2)}\n`,
})
