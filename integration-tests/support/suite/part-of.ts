import { readdirSync, statSync } from "node:fs"
import { join } from "node:path"

const HTTP = join(__dirname, "../../http")

/**
 * The specs of a folder below `http`, dealt into parts of about the same size,
 * so that two workers end at about the same time.
 *
 * @param part - counted from 1
 */
export function partOf(folder: string, part = 1, parts = 1): string[] {
  const place = join(HTTP, folder)

  return readdirSync(place)
    .filter((name) => name.endsWith(".spec.ts"))
    .map((name) => join(place, name))
    .sort((a, b) => statSync(b).size - statSync(a).size || (a < b ? -1 : 1))
    .filter((_, place) => place % parts === part - 1)
}
