import { readFile } from "node:fs/promises"
import { z } from "@medusajs/framework/zod"
import { privacyError } from "../errors"
import type { Anchor } from "./verify/types"

const AnchorFile = z.object({
  sequence: z.int().min(0),
  hash: z.string().regex(/^[0-9a-f]{64}$/),
  entries: z.int().optional(),
  taken_at: z.string().optional(),
  signature: z.string().optional(),
})

/**
 * Reads an anchor from a file, as the route for it was downloaded.
 *
 * @throws `PRIVACY_ANCHOR_INVALID`
 */
export async function readAnchor(path: string): Promise<Anchor> {
  const { data } = AnchorFile.safeParse(await readJson(path))
  if (!data) {
    throw privacyError(
      "PRIVACY_ANCHOR_INVALID",
      "The file holds no anchor. Expected what GET /admin/privacy/audit-entries/head answered"
    )
  }
  return data
}

async function readJson(path: string): Promise<unknown> {
  try {
    const { audit_head, ...own } = JSON.parse(
      await readFile(path, "utf8")
    ) as Record<string, unknown>
    return audit_head ?? own
  } catch {
    return undefined
  }
}
