import type { EvidenceTexts } from "../evidence-texts"

/** The README of an evidence pack in Norwegian nynorsk. */
export const evidence: EvidenceTexts = {
  title: "Dokumentasjon av ei personvernsak",
  made: "Sak {id}. Laga {moment} for {sender}.",
  files: [
    ["request.json", "saka: kva det vart bede om, når, fristen og utfallet"],
    ["timeline.json", "alt som er ført i loggen om saka, i rekkjefølgje"],
    ["receipts.json", "kvitteringane for det som er sletta"],
    [
      "recipient-tasks.json",
      "kven som skulle få beskjed, og korleis det gjekk",
    ],
    ["letters.json", "kva brev som er skrivne, og når dei vart sende"],
    ["letters/", "breva, som tekst og HTML"],
    [
      "chain.json",
      "kontroll av loggen og alle kvitteringar, og enden av loggen",
    ],
    ["manifest.json", "SHA-256 og storleik for kvar av filene over"],
  ],
  letters:
    "Breva blir ikkje lagra. Dei er skrivne på nytt for denne pakken, ut frå saka og kvitteringane slik dei står no.",
  noNames:
    "Pakken inneheld id-ar, ordrenummer, tidspunkt, talet på rader og nøkla fingeravtrykk. Han inneheld ikkje namnet, adressa, e-postadressa eller telefonnummeret til den registrerte.",
  checkHeading: "Slik kontrollerer du pakken",
  check: [
    "Kvar post i timeline.json og kvar kvittering i receipts.json har feltet canonical. SHA-256 av den teksten (UTF-8) skal vere lik feltet hash.",
    "Hash for kvitteringa står i posten som stadfestar ho, under details.receipt_hash.",
    "Feltet previous_hash er hash for posten med nummeret før. Postar om andre saker er ikkje med i pakken.",
    "chain.json viser kva kontrollen av heile loggen fann då pakken vart laga. Nettbutikken kan ta kontrollen på nytt mot enden av loggen, som er signert.",
  ],
}
