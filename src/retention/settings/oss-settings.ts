import type { PlainDate } from "../plain-date"

/** Since when, and until when, a shop declares VAT under the EU OSS. */
export type OssSettings = {
  /** Whether the shop is, or ever was, registered in any member state. */
  registered: boolean
  /**
   * First day of the registration, inclusive. Orders whose last event came
   * before it are not OSS sales. Default: all are.
   */
  since?: PlainDate | null
  /**
   * Last day of the registration, inclusive. Orders placed after it are not
   * OSS sales. Default: it goes on.
   */
  until?: PlainDate | null
}
