import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { showNotice } from "../../../../notice/show-notice"
import { resolvePrivacy } from "../../../../privacy-context"

/** Answers with a draft or a version, as it stands now. */
export async function answerNotice(
  req: MedusaRequest,
  res: MedusaResponse,
  id: string
): Promise<void> {
  const { knex } = await resolvePrivacy(req.scope)

  res.json({ notice: await showNotice(knex, id) })
}
