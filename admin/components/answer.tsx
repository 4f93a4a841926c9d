import type { UseQueryResult } from "@tanstack/react-query"
import type { ReactNode } from "react"
import { Loading } from "./loading"
import { Refused } from "./refused"

type AnswerProps<TData> = {
  query: UseQueryResult<TData>
  /** How many lines to keep free while loading. */
  rows?: number
  children: (data: TData) => ReactNode
}

/** Shows what a query answers: loading, refused, or the data. */
export const Answer = <TData,>({
  query,
  rows,
  children,
}: AnswerProps<TData>) => {
  if (query.data !== undefined) {
    return children(query.data)
  }
  return query.isError ? (
    <Refused error={query.error} onRetry={() => void query.refetch()} />
  ) : (
    <Loading rows={rows} />
  )
}
