/** How wide the story is told. */
export const WIDTH = 100

/** Breaks a text between words, so that no line is longer than asked. */
export function wrap(text: string, width: number): string[] {
  const lines: string[] = []
  let line = ""

  for (const word of text.split(/\s+/).filter(Boolean)) {
    const longer = line ? `${line} ${word}` : word
    if (longer.length > width && line) {
      lines.push(line)
      line = word
    } else {
      line = longer
    }
  }
  return line || !lines.length ? [...lines, line] : lines
}
