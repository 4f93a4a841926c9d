/**
 * SQL over an audit entry: whether it vouches for the receipt with this id.
 * Others, such as those of searches, only name a receipt.
 *
 * @param id - SQL for the receipt's id
 */
export function vouchesFor(id: string): string {
  return `details ->> 'receipt_id' = ${id} and details ->> 'receipt_hash' is not null`
}
