import type { ResolvedPrivacyOptions } from "."

/**
 * The options in force, for people to look at. An allow-list: the secret,
 * people's addresses and whatever comes later stay where they are until
 * somebody names them here.
 */
export function showOptions({
  secret,
  controller,
  retention,
  erasure,
  requests,
  archive,
  store,
  access,
  evidence,
  gateway_keys,
  recipients,
  recipient_webhooks,
  personal_data,
}: ResolvedPrivacyOptions) {
  return {
    // how many, so that a rotation can be seen
    secrets: Array.isArray(secret) ? secret.length : 1,
    controller: controller
      ? {
          name: controller.name,
          organization_number: controller.organization_number ?? null,
          country: controller.country ?? null,
        }
      : null,
    retention: {
      country: retention.country ?? null,
      policy: retention.policy ?? null,
      fiscal_year_end: retention.fiscal_year_end ?? null,
      time_zone: retention.time_zone ?? null,
      delivery_address: retention.delivery_address,
      buyer_block_from: retention.buyer_block_from,
      record_keys: retention.record_keys,
      sales_channels: Object.keys(retention.by_sales_channel),
    },
    erasure: {
      cooling_off_hours: erasure.cooling_off_hours,
      carts: erasure.carts,
    },
    requests: { locale: requests.locale },
    archive: { expires_after_hours: archive.expires_after_hours },
    store: { guest_order_hours: store.guest_order_hours },
    access: {
      // officers may be named by e-mail address
      officers: access.officers.length,
      four_eyes: access.four_eyes,
      require_mfa: access.require_mfa,
    },
    evidence: {
      backup_days: evidence.backup_days,
      // a path tells about the server
      tombstone_files: evidence.tombstones.directory !== undefined,
    },
    gateways: Object.keys(gateway_keys),
    recipients: recipients.map(({ id }) => id),
    recipient_webhooks: {
      allow_private_addresses: recipient_webhooks.allow_private_addresses,
      timeout_seconds: recipient_webhooks.timeout_seconds,
    },
    personal_data: personal_data.map(({ table }) => table),
  }
}

/** What {@link showOptions} shows. */
export type ShownOptions = ReturnType<typeof showOptions>
