export const exportTexts = {
  title: "Export personal data",
  description:
    "Everything the shop holds about this person, as one file. The export is put on record before it begins.",
  format: "Format",
  formats: {
    zip: "ZIP: a page to read, JSON and CSV",
    json: "JSON",
    csv: "CSV",
  },
  scope: "Scope",
  scopes: {
    access: "Access: everything (art. 15)",
    portability: "Portability: what the person gave (art. 20)",
  },
  locale: "Language of the file",
  locales: { nb: "Norwegian", en: "English" },
  reason: "Why",
  reasons: {
    customer_request: "The customer asked",
    authority: "An authority asked",
    other: "Other",
  },
  note: "Note",
  noteHint: "Kept with the request. Write it without naming the person.",
  submit: "Export",
  done: "The file has been downloaded. It holds personal data: hand it over safely, then delete your copy.",
} as const
