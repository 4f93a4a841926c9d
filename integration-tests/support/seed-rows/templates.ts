/** Templates that `medusa-config.ts` assigns to purposes. */
export const ABANDONED_CART = "abandoned-cart"
export const NEWSLETTER = "newsletter"
export const ORDER_PLACED = "order-placed"
