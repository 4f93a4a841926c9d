import type {
  AuthenticatedMedusaRequest,
  MedusaResponse,
} from "@medusajs/framework/http"
import { sendArchive } from "../../../../../send-archive"

/** Hands over the archive of a request. On record as `request.archive_read`. */
export const GET = async (
  req: AuthenticatedMedusaRequest,
  res: MedusaResponse
) => {
  await sendArchive(req, res, req.params.id ?? "")
}
