import type { Format } from "./format"
import { html, type SafeHtml } from "./html"

/** An address as it stands on an envelope. */
export function addressBlock(
  format: Format,
  heading: string,
  address: Readonly<Record<string, unknown>> | null
): SafeHtml | null {
  if (!address) {
    return null
  }
  const line = (...columns: string[]) =>
    columns
      .map((column) => address[column] ?? "")
      .join(" ")
      .trim()
  const lines = [
    line("first_name", "last_name"),
    line("company"),
    line("address_1"),
    line("address_2"),
    line("postal_code", "city"),
    line("province"),
    format.country(line("country_code")),
    line("phone"),
  ].filter((text) => text !== "")

  return lines.length > 0
    ? html`<div>
        <div class="quiet small">${heading}</div>
        <address>
          ${lines.map((text) => html`<bdi>${text}</bdi><br />`)}
        </address>
      </div>`
    : null
}
