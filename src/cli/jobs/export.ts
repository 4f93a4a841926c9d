import { startExport } from "../../actions/start-export"
import { closeExportWorkflow } from "../../workflows"
import type { Inputs } from "../commands/types"
import { openTarget } from "../export-target"
import { sendArchive } from "../send-archive"
import { requireActor } from "./require-actor"
import type { Job } from "./types"

export const exportJob: Job<Inputs["export"]> = async (
  desk,
  { actor, output, ...order }
) => {
  await requireActor(desk, actor)
  const { container, io } = desk
  // before anything is on record: a file in the way is no export that failed
  const target = await openTarget(output, io)
  let request_id: string | undefined

  try {
    io.tell("Reading ...")
    const started = await startExport(container, {
      ...order,
      requested_by: actor,
    })
    request_id = started.request_id
    io.tell(`Request ${request_id}: writing ${started.archive.rows} rows ...`)
    const sent = await sendArchive(started.archive, target, io)
    await target.keep()
    await closeExportWorkflow(container).run({
      input: { request_id, sent: true },
    })
    io.tell(`Written: ${sent.bytes} bytes, SHA-256 ${sent.sha256}`)

    return {
      json: {
        privacy_request: { id: request_id, status: "completed" },
        archive: { file: output ?? null, rows: started.archive.rows, ...sent },
      },
      lines: output ? [request_id] : [],
    }
  } catch (error) {
    await target.discard()
    if (request_id) {
      await closeExportWorkflow(container).run({
        input: { request_id, sent: false },
      })
    }
    throw error
  }
}
