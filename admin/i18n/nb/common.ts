import type { common as english } from "../en/common"
import type { SameKeys } from "../texts"

export const common: SameKeys<typeof english> = {
  menu: {
    privacy: "Personvern",
    requests: "Personvernforespørsler",
    retention: "Oppbevaring",
    dataMap: "Datakart",
    purposes: "Formål",
    recipients: "Mottakere",
    notices: "Personvernerklæring",
  },
  actions: {
    cancel: "Avbryt",
    close: "Lukk",
    back: "Tilbake",
    continue: "Fortsett",
    save: "Lagre",
    search: "Søk",
    open: "Åpne",
    more: "Flere handlinger",
    copy: "Kopier",
  },
  states: {
    loading: "Laster inn",
    retry: "Prøv igjen",
    none: "Ingen",
  },
  refusals: {
    not_officer: {
      title: "Bare for personvernansvarlige",
      text: "Brukeren din er ikke oppført som personvernansvarlig i denne butikken. Den som drifter butikken, fører opp personvernansvarlige i innstillingen access.officers.",
    },
    mfa: {
      title: "Bekreft med engangskode",
      text: "Dette krever at du har logget inn med engangskode i løpet av de siste fem minuttene. Logg ut, logg inn igjen med koden og gjenta handlingen. Har du ikke satt opp totrinnsinnlogging, gjør du det under profilen din.",
    },
    logged_out: {
      title: "Ikke logget inn",
      text: "Økten er utløpt, eller engangskoden er ikke bekreftet. Logg inn på nytt.",
    },
    busy: {
      title: "Opptatt akkurat nå",
      text: "Noen andre arbeider med den samme personen, eller for mange eksporter pågår samtidig. Prøv igjen om et minutt.",
    },
    unreachable: {
      title: "Serveren svarer ikke",
      text: "Sjekk nettverket og prøv igjen. Ingenting er endret.",
    },
    other: { title: "Det gikk ikke" },
  },
  codes: {
    PRIVACY_ALREADY_ERASED: "Denne personen er allerede slettet.",
    PRIVACY_CONFIRMATION_MISMATCH:
      "Det du skrev, er ikke e-postadressen til denne personen.",
    PRIVACY_NOTE_NAMES_PERSON:
      "Teksten nevner personen. Den blir stående etter slettingen, så skriv uten navn, adresser og telefonnumre.",
    PRIVACY_GUARDED:
      "Noe er fortsatt åpent. Gå tilbake til planen og gjør det ferdig, eller overstyr med en begrunnelse.",
    PRIVACY_UNMAPPED_DATA:
      "Databasen har kolonner som ingen har beskrevet. Se datakartet: De må beskrives før noen kan slettes.",
    PRIVACY_NOT_READY:
      "Databasen håndhever ikke låsene akkurat nå. Kjør npx medusa db:migrate, og se personvernoversikten.",
    PRIVACY_CUSTOMER_NOT_FOUND: "Kunden finnes ikke.",
    PRIVACY_ORDER_NOT_FOUND: "Bestillingen finnes ikke.",
    PRIVACY_ORDER_HAS_CUSTOMER:
      "Bestillingen tilhører en kunde. Slett kunden i stedet.",
    PRIVACY_SEARCH_EMPTY: "Fyll ut minst ett felt.",
    PRIVACY_RESIDUAL_DATA:
      "Noe om personen ville ha blitt igjen, så ingenting er endret. Den som drifter butikken, finner stedet i loggen.",
    PRIVACY_FIGURES_CHANGED:
      "Regnskapstall ville ha blitt endret, så ingenting ble gjort.",
    PRIVACY_STATEMENT_FAILED:
      "Databasen sa nei, så ingenting er endret. Den som drifter butikken, finner årsaken i loggen.",
    PRIVACY_FOREIGN_DATABASE:
      "En modul har dataene sine i en egen database, som tillegget ikke når.",
    PRIVACY_INVALID_DATA_MAP:
      "Et annet tillegg har beskrevet en tabell på en måte som ikke kan brukes. Se datakartet.",
    PRIVACY_NOT_ISSUED:
      "Salgsdokumentet er ikke utstedt ennå: Endre adressen på bestillingen i stedet.",
    PRIVACY_NOTHING_TO_CORRECT: "Det står slik fra før.",
    PRIVACY_INVALID_HOLD:
      "Kontroller hva som skal sperres, og datoen for ny vurdering.",
    PRIVACY_SALES_CHANNEL_NOT_FOUND: "Salgskanalen finnes ikke.",
    PRIVACY_HOLD_LIFTED: "Noen har allerede opphevet denne sperren.",
    PRIVACY_NOT_RESTRICTED:
      "Bruken av personens opplysninger er ikke begrenset.",
    PRIVACY_SUBJECT_NOT_TOLD:
      "E-posten kunne ikke sendes, så ingenting er opphevet. Gi beskjed på telefon eller i brev, og si fra om det her.",
    PRIVACY_CLOCK_SET_BACK:
      "Klokken på serveren står før forrige kjøring. Ingenting frigis før den er riktig.",
  },
  categories: {
    name: "Navn",
    address: "Adresse",
    phone: "Telefonnummer",
    email: "E-postadresse",
    orders: "Bestillinger",
    delivery: "Leveringer",
    cart: "Handlekurver",
    discount: "Rabattkoder",
    loyalty: "Lojalitetsprogram",
    agreement: "Produkter og avtaler",
    account: "Konto og profil",
    credential: "Innloggingsopplysninger",
    payment: "Betalinger",
    communication: "Sendte meldinger",
    support: "Kundeservice og klager",
    activity: "Aktivitet",
    technical: "Tekniske data",
    privacy: "Personvernforespørsler",
    unclassified: "Ikke klassifisert ennå",
  },
}
