import type { NoticeTexts } from "../notice-texts"

/** Det som står rundt personvernerklæringa på sida, på nynorsk. */
export const page: NoticeTexts["page"] = {
  skip: "Hopp til innhaldet",
  contents: "Innhald",
  inForce: "Versjon {version}. Gjeld frå {date}.",
  past: "Dette er versjon {version}, som gjaldt frå {date}. Han er avløyst av ein nyare.",
  coming: "Dette er versjon {version}, som gjeld frå {date}.",
  current: "Les versjonen som gjeld no",
  announced: "Ein ny versjon gjeld frå {date}. Les versjon {version}",
  languages: "Språk",
  changesSince: "Kva er endra sidan versjon {version}?",
  first: "Dette er den første versjonen som er publisert her.",
  unchanged: "Ingen delar er endra.",
  change: { added: "Ny del", changed: "Endra del", removed: "Fjerna del" },
  versions: "Versjonar og endringar",
  versionLine: "Versjon {version}, frå {date}",
  digest: "Kontrollsum (SHA-256)",
}
