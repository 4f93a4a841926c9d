import type { ChoicesAnswer } from "./answers"

/** What somebody says about a purpose today. */
export type Standing = {
  purposeId: string
  state: "given" | "withdrawn" | "objected"
  at: string
  channel: string
  noticeChanged: boolean
}

/**
 * What stands, purpose by purpose: an objection that was not lifted, otherwise
 * the newest entry of the ledger.
 */
export function standingOf({
  consents,
  objections,
}: Pick<ChoicesAnswer, "consents" | "objections">): Standing[] {
  const standing = new Map<string, Standing>()

  for (const { purpose_id, given, ...entry } of [...consents].reverse()) {
    standing.set(purpose_id, {
      purposeId: purpose_id,
      state: given ? "given" : "withdrawn",
      at: entry.recorded_at,
      channel: entry.channel,
      noticeChanged: given && entry.notice_changed,
    })
  }
  for (const { purpose_id, raised_at, channel } of objections.filter(
    ({ lifted_at }) => !lifted_at
  )) {
    standing.set(purpose_id, {
      purposeId: purpose_id,
      state: "objected",
      at: raised_at,
      channel,
      noticeChanged: false,
    })
  }
  return [...standing.values()].sort((a, b) =>
    a.purposeId.localeCompare(b.purposeId)
  )
}
