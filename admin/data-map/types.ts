import type { OurLanguage } from "../lib/use-texts"

export type Treatment = "clear" | "replace" | "scrub" | "keep"

export type MappedColumn = {
  category: string
  treatment: Treatment
  whileLocked?: Treatment
  recordField?: string
  why: string
}

export type MappedTable = {
  table: string
  module: string
  label: Record<OurLanguage, string>
  category: string
  rows: "keep" | "delete"
  why: string
  columns: Record<string, MappedColumn>
  notPersonal: string[]
}

export type DataMap = {
  tables: MappedTable[]
  free: { table: string; why: string }[]
}
