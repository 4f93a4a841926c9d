import { figureAttacks } from "./figures"
import { lockAttacks } from "./locks"
import { orderAttacks } from "./order"
import { ownRowAttacks } from "./own-rows"
import { ownershipAttacks, sessionAttacks } from "./sessions"
import type { Attack } from "./types"

export { FREE } from "./free"
export { SABOTAGE } from "./sabotage"
export { asRole, createAppRole, dropAppRole, type Role } from "./roles"
export { placeTargets } from "./targets"
export type { Attack, Targets, Try } from "./types"

/** Every way to change or remove a locked record, or its lock, by SQL. */
export const ATTACKS: readonly Attack[] = [
  ...figureAttacks,
  ...orderAttacks,
  ...lockAttacks,
  ...ownRowAttacks,
  ...sessionAttacks,
  ...ownershipAttacks,
]
