import {
  convertDraftOrder,
  createDraftOrder,
  deleteDraftOrder,
  type DraftInput,
} from "../shop"
import { me, type Action, type Life } from "./life"

const draft = async (life: Life, name: string, input: DraftInput = {}) => {
  const { words, shop, person } = life
  const order = await createDraftOrder(shop, person, {
    customer: me(life),
    item_metadata: { wish: words.plant(`${name}ItemMetadata`) },
    metadata: { phone_call: words.plant(`${name}Metadata`) },
    ...input,
  })

  return order
}

/** Orders taken by telephone. */
export const drafts: readonly Action[] = [
  {
    name: "draft order left open",
    run: async (life) => {
      life.orders.set("Draft", await draft(life, "Draft"))
    },
  },
  {
    name: "draft order deleted",
    run: async (life) =>
      deleteDraftOrder(life.shop, await draft(life, "DeletedDraft")),
  },
  {
    name: "draft order converted, with a line typed by staff",
    run: async (life) => {
      const order = await draft(life, "ConvertedDraft", {
        items: [
          {
            title: life.words.plant("TypedLineTitle"),
            quantity: 1,
            unit_price: 300,
            metadata: { wish: life.words.plant("TypedLineMetadata") },
          },
        ],
      })
      life.orders.set("Converted", await convertDraftOrder(life.shop, order))
    },
  },
]
