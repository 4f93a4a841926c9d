import { join, resolve } from "node:path"

/** The repository, which is the shop. */
export const ROOT = resolve(__dirname, "../..")
/** Everything the demo leaves behind; git ignores it. */
export const OUTPUT = join(ROOT, "demo-output")
export const DATABASE_FOLDER = join(OUTPUT, "postgres")
/** Mails of the demo's shop, one a line; nobody else gets them. */
export const MAILS = join(OUTPUT, "mails.jsonl")
/** What Medusa says while it migrates and serves. */
export const LOG = join(OUTPUT, "shop.log")
