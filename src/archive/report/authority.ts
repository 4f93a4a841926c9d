/** Who hears complaints about the handling of personal data in a country. */
export type Authority = { name: string; url: string }

const AUTHORITIES: Readonly<Record<string, Authority>> = {
  at: { name: "Datenschutzbehörde", url: "https://www.dsb.gv.at" },
  be: {
    name: "Gegevensbeschermingsautoriteit / Autorité de protection des données",
    url: "https://www.dataprotectionauthority.be",
  },
  de: {
    name: "Bundesbeauftragte für den Datenschutz und die Informationsfreiheit",
    url: "https://www.bfdi.bund.de",
  },
  dk: { name: "Datatilsynet", url: "https://www.datatilsynet.dk" },
  es: {
    name: "Agencia Española de Protección de Datos",
    url: "https://www.aepd.es",
  },
  fi: {
    name: "Tietosuojavaltuutetun toimisto",
    url: "https://tietosuoja.fi",
  },
  fr: { name: "CNIL", url: "https://www.cnil.fr" },
  gb: {
    name: "Information Commissioner's Office",
    url: "https://ico.org.uk",
  },
  ie: {
    name: "Data Protection Commission",
    url: "https://www.dataprotection.ie",
  },
  is: { name: "Persónuvernd", url: "https://www.personuvernd.is" },
  it: {
    name: "Garante per la protezione dei dati personali",
    url: "https://www.garanteprivacy.it",
  },
  nl: {
    name: "Autoriteit Persoonsgegevens",
    url: "https://autoriteitpersoonsgegevens.nl",
  },
  no: { name: "Datatilsynet", url: "https://www.datatilsynet.no" },
  pl: {
    name: "Urząd Ochrony Danych Osobowych",
    url: "https://uodo.gov.pl",
  },
  se: { name: "Integritetsskyddsmyndigheten", url: "https://www.imy.se" },
}

/**
 * The supervisory authority of a country, or null where none is listed here.
 *
 * @example
 * authorityOf("NO") // { name: "Datatilsynet", url: "https://www.datatilsynet.no" }
 */
export function authorityOf(country?: string | null): Authority | null {
  const code = country?.toLowerCase() ?? ""
  return Object.hasOwn(AUTHORITIES, code) ? (AUTHORITIES[code] ?? null) : null
}
