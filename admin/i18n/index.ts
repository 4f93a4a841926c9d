import { en } from "./en"
import { nb } from "./nb"

/** Everything the dashboard says of ours, in a namespace of its own. */
export const resources = {
  en: { privacy: en },
  nb: { privacy: nb },
}
