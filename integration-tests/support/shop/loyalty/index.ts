export * from "./cart-credit"
export * from "./gift-card"
export * from "./store-credit"
