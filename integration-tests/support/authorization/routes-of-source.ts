import { readdirSync, readFileSync } from "node:fs"
import { join, resolve } from "node:path"

const API = resolve(__dirname, "../../../src/api")

const METHODS = /export const (GET|POST|DELETE)\b/g

/** Every route of the plugin, as `METHOD /path/:id`, read from its files. */
export const routesOfSource = (): string[] =>
  readdirSync(API, { recursive: true, encoding: "utf8" })
    .filter((file) => file.endsWith("route.ts"))
    .flatMap((file) => {
      const path = file
        .replaceAll("\\", "/")
        .replace(/\/route\.ts$/, "")
        .replace(/\[(\w+)\]/g, ":$1")
      const source = readFileSync(join(API, file), "utf8")
      return [...source.matchAll(METHODS)].map(
        ([, method]) => `${method} /${path}`
      )
    })
    .sort()
