import type { TestShop } from "../privacy/open-test-shop"
import {
  aPerson,
  checkOut,
  markedAddress,
  markedPerson,
  register,
  type Account,
  type CartInput,
  type CheckOutInput,
  type Person,
  type Ref,
  type Shopper,
} from "../shop"
import { createWords, type Words } from "./words"

/** One marked person and what they have done in the shop so far. */
export interface Life {
  readonly shop: TestShop
  readonly words: Words
  readonly person: Person
  /** Somebody else, to hand orders to. Carries no mark. */
  readonly neighbour: Account
  /** The person's login, once there is one. */
  account?: Account
  /** By the name the action gave them. */
  readonly orders: Map<string, Ref>
  /** Passwords, tokens and codes the shop made up; no archive may hold one. */
  readonly issued: string[]
}

/** Something a person or the staff does, once. */
export interface Action {
  readonly name: string
  readonly run: (life: Life) => Promise<unknown>
}

/** A life before its first action. */
export const beginLife = async (
  shop: TestShop,
  mark: string
): Promise<Life> => {
  const words = createWords(mark)
  const person = words.plantAll(
    markedPerson(mark, { password: words.secret("Password") })
  )

  return {
    shop,
    words,
    person,
    neighbour: await register(shop, aPerson()),
    orders: new Map(),
    issued: [],
  }
}

/** The person signed in. */
export const me = ({ account }: Life): Account => {
  if (!account) {
    throw new Error("The person has no account yet: run the action first")
  }

  return account
}

/** An order placed by an earlier action. */
export const orderOf = ({ orders }: Life, name: string): Ref => {
  const order = orders.get(name)

  if (!order) {
    throw new Error(`No order "${name}" yet: run its action first`)
  }

  return order
}

/** A filled cart with words of its own wherever a storefront may write. */
export const wordyFill = ({ words }: Life, name: string): CartInput => ({
  items: [
    {
      sku: "KOPP",
      quantity: 3,
      metadata: { engraving: words.plant(`${name}Engraving`) },
    },
  ],
  metadata: { greeting: words.plant(`${name}CartMetadata`) },
  shipping_address: words.plantAll(markedAddress(words.mark, `${name}Ship`)),
  billing_address: words.plantAll(markedAddress(words.mark, `${name}Bill`)),
})

/**
 * The same with delivery and payment chosen. What a gateway is given can be the
 * secret that pays: of an attempt that led to nothing it is never handed out.
 */
export const wordyCart = (
  life: Life,
  name: string,
  payment: string = life.words.secret(`${name}Payment`)
): CheckOutInput => ({
  ...wordyFill(life, name),
  shipping_data: { pickup: life.words.plant(`${name}Pickup`) },
  payment_data: { holder: payment },
})

/** Buys something, and remembers the order under a name. */
export const buy = async (
  life: Life,
  name: string,
  { as, ...input }: CheckOutInput & { as?: Shopper } = {}
): Promise<Ref> => {
  const order = await checkOut(life.shop, as ?? me(life), {
    ...wordyCart(life, name, life.words.plant(`${name}Payment`)),
    ...input,
  })
  life.orders.set(name, order)

  return order
}
