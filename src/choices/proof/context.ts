/**
 * Where the terms of a proof come from: W3C's Data Privacy Vocabulary, its
 * extension for the GDPR, and Dublin Core.
 */
export const PROOF_CONTEXT = {
  dpv: "https://w3id.org/dpv#",
  "eu-gdpr": "https://w3id.org/dpv/legal/eu/gdpr#",
  dct: "http://purl.org/dc/terms/",
  xsd: "http://www.w3.org/2001/XMLSchema#",
  shop: "urn:medusa-plugin-privacy:",
} as const

/** The structure that records follow. */
export const RECORD_STRUCTURE = "ISO/IEC TS 27560:2023"
