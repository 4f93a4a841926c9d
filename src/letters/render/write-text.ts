import type { Block, Draft } from "../types"

/** The letter for those who read mails as text. */
export function writeText({ sender, subject, blocks }: Draft): string {
  const parts = [sender, subject, ...blocks.map(textOf)]

  return `${parts.filter(Boolean).join("\n\n")}\n`
}

function textOf(block: Block): string {
  switch (block.kind) {
    case "text":
      return block.text
    case "heading":
      return `${block.text}\n${"-".repeat([...block.text].length)}`
    case "list":
      return block.items.map((item) => `- ${item}`).join("\n")
    case "facts":
      return block.facts.map(([term, value]) => `${term}: ${value}`).join("\n")
    case "code":
      return `    ${block.code}`
    case "link":
      return `${block.text}: ${block.url}`
    case "closing":
      return ["--", ...block.lines].join("\n")
  }
}
