export const customer = {
  title: "Privacy",
  state: {
    label: "Personal data",
    identifiable: "Held",
    restricted: "Restricted",
    erased: "Erased",
  },
  held: "What is held",
  rows_one: "{{rows}} row",
  rows_other: "{{rows}} rows",
  locked: "Locked for bookkeeping",
  lockedNone: "Nothing",
  lockedUntil_one: "{{records}} record until {{day}}",
  lockedUntil_other: "{{records}} records until {{day}}",
  lockedWithoutEnd_one: "{{records}} record, no end set",
  lockedWithoutEnd_other: "{{records}} records, no end set",
  openRequests: "Open requests",
  export: "Export",
  plan: "Plan",
  erase: "Erase",
  erasedNotice:
    "This person was erased. Name, e-mail, phone and addresses on this page are empty or replaced for that reason. What the law makes you keep is on the orders until the lock ends.",
  deleteNotice:
    "Medusa's own Delete only hides a customer: every field stays in the database. Erase is what removes the person.",
} as const
