import {
  createCustomerByStaff,
  fillCart,
  markedAddress,
  prepareCart,
  updateCart,
} from "../shop"
import { buy, wordyCart, type Action } from "./life"

/** What the person does as a guest, before there is an account. */
export const beforeAccount: readonly Action[] = [
  {
    name: "checkout as a guest, before the account",
    run: (life) => buy(life, "Guest", { as: life.person }),
  },
  {
    name: "checkout as a guest, with the mailbox in capitals",
    run: (life) =>
      buy(life, "Capitals", {
        as: life.person,
        email: life.person.email.toUpperCase(),
      }),
  },
  {
    name: "abandoned guest cart, payment begun",
    run: (life) =>
      prepareCart(life.shop, life.person, wordyCart(life, "GuestCart")),
  },
  {
    name: "guest cart whose addresses were typed twice",
    run: async (life) => {
      const { shop, words, person } = life
      const cart = await fillCart(shop, person, wordyCart(life, "Retyped"))
      const again = words.plantAll(markedAddress(words.mark, "RetypedAgain"))

      await updateCart(shop, cart, {
        shipping_address: again,
        billing_address: again,
      })
    },
  },
  {
    name: "customer typed in by staff",
    run: ({ shop, words, person }) =>
      createCustomerByStaff(shop, {
        email: person.email.toUpperCase(),
        first_name: words.plant("StaffFirstName"),
        last_name: words.plant("StaffLastName"),
        company_name: words.plant("StaffCompany"),
        phone: words.plant("StaffPhone"),
        metadata: { remark: words.plant("StaffMetadata") },
      }),
  },
]
