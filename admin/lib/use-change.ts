import { useMutation, useQueryClient } from "@tanstack/react-query"
import { privacyKeys } from "./keys"
import { requestJson } from "./request"

/** Posts to a route; afterwards everything of ours is read anew. */
export const useChange = <TAnswer, TBody extends object = object>(
  path: string
) => {
  const client = useQueryClient()

  return useMutation<TAnswer, Error, TBody>({
    mutationFn: (body) => requestJson<TAnswer>(path, { method: "POST", body }),
    onSuccess: () => client.invalidateQueries({ queryKey: privacyKeys.all }),
  })
}
