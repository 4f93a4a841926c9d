const OFFSETS = [0, 1, 2]

/**
 * What a word looks like in base64, wherever in a longer text it stands: three
 * ways to fall on the groups of three bytes. Letters that depend on the
 * neighbours are cut off.
 */
const base64Of = (word: string): string[] =>
  OFFSETS.map((offset) => {
    const coded = Buffer.from("\0".repeat(offset) + word).toString("base64")
    const bits = Buffer.byteLength(word) * 8

    return coded.slice(
      Math.ceil((offset * 8) / 6),
      Math.floor((offset * 8 + bits) / 6)
    )
  })

/** Cases a word is likely to be written in before it is encoded. */
const casesOf = (word: string): string[] => [
  ...new Set([word, word.toLowerCase(), word.toUpperCase()]),
]

/** The word in base64 (also of URLs) and, as Postgres shows bytes, in hex. */
export const encodingsOf = (word: string): string[] =>
  casesOf(word).flatMap((one) => [
    ...base64Of(one).flatMap((coded) => [
      coded,
      coded.replaceAll("+", "-").replaceAll("/", "_"),
    ]),
    Buffer.from(one).toString("hex"),
  ])
