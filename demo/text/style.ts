const CODES = { bold: 1, dim: 2, red: 31, green: 32, yellow: 33, cyan: 36 }

const colored = () =>
  process.stdout.isTTY && !process.env.NO_COLOR && !process.env.CI

const paint = (code: number) => (text: string) =>
  colored() ? `\u001b[${code}m${text}\u001b[0m` : text

/** Colors where a person looks, plain text where a file or a pipe does. */
export const bold = paint(CODES.bold)
export const dim = paint(CODES.dim)
export const red = paint(CODES.red)
export const green = paint(CODES.green)
export const yellow = paint(CODES.yellow)
export const cyan = paint(CODES.cyan)
