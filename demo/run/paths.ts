import { join, resolve } from "node:path"

/** The repository, which is the shop. */
export const ROOT = resolve(__dirname, "../..")
/** Everything the demo leaves behind; git ignores it. */
export const OUTPUT = join(ROOT, "demo-output")
export const DATABASE_FOLDER = join(OUTPUT, "postgres")
/** What Medusa says while it migrates and serves. */
export const LOG = join(OUTPUT, "shop.log")
