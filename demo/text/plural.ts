/** `1 order`, `2 orders`. */
export const count = (number: number, noun: string, plural = `${noun}s`) =>
  `${number} ${number === 1 ? noun : plural}`
