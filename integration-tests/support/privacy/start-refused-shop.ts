import { spawn } from "node:child_process"
import { join } from "node:path"

const CLI = require.resolve("@medusajs/cli/cli.js")

/** Longer than a boot takes; a shop that starts all the same is stopped. */
const PATIENCE_MS = 90_000

/** What a process wrote, and how it ended; null when it had to be stopped. */
export type Ended = { code: number | null; output: string }

/**
 * Starts a shop with wrong options as `medusa start` does, in a process of its
 * own, and waits for its end.
 */
export const startRefusedShop = (
  env: { DATABASE_URL: string; PRIVACY_SECRET?: string },
  folder = "refused-shop"
): Promise<Ended> =>
  new Promise((resolve, reject) => {
    const child = spawn(process.execPath, [CLI, "start"], {
      cwd: join(__dirname, folder),
      env: { ...process.env, ...env, LOG_LEVEL: "info" },
      timeout: PATIENCE_MS,
    })
    let output = ""
    child.stdout.on("data", (chunk) => (output += `${chunk}`))
    child.stderr.on("data", (chunk) => (output += `${chunk}`))
    child.on("error", reject)
    child.on("close", (code) => resolve({ code, output }))
  })
