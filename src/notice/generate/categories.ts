import type { Category } from "../../data-map/vocabulary"
import { uncapitalized } from "../../locales/capitalized"
import { CATEGORY_GROUPS, type CategoryGroup } from "../../locales/notice-texts"
import type { NoticeBlock, NoticeText } from "../types"
import { facts, heading, paragraph } from "./blocks"
import type { Pen } from "./facts"

/** The group that people look for a category under. */
const GROUPS: Readonly<Record<Category, CategoryGroup>> = {
  name: "basic",
  address: "contact",
  phone: "contact",
  email: "contact",
  orders: "history",
  delivery: "history",
  cart: "history",
  discount: "history",
  loyalty: "history",
  agreement: "history",
  communication: "history",
  support: "history",
  payment: "payment",
  account: "user",
  credential: "user",
  activity: "activity",
  technical: "technical",
  privacy: "privacy",
  unclassified: "other",
}

/** GDPR art. 14(1)(d): what kinds of data, and what each is used for. */
export function categoriesSection(pen: Pen): NoticeText {
  const { categories } = pen.texts

  return {
    heading: categories.heading,
    blocks: [
      ...paragraph(categories.lead),
      ...CATEGORY_GROUPS.flatMap((group) => groupBlocks(pen, group)),
    ],
  }
}

function groupBlocks(pen: Pen, group: CategoryGroup): NoticeBlock[] {
  const { texts, facts: known } = pen
  const members = known.categories.filter((one) => GROUPS[one] === group)
  const pairs = members.map((category) => {
    const { label, text } = texts.categories.each[category]
    return [label, `${text}${usedFor(pen, category)}`] as const
  })
  return pairs.length
    ? [heading(texts.categories.groups[group]), ...facts(pairs)]
    : []
}

function usedFor(
  { facts: { purposes }, texts, locale }: Pen,
  category: Category
): string {
  const labels = purposes
    .filter((purpose) => purpose.categories.includes(category))
    .map(({ label }) => uncapitalized(label[locale]))

  return labels.length
    ? `\n${texts.categories.usedFor} ${labels.join("; ")}.`
    : ""
}
