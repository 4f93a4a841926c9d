import { fill } from "../../locales/fill"
import { type Body, paragraph } from "./types"

/** The archive is there: how to fetch it, and until when. No secret in it. */
export const ready: Body = (
  { texts: { ready: texts }, moment },
  { request, archiveUntil, storefrontUrl }
) => ({
  subject: texts.subject,
  lead: archiveUntil ? texts.lead : "",
  blocks: archiveUntil
    ? [
        ...paragraph(
          request.type === "portability" ? texts.portability : texts.access
        ),
        ...paragraph(texts.how),
        ...(storefrontUrl
          ? [{ kind: "link", text: texts.link, url: storefrontUrl } as const]
          : []),
        ...paragraph(fill(texts.until, { moment: moment(archiveUntil) })),
      ]
    : paragraph(texts.gone),
})
