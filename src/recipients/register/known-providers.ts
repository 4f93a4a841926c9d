/**
 * Providers that hand nothing to anybody: they write to the log or to the
 * shop's own database.
 */
export const IN_HOUSE: readonly string[] = ["pp_system_default", "local"]

/** What people know a service as, by what stands in its provider's id. */
const SERVICES: Readonly<Record<string, string>> = {
  adyen: "Adyen",
  bring: "Bring",
  dhl: "DHL",
  klarna: "Klarna",
  mailchimp: "Mailchimp",
  mollie: "Mollie",
  nets: "Nets",
  paypal: "PayPal",
  porterbuddy: "Porterbuddy",
  posthog: "PostHog",
  postnord: "PostNord",
  resend: "Resend",
  segment: "Segment",
  sendgrid: "SendGrid",
  shipstation: "ShipStation",
  stripe: "Stripe",
  twilio: "Twilio",
  vipps: "Vipps MobilePay",
}

/**
 * The name of the service behind a provider, where it is a well-known one.
 *
 * @example
 * serviceName("pp_stripe_stripe") // "Stripe"
 */
export function serviceName(providerId: string): string | undefined {
  const parts = providerId.toLowerCase().split(/[^a-z]+/)

  return Object.entries(SERVICES).find(([part]) => parts.includes(part))?.[1]
}
