import { join } from "node:path"
import { container } from "@medusajs/framework"
import { Modules } from "@medusajs/framework/utils"
import start from "@medusajs/medusa/commands/start"
import config from "../../../medusa-config"
import { reportsAbout } from "../analytics/reports"
import type { Asked } from "./types"

/**
 * Runs as a process of its own: `medusa start` without a dashboard, and what a
 * subscriber of this instance would do, when its parent says so.
 */
async function serve(port: number): Promise<void> {
  Object.assign(config, { admin: { ...config.admin, disable: true } })
  await start({
    directory: join(__dirname, "../../.."),
    port,
    host: "localhost",
  })
  process.on("message", (asked: Asked) => {
    void answer(asked).then((result) => process.send?.(result ?? null))
  })
  process.send?.("ready")
}

async function answer(asked: Asked): Promise<unknown> {
  if ("mail" in asked) {
    return await container
      .resolve(Modules.NOTIFICATION)
      .createNotifications({ channel: "email", ...asked.mail })
  }
  await container
    .resolve(Modules.ANALYTICS)
    .track({ event: "looked", actor_id: asked.track })
  return reportsAbout(asked.track).length
}

// whoever started the shop is gone
process.once("disconnect", () => process.exit())

serve(Number(process.argv[2])).catch((error: Error) => {
  console.error(error)
  process.exit(1)
})
