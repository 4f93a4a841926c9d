import { toast, usePrompt } from "@medusajs/ui"
import { useMutation, useQueryClient } from "@tanstack/react-query"
import { privacyKeys } from "../lib/keys"
import { requestJson } from "../lib/request"
import { useTexts } from "../lib/use-texts"
import type { OneRequest } from "./answers"

/** Steps that need no more than a yes. */
type PlainStep = "complete" | "approve" | "cancel"

export type Step = PlainStep | "verify" | "extend" | "refuse"

/** What can be done with a request in the state it is in. */
export function stepsOf({
  status,
  waiting_for,
  closed_at,
  extension_reason,
}: OneRequest): Step[] {
  if (closed_at) {
    return []
  }
  return [
    ...(status === "identity_pending" ? (["verify"] as const) : []),
    ...(waiting_for === "approval"
      ? (["approve"] as const)
      : status === "identity_pending"
        ? []
        : (["complete"] as const)),
    ...(extension_reason ? [] : (["extend"] as const)),
    "refuse",
    "cancel",
  ]
}

/** Takes a step once it is confirmed. */
export function useRequestStep(request: OneRequest) {
  const { t } = useTexts()
  const prompt = usePrompt()
  const client = useQueryClient()
  const taking = useMutation({
    mutationFn: (step: PlainStep) =>
      requestJson(`/requests/${request.id}/${step}`, {
        method: "POST",
        body: {},
      }),
    onSuccess: () => {
      toast.success(t("requests.done"))
      return client.invalidateQueries({ queryKey: privacyKeys.all })
    },
  })
  const take = async (step: PlainStep) => {
    const confirmed = await prompt({
      title: t(`requests.actions.${step}`),
      description: t(`requests.confirm.${step}`),
      confirmText: t(`requests.actions.${step}`),
      cancelText: t("actions.back"),
    })
    if (confirmed) {
      taking.mutate(step)
    }
  }

  return {
    take,
    steps: stepsOf(request),
    error: taking.error,
    pending: taking.isPending,
  }
}
