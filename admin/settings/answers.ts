/** `GET /settings`. */
export type Settings = {
  secrets: number
  controller: { name: string; organization_number: string | null } | null
  retention: {
    country: string | null
    fiscal_year_end: string | null
    time_zone: string | null
    delivery_address: string
    record_keys: string[]
  }
  erasure: { cooling_off_hours: number }
  archive: { expires_after_hours: number }
  store: { guest_order_hours: number }
  access: { officers: number; four_eyes: boolean; require_mfa: string }
  evidence: { backup_days: number; tombstone_files: boolean }
  personal_data: string[]
}
