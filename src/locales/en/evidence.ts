import type { EvidenceTexts } from "../evidence-texts"

/** The README of an evidence pack in English. */
export const evidence: EvidenceTexts = {
  title: "Evidence of a privacy request",
  made: "Case {id}. Made {moment} for {sender}.",
  files: [
    [
      "request.json",
      "the case: what was asked, when, the deadline, the outcome",
    ],
    ["timeline.json", "everything the log says about the case, in order"],
    ["receipts.json", "the receipts of what was erased"],
    ["recipient-tasks.json", "who was to be told, and what came of it"],
    ["letters.json", "which letters were written, and when they went out"],
    ["letters/", "the letters, as text and HTML"],
    ["chain.json", "a check of the log and all receipts, and the log's end"],
    ["manifest.json", "SHA-256 and size of each of the files above"],
  ],
  letters:
    "Letters are not stored. They were written anew for this pack, from the case and its receipts as they stand now.",
  noNames:
    "The pack holds ids, order numbers, times, counts and keyed digests. It holds no name, address, e-mail address or phone number of the data subject.",
  checkHeading: "How to check the pack",
  check: [
    "Every entry in timeline.json and every receipt in receipts.json has a field canonical. The SHA-256 of that text (UTF-8) must equal the field hash.",
    "The hash of a receipt stands in the entry that vouches for it, as details.receipt_hash.",
    "The field previous_hash is the hash of the entry with the number before. Entries about other cases are not in the pack.",
    "chain.json shows what a check of the whole log found when the pack was made. The shop can repeat the check against the log's end, which is signed.",
  ],
}
