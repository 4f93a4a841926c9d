import type { Locale } from "../../locales"
import { en } from "../../retention/explain/en"
import { nb } from "../../retention/explain/nb"
import { nn } from "../../retention/explain/nn"
import type { RetentionTexts } from "../../retention/explain/texts"

const TEXTS: Readonly<Record<Locale, RetentionTexts>> = { nb, nn, en }

/** How a language cites laws. */
export const lawTexts = (locale: Locale): RetentionTexts => TEXTS[locale]
