import { z } from "@medusajs/framework/zod"
import { Text } from "../../../fields"

const LINE = 300
const TEXT = 5000
const MOST_BLOCKS = 200
const MOST_SECTIONS = 60

const text = (longest: number) => Text.trim().min(1).max(longest)

/** What a page may link to; a link with a script in it is none of these. */
const Url = text(2000).regex(
  /^(https?:\/\/|mailto:|tel:)\S+$/,
  "Expected a link that begins with https://, http://, mailto: or tel:"
)

/** Id of a section: an anchor on the page. */
export const SectionId = z
  .string()
  .regex(
    /^[a-z][a-z0-9_]{0,63}$/,
    "Expected lower case letters, digits and underscores"
  )

const Block = z.discriminatedUnion("kind", [
  z.strictObject({ kind: z.literal("text"), text: text(TEXT) }),
  z.strictObject({ kind: z.literal("heading"), text: text(LINE) }),
  z.strictObject({
    kind: z.literal("list"),
    items: z.array(text(TEXT)).min(1).max(MOST_BLOCKS),
  }),
  z.strictObject({
    kind: z.literal("facts"),
    facts: z
      .array(z.tuple([text(LINE), text(TEXT)]))
      .min(1)
      .max(MOST_BLOCKS),
  }),
  z.strictObject({ kind: z.literal("link"), text: text(LINE), url: Url }),
])

const SectionText = z.strictObject({
  heading: text(LINE),
  blocks: z.array(Block).min(1).max(MOST_BLOCKS),
})

/** One section in every language: a notice is never half translated. */
const Section = z.strictObject({
  id: SectionId,
  texts: z.strictObject({ nb: SectionText, nn: SectionText, en: SectionText }),
})

export const Sections = z.array(Section).max(MOST_SECTIONS)

/** A line in every language. */
export const Title = z.strictObject({
  nb: text(LINE),
  nn: text(LINE),
  en: text(LINE),
})

/** A paragraph in every language. */
export const Texts = z.strictObject({
  nb: text(TEXT),
  nn: text(TEXT),
  en: text(TEXT),
})
