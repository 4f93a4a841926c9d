import { type Query, useQuery } from "@tanstack/react-query"
import { Refusal } from "./refusal"
import { requestJson, type RequestInput } from "./request"

type ReadInput<TAnswer> = Pick<RequestInput, "query"> & {
  key: readonly unknown[]
  path: string
  /** Milliseconds to the next look, while something is under way. */
  every?: (query: Query<TAnswer>) => number | false
  enabled?: boolean
}

const RETRIES = 2

/** Reads a route, and keeps what it answered. */
export const useRead = <TAnswer>({
  key,
  path,
  query,
  every = () => false,
  enabled = true,
}: ReadInput<TAnswer>) =>
  useQuery<TAnswer>({
    queryKey: key,
    queryFn: () => requestJson<TAnswer>(path, { query }),
    refetchInterval: every,
    enabled,
    // an answer that says no says it again
    retry: (failures, error) =>
      failures < RETRIES && !(error instanceof Refusal && error.status > 0),
  })
