import type { NoticeTexts } from "../notice-texts"

/** Det som står rundt personvernerklæringen på siden, på bokmål. */
export const page: NoticeTexts["page"] = {
  skip: "Hopp til innholdet",
  contents: "Innhold",
  inForce: "Versjon {version}. Gjelder fra {date}.",
  past: "Dette er versjon {version}, som gjaldt fra {date}. Den er avløst av en nyere.",
  coming: "Dette er versjon {version}, som gjelder fra {date}.",
  current: "Les versjonen som gjelder nå",
  announced: "En ny versjon gjelder fra {date}. Les versjon {version}",
  languages: "Språk",
  changesSince: "Hva er endret siden versjon {version}?",
  first: "Dette er den første versjonen som er publisert her.",
  unchanged: "Ingen deler er endret.",
  change: { added: "Ny del", changed: "Endret del", removed: "Fjernet del" },
  versions: "Versjoner og endringer",
  versionLine: "Versjon {version}, fra {date}",
  digest: "Kontrollsum (SHA-256)",
}
