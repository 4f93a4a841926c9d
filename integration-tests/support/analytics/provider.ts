import {
  AbstractAnalyticsProviderService,
  ModuleProvider,
  Modules,
} from "@medusajs/framework/utils"
import { recordReport } from "./reports"

/** Takes what an analytics service would be told, and keeps it for the test. */
class RecordingAnalyticsService extends AbstractAnalyticsProviderService {
  static override identifier = "recording-analytics"

  override async track(data: { actor_id?: string }) {
    recordReport({ method: "track", actor_id: data.actor_id })
  }

  override async identify(data: { actor_id?: string }) {
    recordReport({ method: "identify", actor_id: data.actor_id })
  }
}

export default ModuleProvider(Modules.ANALYTICS, {
  services: [RecordingAnalyticsService],
})
