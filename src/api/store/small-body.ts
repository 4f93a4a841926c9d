/** Bodies of our store routes are short; what is longer answers 413. */
export const SMALL_BODY = { sizeLimit: "32kb" } as const
