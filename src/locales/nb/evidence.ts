import type { EvidenceTexts } from "../evidence-texts"

/** The README of an evidence pack in Norwegian bokmål. */
export const evidence: EvidenceTexts = {
  title: "Dokumentasjon av en personvernsak",
  made: "Sak {id}. Laget {moment} for {sender}.",
  files: [
    ["request.json", "saken: hva det ble bedt om, når, fristen og utfallet"],
    ["timeline.json", "alt som er ført i loggen om saken, i rekkefølge"],
    ["receipts.json", "kvitteringene for det som er slettet"],
    ["recipient-tasks.json", "hvem som skulle få beskjed, og hvordan det gikk"],
    ["letters.json", "hvilke brev som er skrevet, og når de ble sendt"],
    ["letters/", "brevene, som tekst og HTML"],
    ["chain.json", "kontroll av loggen og alle kvitteringer, og loggens ende"],
    ["manifest.json", "SHA-256 og størrelse for hver av filene over"],
  ],
  letters:
    "Brevene lagres ikke. De er skrevet på nytt for denne pakken, ut fra saken og kvitteringene slik de står nå.",
  noNames:
    "Pakken inneholder id-er, ordrenumre, tidspunkter, antall og nøklede fingeravtrykk. Den inneholder ikke den registrertes navn, adresse, e-postadresse eller telefonnummer.",
  checkHeading: "Slik kontrollerer du pakken",
  check: [
    "Hver post i timeline.json og hver kvittering i receipts.json har feltet canonical. SHA-256 av den teksten (UTF-8) skal være lik feltet hash.",
    "Kvitteringens hash står i posten som bekrefter den, under details.receipt_hash.",
    "Feltet previous_hash er hash for posten med nummeret før. Poster om andre saker er ikke med i pakken.",
    "chain.json viser hva kontrollen av hele loggen fant da pakken ble laget. Nettbutikken kan gjenta kontrollen mot loggens ende, som er signert.",
  ],
}
