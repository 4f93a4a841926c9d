/** Calling codes of countries in and around Europe, and of North America. */
export const CALLING_CODES: Readonly<Record<string, string>> = {
  at: "43",
  be: "32",
  bg: "359",
  ca: "1",
  ch: "41",
  cy: "357",
  cz: "420",
  de: "49",
  dk: "45",
  ee: "372",
  es: "34",
  fi: "358",
  fo: "298",
  fr: "33",
  gb: "44",
  gl: "299",
  gr: "30",
  hr: "385",
  hu: "36",
  ie: "353",
  is: "354",
  it: "39",
  li: "423",
  lt: "370",
  lu: "352",
  lv: "371",
  mt: "356",
  nl: "31",
  no: "47",
  pl: "48",
  pt: "351",
  ro: "40",
  se: "46",
  si: "386",
  sj: "47",
  sk: "421",
  us: "1",
}

/** Codes of one digit, and of two; all others have three (ITU-T E.164). */
const SHORT = /^([17]|2[07]|3[0-469]|4[013-9]|5[1-8]|6[0-6]|8[1246]|9[0-58])/

/** Splits the calling code off an international number in digits. */
export function splitCallingCode(digits: string): [code: string, rest: string] {
  const code = SHORT.exec(digits)?.[0] ?? digits.slice(0, 3)

  return [code, digits.slice(code.length)]
}
