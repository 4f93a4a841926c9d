/** One entry of the ledger: consent given, or withdrawn. */
export type ConsentEntry = {
  id: string
  purpose_id: string
  given: boolean
  channel: string
  recorded_at: string
  /** Given, and another version of the privacy notice is in force now. */
  notice_changed: boolean
}

export type Objection = {
  id: string
  purpose_id: string
  channel: string
  raised_at: string
  lifted_at: string | null
}

export type Restriction = {
  id: string
  ground: string
  request_id: string | null
  restricted_at: string
  lifted_at: string | null
}

export type RestrictionException = {
  id: string
  purpose_id: string
  basis: string
  recorded_at: string
  ended_at: string | null
}

/** `GET /customers/:id/consents`: the ledger, the newest first. */
export type ChoicesAnswer = {
  consents: ConsentEntry[]
  objections: Objection[]
  restrictions: Restriction[]
  exceptions: RestrictionException[]
}
