import type { LetterFacts } from "../facts/types"

/** Facts of a letter about a request of 28 November 2026, in Oslo. */
export const someFacts = (
  facts: Partial<Omit<LetterFacts, "request">> & {
    request?: Partial<LetterFacts["request"]>
  } = {}
): LetterFacts => ({
  template: "received",
  locale: "nb",
  writtenAt: new Date("2026-11-28T12:00:00Z"),
  timeZone: "Europe/Oslo",
  controller: {
    name: "Fjord og Fjell AS",
    organization_number: "999999999",
    address: "Storgata 1, 0155 Oslo",
    email: "personvern@example.com",
    phone: "+47 22 00 00 00",
    country: "no",
  },
  guards: [],
  purposes: [],
  told: [],
  fields: [],
  correctedCopies: 0,
  notedDocuments: 0,
  ...facts,
  request: {
    id: "prvreq_1",
    type: "erasure",
    status: "waiting",
    // in Oslo it is the 28th already
    received_at: new Date("2026-11-27T23:30:00Z"),
    due_on: "2026-12-28",
    extended_from: null,
    extension_reason: null,
    refusal_reason: null,
    waiting_for: null,
    execute_after: null,
    ...facts.request,
  },
})
