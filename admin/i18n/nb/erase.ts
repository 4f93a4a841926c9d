import type { erase as english } from "../en/erase"
import type { SameKeys } from "../texts"

export const erase: SameKeys<typeof english> = {
  title: "Slett en person",
  planTitle: "Hva en sletting ville gjøre",
  steps: { plan: "Plan", confirm: "Bekreft", receipt: "Kvittering" },
  intro:
    "Ingenting er endret ennå. Rader ingen trenger, fjernes; det regnskapet trenger, blir stående uten personen.",
  orderIntro:
    "Denne bestillingen har ingen kunde. Personen bak den slettes: Bestillinger, handlekurver og gjester med samme adresse som ikke tilhører noen andre, blir med. Det regnskapet trenger, blir stående uten personen.",
  totals: {
    deleted: "Fjernet",
    cleared: "Tømt for personen",
    replaced: "Erstattet",
    kept: "Beholdt",
  },
  tables: {
    title: "Tabell for tabell",
    what: "Hva",
    deleted: "Fjernet",
    cleared: "Tømt",
    replaced: "Erstattet",
    kept: "Beholdt",
    why: "Hvorfor",
  },
  retained: {
    title: "Beholdes fordi loven krever det",
    text: "Disse bilagene beholder det som er nevnt, til og med dagen som står der. Ingen innstilling kommer utenom.",
    record: "Bilag",
    fields: "Hva som blir stående om personen",
    law: "Lov",
    until: "Til og med",
    noEnd: "Uten sluttdato",
    figuresOnly: "Bare tall, ingen navn",
    order: "Bestilling #{{number}}",
    fieldNames: {
      name: "navn",
      street: "gateadresse",
      place: "postnummer og poststed",
      organization_number: "organisasjonsnummer",
    },
  },
  guards: {
    title: "Fortsatt åpent",
    text: "Gjør dette ferdig først. Der det er tillatt, kan du gå videre likevel; det du overstyrer, blir loggført.",
    override: "Gå videre likevel",
    cannot: "Kan ikke overstyres",
    clear: "Ingenting i veien",
    none: "Ingenting er åpent som står i veien.",
    blocked:
      "Noe står i veien. Gjør det ferdig, eller velg å gå videre likevel der det er tillatt.",
  },
  guard: {
    open_order: {
      title: "Åpen bestilling",
      text: "Varer er ikke sendt, eller en endring er ikke bekreftet. Uten adresse kommer ikke pakken fram.",
    },
    withdrawal_period: {
      title: "Angrerett",
      text: "Levert for mindre enn 14 dager siden: Kunden kan fortsatt sende varene tilbake.",
    },
    open_return: {
      title: "Åpen retur",
      text: "En retur er underveis. Ta imot eller avbryt den.",
    },
    open_claim: {
      title: "Åpen reklamasjon",
      text: "En reklamasjon er ikke avgjort. Avgjør eller avbryt den.",
    },
    open_exchange: {
      title: "Åpent bytte",
      text: "Et bytte er ikke ferdig. Fullfør eller avbryt det.",
    },
    open_payment: {
      title: "Åpen betaling",
      text: "En betaling er reservert og ikke trukket, eller en tilbakebetaling gjenstår.",
    },
    open_transfer: {
      title: "Åpen overføring",
      text: "Overføring av en bestilling venter på svar.",
    },
    open_draft_order: {
      title: "Bestillingsutkast",
      text: "Et utkast er åpent. Gjør det om til en bestilling eller slett det.",
    },
    active_agreement: {
      title: "Løpende avtale",
      text: "En avtale, for eksempel et abonnement, løper fortsatt. Avslutt den.",
    },
    loyalty_balance: {
      title: "Tilgodehavende",
      text: "Betal ut saldoen, eller gjør den om til et gavekort, så ingen penger går tapt.",
    },
    legal_hold: {
      title: "Slettesperre",
      text: "Noen har bestemt at dette må beholdes. Opphev sperren under Oppbevaring først.",
    },
    unmapped_data: {
      title: "Data ingen har beskrevet",
      text: "Disse kolonnene kan inneholde personopplysninger. Beskriv dem; datakartet sier hvordan.",
    },
  },
  recipients: {
    title: "Hvem andre som har opplysningene",
    text: "De har fått opplysninger om denne personen. Si fra til dem om slettingen.",
    types: {
      payment: "Betaling",
      carrier: "Transportør",
      messages: "Meldinger",
      mail: "Meldinger",
      analytics: "Analyse",
      accounting: "Regnskap",
      support: "Kundeservice",
      authority: "Myndighet",
      other: "Andre",
    },
  },
  reason: "Grunn",
  reasons: {
    customer_request: "Kunden har bedt om det",
    consent_withdrawn: "Samtykket er trukket tilbake",
    objection: "Kunden har protestert",
    unlawful: "Opplysningene var lagret ulovlig",
    inactive: "Kunden har lenge vært inaktiv",
    other: "Annet",
  },
  note: "Merknad",
  noteOverride: "Hvorfor du går videre selv om noe er åpent",
  noteHint: "Lagres sammen med forespørselen. Skriv uten å nevne personen.",
  confirmEmail: "Skriv {{value}} for å bekrefte",
  confirmId: "Kunden har ingen e-postadresse. Skriv {{value}} for å bekrefte",
  confirmHint: "Skriv e-postadressen til personen ({{value}}) for å bekrefte",
  finalTitle: "For godt",
  final:
    "Dette kan ikke angres, verken av deg eller oss. Ingen kan finne tilbake til personen ut fra det som er igjen.",
  submit: "Slett for godt",
  receipt: {
    title: "Personen er slettet",
    pending:
      "Forespørselen venter på godkjenning fra en annen personvernansvarlig.",
    retained: "Noe beholdes til og med {{day}}, fordi loven krever det.",
    retainedWithoutEnd: "Noe beholdes, og det er ikke satt noen sluttdato.",
    nothing: "Ingenting om personen er beholdt.",
    id: "Kvittering",
    request: "Forespørsel",
    at: "Slettet",
    searched: "Rader gjennomsøkt etterpå, uten funn",
    digest: "Kontrollsum av alle tall, lik før og etter",
    overridden: "Overstyrt",
  },
}
