/**
 * What a list is sorted by, as Medusa's services take it; rows alike in it by
 * their ids, so that pages never overlap.
 *
 * @param order - name of a column, with `-` before it for the last one first
 */
export function orderBy(order: string): Record<string, "ASC" | "DESC"> {
  const direction = order.startsWith("-") ? "DESC" : "ASC"

  return { [order.replace("-", "")]: direction, id: direction }
}
