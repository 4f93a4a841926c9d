import {
  createCustomerByStaff,
  fillCart,
  markedAddress,
  prepareCart,
  updateCart,
} from "../shop"
import { buy, wordyCart, type Action, type Life } from "./life"

/**
 * An address of somebody who gets the street wrong, but not their own name and
 * number: all that leads to the rows Medusa leaves behind in a cart.
 */
const typed = ({ words, person }: Life, role: string) =>
  words.plantAll({
    ...markedAddress(words.mark, `Typed${role}`),
    first_name: person.first_name,
    last_name: person.last_name,
    phone: "+47 987 65 432",
  })

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
    name: "guest cart whose address was corrected twice",
    run: async (life) => {
      const { shop, person } = life
      const cart = await fillCart(shop, person, {
        shipping_address: typed(life, "Street"),
        billing_address: typed(life, "Street"),
      })
      const addresses = [typed(life, "OtherStreet"), typed(life, "LastStreet")]

      for (const address of addresses) {
        await updateCart(shop, cart, {
          shipping_address: address,
          billing_address: address,
        })
      }
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
