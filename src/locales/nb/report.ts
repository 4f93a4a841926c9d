import type { ReportTexts } from "../report-texts"
import { rights } from "./rights"

/** Texts of the report in Norwegian bokmål. */
export const report: ReportTexts = {
  tag: "nb-NO",
  title: "Dine personopplysninger",
  lead: (controller) =>
    `Her er opplysningene ${controller} har lagret om deg, hvorfor vi har dem, hvor lenge vi beholder dem, og hvilke rettigheter du har.`,
  theShop: "nettbutikken",
  facts: {
    controller: "Behandlingsansvarlig",
    organizationNumber: "Organisasjonsnummer",
    address: "Adresse",
    email: "E-post",
    phone: "Telefon",
    madeAt: "Laget",
    request: "Forespørsel",
    held: "Omfang",
  },
  heldRows: (rows, tables) => `${rows} oppføringer i ${tables} tabeller`,
  contents: "Innhold",
  about: {
    heading: "Slik bruker vi opplysningene",
    purposes: "Formål og rettslig grunnlag",
    purposesLead:
      "Vi lagrer bare opplysninger vi har en grunn til å ha. Dette er grunnene som gjelder for opplysningene om deg, og hva i personvernforordningen de bygger på.",
    purpose: "Formål",
    basis: "Rettslig grunnlag",
    bases: {
      consent: "Samtykke (artikkel 6 nr. 1 bokstav a)",
      contract: "Avtale med deg (artikkel 6 nr. 1 bokstav b)",
      legal_obligation: "Rettslig forpliktelse (artikkel 6 nr. 1 bokstav c)",
      legitimate_interest: "Berettiget interesse (artikkel 6 nr. 1 bokstav f)",
    },
    categories: "Hva slags opplysninger",
    categoriesLead: "Vi har lagret disse typene opplysninger om deg:",
    recipients: "Hvem som har fått opplysningene",
    recipientsLead:
      "Vi deler opplysninger med andre bare når det trengs for formålene over, eller når loven krever det.",
    noRecipients: "Vi har ikke registrert noen mottakere.",
    recipientTypes: {
      messages: "Utsending av meldinger",
      mail: "Utsending av meldinger",
      support: "Kundeservice",
      other: "Annet",
      payment: "Betaling",
      carrier: "Levering",
      accounting: "Regnskap",
      newsletter: "Nyhetsbrev",
      email: "Utsending av e-post",
      analytics: "Analyse",
      hosting: "Drift",
      authority: "Offentlig myndighet",
    },
    sources: "Hvor opplysningene kommer fra",
    sourcesLead:
      "Under hver tabell lenger ned står det hvor opplysningene kommer fra:",
    automated: "Automatiserte avgjørelser",
    automatedText:
      "Nettbutikkens programvare tar ingen avgjørelser om deg uten at et menneske er involvert, og lager ingen profil av deg.",
  },
  retention: {
    heading: "Hvor lenge vi beholder opplysningene",
    lead: "Opplysninger om kjøp må vi oppbevare så lenge bokføringsreglene krever det. Her ser du hva som gjelder for hver bestilling.",
    erasable:
      "Alt annet beholder vi så lenge du er kunde hos oss, eller til du ber oss om å slette det. Ber du om sletting, sletter vi med én gang alt som ingen lov pålegger oss å beholde, også e-postadresse og telefonnummer på bestillingene.",
    noOrders: "Du har ingen bestillinger som må oppbevares.",
    order: "Bestilling",
    kept: "Hva som beholdes",
    more: (shown, total) =>
      `Listen viser de første ${shown} av ${total} bestillinger. Resten står i data.json under «retained_records».`,
  },
  rights,
  orders: {
    heading: "Bestillingene dine",
    lead: "De nyeste står først. Alle detaljer finner du under «Alle opplysningene» og i filene som følger med.",
    none: "Vi har ikke registrert noen bestillinger på deg.",
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
      requires_action: "Venter på handling",
    },
    item: "Vare",
    quantity: "Antall",
    price: "Pris per stk.",
    sum: "Sum",
    total: "Totalt",
    delivery: "Leveringsadresse",
    billing: "Fakturaadresse",
    more: (shown) =>
      `Her vises de ${shown} nyeste bestillingene. Resten finner du i data.json og i CSV-filene.`,
  },
  data: {
    heading: "Alle opplysningene",
    lead: "Tabellene er sortert etter hva slags opplysninger de inneholder. Tomme felter, interne id-er og tekniske felter er utelatt her, men står i data.json og i CSV-filene.",
    usedFor: "Brukes til",
    source: "Kilde",
    rows: (rows) => (rows === "1" ? "1 oppføring" : `${rows} oppføringer`),
    more: (shown, total, file) =>
      `Her vises ${shown} av ${total} oppføringer. Alle står i ${file} og i data.json.`,
    cut: "… forkortet, hele verdien står i data.json",
    secret: "Lagret, men vises ikke av sikkerhetshensyn",
    yes: "Ja",
    no: "Nei",
    unknownPurpose:
      "Formålet er ikke registrert ennå. Ta kontakt med oss hvis du lurer på noe.",
  },
  footer:
    "Denne filen inneholder personopplysninger. Oppbevar den trygt, og slett den når du ikke trenger den lenger.",
}
