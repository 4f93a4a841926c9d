/**
 * Reads CSV as RFC 4180 has it, character by character: slow, and independent
 * of what wrote it. Cells that were not quoted are marked by `null` when empty.
 */
export function parseCsv(text: string): (string | null)[][] {
  const rows: (string | null)[][] = []
  let row: (string | null)[] = []
  let at = text.startsWith("\uFEFF") ? 1 : 0

  while (at < text.length) {
    const isQuoted = text[at] === '"'
    let cell = ""
    if (isQuoted) {
      at += 1
      while (text[at] !== '"' || text[at + 1] === '"') {
        at += text[at] === '"' ? 1 : 0
        cell += text[at]
        at += 1
      }
      at += 1
    } else {
      while (at < text.length && text[at] !== "," && text[at] !== "\r") {
        cell += text[at]
        at += 1
      }
    }
    row.push(cell === "" && !isQuoted ? null : cell)
    if (text[at] === "\r") {
      rows.push(row)
      row = []
      at += 2
    } else {
      at += 1
    }
  }
  return rows
}
