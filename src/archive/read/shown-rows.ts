/** Rows of a table, and orders, that the report shows at most. */
export const SHOWN_ROWS = 500
