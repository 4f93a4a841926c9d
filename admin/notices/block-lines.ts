import type { NoticeBlock } from "./answers"

const BETWEEN = ": "

type LinesOf = {
  [Kind in NoticeBlock["kind"]]: {
    read: (block: Extract<NoticeBlock, { kind: Kind }>) => string
    write: (
      block: Extract<NoticeBlock, { kind: Kind }>,
      text: string
    ) => NoticeBlock
  }
}

const linesIn = (text: string) =>
  text
    .split("\n")
    .map((line) => line.trim())
    .filter(Boolean)

/** Each kind of block as text to edit: one line an item. */
const LINES: LinesOf = {
  text: {
    read: ({ text }) => text,
    write: (block, text) => ({ ...block, text }),
  },
  heading: {
    read: ({ text }) => text,
    write: (block, text) => ({ ...block, text }),
  },
  link: {
    read: ({ text }) => text,
    write: (block, text) => ({ ...block, text }),
  },
  list: {
    read: ({ items }) => items.join("\n"),
    write: (block, text) => ({ ...block, items: linesIn(text) }),
  },
  facts: {
    read: ({ facts }) => facts.map((fact) => fact.join(BETWEEN)).join("\n"),
    write: (block, text) => ({
      ...block,
      facts: linesIn(text).map((line) => {
        const [term = "", ...value] = line.split(BETWEEN)
        return [term, value.join(BETWEEN)]
      }),
    }),
  },
}

/** A block as one text. */
export const readBlock = (block: NoticeBlock): string =>
  LINES[block.kind].read(block as never)

/** The block with another text. */
export const writeBlock = (block: NoticeBlock, text: string): NoticeBlock =>
  LINES[block.kind].write(block as never, text)
