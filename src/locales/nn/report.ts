import type { ReportTexts } from "../report-texts"
import { rights } from "./rights"

/** Texts of the report in Norwegian nynorsk. */
export const report: ReportTexts = {
  tag: "nn-NO",
  title: "Personopplysningane dine",
  lead: (controller) =>
    `Her er opplysningane ${controller} har lagra om deg, kvifor vi har dei, kor lenge vi tek vare på dei, og kva rettar du har.`,
  theShop: "nettbutikken",
  facts: {
    controller: "Behandlingsansvarleg",
    organizationNumber: "Organisasjonsnummer",
    address: "Adresse",
    email: "E-post",
    phone: "Telefon",
    madeAt: "Laga",
    request: "Førespurnad",
    held: "Omfang",
  },
  heldRows: (rows, tables) => `${rows} oppføringar i ${tables} tabellar`,
  contents: "Innhald",
  about: {
    heading: "Slik bruker vi opplysningane",
    purposes: "Føremål og rettsleg grunnlag",
    purposesLead:
      "Vi lagrar berre opplysningar vi har ein grunn til å ha. Dette er grunnane som gjeld for opplysningane om deg, og kva i personvernforordninga dei byggjer på.",
    purpose: "Føremål",
    basis: "Rettsleg grunnlag",
    bases: {
      consent: "Samtykke (artikkel 6 nr. 1 bokstav a)",
      contract: "Avtale med deg (artikkel 6 nr. 1 bokstav b)",
      legal_obligation: "Rettsleg plikt (artikkel 6 nr. 1 bokstav c)",
      legitimate_interest: "Rettkomen interesse (artikkel 6 nr. 1 bokstav f)",
    },
    categories: "Kva slags opplysningar",
    categoriesLead: "Vi har lagra desse typane opplysningar om deg:",
    recipients: "Kven som har fått opplysningane",
    recipientsLead:
      "Vi deler opplysningar med andre berre når det trengst for føremåla over, eller når lova krev det.",
    noRecipients: "Vi har ikkje registrert nokon mottakarar.",
    recipientTypes: {
      messages: "Utsending av meldingar",
      mail: "Utsending av meldingar",
      support: "Kundeservice",
      other: "Anna",
      payment: "Betaling",
      carrier: "Levering",
      accounting: "Rekneskap",
      newsletter: "Nyheitsbrev",
      email: "Utsending av e-post",
      analytics: "Analyse",
      hosting: "Drift",
      authority: "Offentleg styresmakt",
    },
    sources: "Kvar opplysningane kjem frå",
    sourcesLead:
      "Under kvar tabell lenger nede står det kvar opplysningane kjem frå:",
    automated: "Automatiserte avgjerder",
    automatedText:
      "Programvara til nettbutikken tek ingen avgjerder om deg utan at eit menneske er med, og lagar ingen profil av deg.",
  },
  retention: {
    heading: "Kor lenge vi tek vare på opplysningane",
    lead: "Opplysningar om kjøp må vi ta vare på så lenge bokføringsreglane krev det. Her ser du kva som gjeld for kvar bestilling.",
    erasable:
      "Alt anna tek vi vare på så lenge du er kunde hos oss, eller til du ber oss om å slette det. Ber du om sletting, slettar vi med ein gong alt som inga lov pålegg oss å ta vare på, også e-postadresse og telefonnummer på bestillingane.",
    noOrders: "Du har ingen bestillingar som må takast vare på.",
    order: "Bestilling",
    kept: "Kva vi tek vare på",
    more: (shown, total) =>
      `Lista viser dei første ${shown} av ${total} bestillingar. Resten står i data.json under «retained_records».`,
  },
  rights,
  orders: {
    heading: "Bestillingane dine",
    lead: "Dei nyaste står først. Alle detaljar finn du under «Alle opplysningane» og i filene som følgjer med.",
    none: "Vi har ikkje registrert nokon bestillingar på deg.",
    order: (number) => `Bestilling ${number}`,
    draft: "Utkast",
    placed: "Bestilt",
    status: "Status",
    statuses: {
      pending: "Under behandling",
      completed: "Fullført",
      draft: "Utkast",
      archived: "Arkivert",
      canceled: "Avbestilt",
      requires_action: "Ventar på handling",
    },
    item: "Vare",
    quantity: "Tal",
    price: "Pris per stk.",
    sum: "Sum",
    total: "Totalt",
    delivery: "Leveringsadresse",
    billing: "Fakturaadresse",
    more: (shown) =>
      `Her er dei ${shown} nyaste bestillingane. Resten finn du i data.json og i CSV-filene.`,
  },
  data: {
    heading: "Alle opplysningane",
    lead: "Tabellane er sorterte etter kva slags opplysningar dei inneheld. Tomme felt, interne id-ar og tekniske felt er utelatne her, men står i data.json og i CSV-filene.",
    usedFor: "Blir brukt til",
    source: "Kjelde",
    rows: (rows) => (rows === "1" ? "1 oppføring" : `${rows} oppføringar`),
    more: (shown, total, file) =>
      `Her er ${shown} av ${total} oppføringar. Alle står i ${file} og i data.json.`,
    cut: "… forkorta, heile verdien står i data.json",
    secret: "Lagra, men ikkje vist av tryggleiksomsyn",
    yes: "Ja",
    no: "Nei",
    unknownPurpose:
      "Føremålet er ikkje registrert enno. Ta kontakt med oss om du lurer på noko.",
  },
  footer:
    "Denne fila inneheld personopplysningar. Ta godt vare på henne, og slett henne når du ikkje treng henne lenger.",
}
