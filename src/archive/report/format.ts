/** Writes dates, numbers and amounts the way a language does. */
export type Format = {
  dateTime: (value: string | Date) => string
  date: (value: string) => string
  number: (value: number | string) => string
  money: (value: number | string, currency: string) => string
  country: (code: string) => string
}

/** Values of a row may be anything; what is no date or amount stays as it is. */
export function formatFor(tag: string, timeZone: string): Format {
  const dateTime = new Intl.DateTimeFormat(tag, {
    dateStyle: "long",
    timeStyle: "short",
    timeZone,
  })
  const date = new Intl.DateTimeFormat(tag, { dateStyle: "long", timeZone })
  const number = new Intl.NumberFormat(tag, { maximumFractionDigits: 20 })

  const countries = new Intl.DisplayNames(tag, { type: "region" })
  const currencies = new Map<string, Intl.NumberFormat>()

  return {
    dateTime: (value) => formatDate(dateTime, value),
    date: (value) => formatDate(date, value),
    number: (value) =>
      isNumber(value) ? number.format(Number(value)) : String(value),
    country: (code) => countryName(countries, code),
    money: (value, currency) => {
      const isCurrency = /^[a-z]{3}$/i.test(currency)
      if (!isNumber(value) || !isCurrency) {
        return `${value} ${currency}`.trim()
      }
      const known = currencies.get(currency) ?? currencyFormat(tag, currency)
      currencies.set(currency, known)
      return known.format(Number(value))
    },
  }
}

function formatDate(format: Intl.DateTimeFormat, value: string | Date): string {
  const date = new Date(value)
  return Number.isNaN(date.getTime()) ? String(value) : format.format(date)
}

/** A code that is none would make `DisplayNames` throw. */
function countryName(names: Intl.DisplayNames, code: string): string {
  return /^[a-z]{2}$/i.test(code)
    ? (names.of(code.toUpperCase()) ?? code)
    : code
}

function currencyFormat(tag: string, currency: string): Intl.NumberFormat {
  return new Intl.NumberFormat(tag, { style: "currency", currency })
}

/** More digits than a number can hold are shown as they were written. */
function isNumber(value: number | string): boolean {
  return /^-?\d{1,15}(\.\d+)?$/.test(String(value))
}
