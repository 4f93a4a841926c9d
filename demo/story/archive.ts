import { mkdirSync, rmSync, writeFileSync } from "node:fs"
import { dirname, join, relative } from "node:path"
import { exportCustomer } from "../../integration-tests/support/privacy/desk"
import { OUTPUT, ROOT } from "../run/paths"
import { step } from "../run/steps"
import { count } from "../text/plural"
import { chapter, point, say } from "../text/say"
import type { Scene } from "./scene"
import { unzip, type ZipEntry } from "./zip"

const fromHere = (path: string) => relative(ROOT, path)

/** Exports the person as a ZIP, and unpacks it beside it. */
export async function tellArchive(scene: Scene): Promise<void> {
  chapter("A copy of everything, as GDPR art. 15 and 20 ask")
  const folder = join(OUTPUT, `archive-${scene.id}`)
  const file = `${folder}.zip`
  const entries = await step(
    `POST /admin/privacy/customers/${scene.id}/export`,
    async () => {
      const { bytes } = await exportCustomer(scene, scene.id, {
        format: "zip",
        locale: "nb",
      })
      // a person's data: for the account that runs this, and nobody else
      writeFileSync(file, bytes, { mode: 0o600 })

      return unpackTo(folder, unzip(bytes))
    },
    (files) => count(files.length, "file")
  )
  const tables = entries.filter(({ name }) => name.endsWith(".csv"))
  for (const { name, bytes } of entries) {
    if (!tables.some((csv) => csv.name === name)) {
      point(`${name}, ${bytes.length.toLocaleString("en")} bytes`)
    }
  }
  point(`csv/, ${count(tables.length, "table")}`)
  say(`The archive:    ${fromHere(file)}`)
  say(`For the reader: ${fromHere(join(folder, "report.html"))}`)
}

function unpackTo(folder: string, entries: ZipEntry[]): ZipEntry[] {
  rmSync(folder, { recursive: true, force: true })
  for (const { name, bytes } of entries) {
    const path = join(folder, name)
    mkdirSync(dirname(path), { recursive: true, mode: 0o700 })
    writeFileSync(path, bytes, { mode: 0o600 })
  }
  return entries
}
