import {
  convertDraftOrder,
  createDraftOrder,
  deleteDraftOrder,
  markedAddress,
  updateDraftOrder,
  type DraftInput,
} from "../shop"
import { me, type Action, type Life } from "./life"

const draft = (life: Life, name: string, input: DraftInput = {}) =>
  createDraftOrder(life.shop, life.person, {
    customer: me(life),
    metadata: { phone_call: life.words.plant(`${name}Metadata`) },
    ...input,
  })

/** Orders taken by telephone. */
export const drafts: readonly Action[] = [
  {
    name: "draft order left open",
    run: async (life) => {
      const order = await draft(life, "Draft", {
        item_metadata: { wish: life.words.plant("DraftItemMetadata") },
      })
      life.orders.set("Draft", order)
    },
  },
  {
    name: "draft order with a corrected address, deleted",
    run: async (life) => {
      const { shop, words, person } = life
      const order = await draft(life, "DeletedDraft", {
        shipping_address: {
          ...person.address,
          city: words.plant("DeletedDraftCity"),
        },
      })
      // Medusa deletes this one, and leaves the one before it behind
      await updateDraftOrder(shop, order, {
        shipping_address: markedAddress(words.mark, "DeletedDraftAgain"),
      })
      await deleteDraftOrder(shop, order)
    },
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
