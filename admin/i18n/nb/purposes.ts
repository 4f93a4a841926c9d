export const purposes = {
  title: "Formål",
  subtitle:
    "Hva personopplysninger brukes til, på hvilket grunnlag, og hvor lenge.",
  purpose: "Formål",
  basis: "Grunnlag",
  bases: {
    consent: "Samtykke",
    contract: "Avtale",
    legal_obligation: "Rettslig forpliktelse",
    legitimate_interest: "Berettiget interesse",
  },
  retention: "Lagres",
  choices: "Hva kunden kan bestemme",
  needsConsent: "Krever samtykke",
  canObject: "Kan protesteres mot",
  retired: "Ikke lenger i bruk",
  templates: {
    title: "Hva e-postene er til for",
    text: "En e-post sendes ikke til den som har protestert mot formålet. E-poster ingen har plassert, går alltid ut: plasser dem i tilleggets innstillinger.",
    none: "Ingen e-post er sendt",
    noneText: "Malene vises her fra og med den første e-posten.",
    unclassified: "Ikke plassert",
  },
} as const
