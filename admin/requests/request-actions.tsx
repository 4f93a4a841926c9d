import { Button, toast } from "@medusajs/ui"
import { useMutation } from "@tanstack/react-query"
import { useState } from "react"
import { Trouble } from "../components/trouble"
import { download } from "../lib/download"
import { useTexts } from "../lib/use-texts"
import type { OneRequest } from "./answers"
import { ReasonDrawer } from "./reason-drawer"
import { VerifyDrawer } from "./verify-drawer"
import { useRequestStep } from "./use-request-step"

/** The steps that can be taken now, and the files that can be fetched. */
export const RequestActions = ({ request }: { request: OneRequest }) => {
  const { t } = useTexts()
  const [asking, setAsking] = useState<"refuse" | "extend" | "verify" | null>(
    null
  )
  const { take, steps, error, pending } = useRequestStep(request)
  const fetching = useMutation({
    mutationFn: (file: "archive" | "evidence") =>
      download(`/requests/${request.id}/${file}`),
    onSuccess: () => toast.success(t("requests.done")),
  })

  return (
    <div className="flex flex-col gap-y-3 px-6 py-4">
      <div className="flex flex-wrap gap-2">
        {steps.map((step) => (
          <Button
            key={step}
            size="small"
            variant={step === "complete" ? "primary" : "secondary"}
            isLoading={pending}
            onClick={() =>
              step === "refuse" || step === "extend" || step === "verify"
                ? setAsking(step)
                : void take(step)
            }
          >
            {t(`requests.actions.${step}`)}
          </Button>
        ))}
        {request.archive?.state === "ready" && (
          <Button
            size="small"
            variant="secondary"
            onClick={() => fetching.mutate("archive")}
          >
            {t("requests.archive")}
          </Button>
        )}
        <Button
          size="small"
          variant="secondary"
          isLoading={fetching.isPending}
          onClick={() => fetching.mutate("evidence")}
        >
          {t("requests.evidence")}
        </Button>
      </div>
      <Trouble error={error ?? fetching.error} />
      {(asking === "refuse" || asking === "extend") && (
        <ReasonDrawer
          step={asking}
          request={request}
          onClose={() => setAsking(null)}
        />
      )}
      {asking === "verify" && (
        <VerifyDrawer request={request} onClose={() => setAsking(null)} />
      )}
    </div>
  )
}
