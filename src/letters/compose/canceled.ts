import { erasedLists } from "./erased-lists"
import { type Body, paragraph } from "./types"

/** The request was withdrawn, and what had happened until then. */
export const canceled: Body = (pen, { request, erased }) => {
  const { canceled: texts } = pen.texts
  const isErasure = request.type === "erasure"

  return {
    subject: texts.subject,
    lead: texts.lead,
    blocks: [
      ...(erased
        ? erasedLists(pen, erased, texts.erasedBefore)
        : paragraph(isErasure && texts.nothingErased)),
      ...paragraph(texts.again),
    ],
  }
}
