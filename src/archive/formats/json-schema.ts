import type { ArchiveColumn, Contents, SpooledTable } from "../table"
import { LAYOUT } from "./about"

/** Describes `data.json` as JSON Schema (2020-12), table by table. */
export function jsonSchema(contents: Contents): Record<string, unknown> {
  return {
    $schema: "https://json-schema.org/draft/2020-12/schema",
    title: LAYOUT,
    type: "object",
    required: ["layout", "made_at", "tables", "row_count", "complete"],
    properties: {
      layout: { const: LAYOUT },
      made_at: { type: "string", format: "date-time" },
      request_id: { type: "string" },
      scope: { enum: ["access", "portability"] },
      retained_records: {
        type: "array",
        items: {
          type: "object",
          required: ["record", "record_id", "locked", "locked_through"],
        },
      },
      tables: {
        type: "array",
        items: { anyOf: contents.tables.map(describeTable) },
      },
      row_count: { type: "integer" },
      complete: {
        const: true,
        description: "The last field: missing when the file was cut off",
      },
    },
  }
}

function describeTable(table: SpooledTable): Record<string, unknown> {
  const columns = table.columns.map((column) => [
    column.name,
    describeColumn(column),
  ])
  return {
    title: table.label.en,
    type: "object",
    required: ["table", "rows"],
    properties: {
      table: { const: table.table },
      rows: {
        type: "array",
        items: { type: "object", properties: Object.fromEntries(columns) },
      },
      row_count: { type: "integer" },
    },
  }
}

function describeColumn(column: ArchiveColumn): Record<string, unknown> {
  if (column.existenceOnly) {
    return {
      enum: [true, null],
      description: "Whether there is one; the value is a secret and not shown",
    }
  }
  return { ...typeOf(column.type), "x-category": column.category }
}

function typeOf(type: string): Record<string, unknown> {
  if (/^(smallint|integer|bigint)$/.test(type)) {
    return { type: ["integer", "null"] }
  }
  if (/^(numeric|real|double precision)/.test(type)) {
    // Postgres writes NaN and Infinity as text
    return { type: ["number", "string", "null"] }
  }
  if (type === "boolean") {
    return { type: ["boolean", "null"] }
  }
  if (type.startsWith("timestamp")) {
    return { type: ["string", "null"], format: "date-time" }
  }
  if (type.endsWith("[]")) {
    return { type: ["array", "null"] }
  }
  return type.startsWith("json") ? {} : { type: ["string", "null"] }
}
