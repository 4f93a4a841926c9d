import type { TestShop } from "../../privacy/open-test-shop"
import type { Account, Parcel, Ref } from "../../shop"

/** A shop in which every order is locked, and what was done there so far. */
export interface OrderLife {
  readonly shop: TestShop
  readonly kari: Account
  readonly ola: Account
  /** By the name the action gave them. */
  readonly orders: Map<string, Ref>
  readonly parcels: Map<string, Parcel>
  /** Returns, claims, exchanges: by the name the action gave them. */
  readonly cases: Map<string, Ref & { return_id?: string | null }>
}

/** Something that shops do with orders every day. */
export interface OrderAction {
  readonly name: string
  readonly run: (life: OrderLife) => Promise<unknown>
}

function kept<T>(things: ReadonlyMap<string, T>, name: string): T {
  const thing = things.get(name)
  if (thing === undefined) {
    throw new Error(`Nothing is called "${name}" yet`)
  }
  return thing
}

export const orderOf = ({ orders }: OrderLife, name: string) =>
  kept(orders, name)

export const parcelOf = ({ parcels }: OrderLife, name: string) =>
  kept(parcels, name)

export const caseOf = ({ cases }: OrderLife, name: string) => kept(cases, name)

/** Throws unless `holds`: for what an answer's status does not tell. */
export function mustHold(what: string, holds: boolean): void {
  if (!holds) {
    throw new Error(`Not so: ${what}`)
  }
}
