import { keepPreviousData, useQuery } from "@tanstack/react-query"
import { requestJson } from "../lib/request"
import type { RequestInput } from "../lib/request"
import type { RequestPage } from "./answers"

/** A part of `GET /requests`; the part before stays until it is there. */
export const useRequestPage = (query: RequestInput["query"]) =>
  useQuery({
    queryKey: ["privacy", "requests", query],
    queryFn: () => requestJson<RequestPage>("/requests", { query }),
    placeholderData: keepPreviousData,
  })
