import { open } from "node:fs/promises"
import type { ExecArgs } from "@medusajs/framework/types"
import { Modules } from "@medusajs/framework/utils"
import { privacyError } from "../errors"
import { resolvePrivacy } from "../privacy-context"
import { liveLines } from "../replay/live-lines"

/** In place of a path: standard output. */
const STDOUT = "-"

/** In place of a path: a private file of the File Module. */
const FILE_MODULE = "file-module"

/**
 * Writes every tombstone that a replay can need to a new file, to standard
 * output (`-`), or to a private file of the File Module (`file-module`), whose
 * id it prints.
 *
 * @example
 * npx medusa exec node_modules/medusa-plugin-privacy/.medusa/server/src/scripts/export-tombstones.js /backup/tombstones.jsonl
 */
export default async function exportTombstones({
  container,
  args,
}: ExecArgs): Promise<void> {
  const [target] = args
  if (!target) {
    throw privacyError(
      "PRIVACY_INVALID_REQUEST",
      `Expected a path that does not exist yet, "${STDOUT}" or "${FILE_MODULE}" as the first argument`
    )
  }
  const { knex, options } = await resolvePrivacy(container)
  const lines = await liveLines(knex, {
    secrets: options.secret,
    backupDays: options.evidence.backup_days,
  })
  const content = lines.map((line) => `${line}\n`).join("")

  if (target === FILE_MODULE) {
    const file = await container.resolve(Modules.FILE).createFiles({
      filename: "privacy-tombstones.jsonl",
      mimeType: "application/jsonl",
      content: Buffer.from(content).toString("base64"),
      access: "private",
    })
    process.stdout.write(`${file.id}\n`)
  } else if (target === STDOUT) {
    process.stdout.write(content)
  } else {
    await writeNew(target, content)
  }
}

/** Readable by this account only, and on the disk before the script ends. */
async function writeNew(path: string, content: string): Promise<void> {
  const handle = await open(path, "wx", 0o600)
  try {
    await handle.writeFile(content)
    await handle.sync()
  } finally {
    await handle.close()
  }
}
