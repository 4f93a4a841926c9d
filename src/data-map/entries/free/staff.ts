import type { FreeTable } from "../../types"
import { defineFreeTable } from "../../define-personal-data"
import { ROW_COLUMNS } from "../column-sets"

/** The shop's staff: another group of people, outside a customer's request. */
export const staffTables: readonly FreeTable[] = [
  defineFreeTable({
    table: "user",
    module: "user",
    reason:
      "Staff, not customers: somebody who is both is told so, and asks about this account as an employee",
    columns: [
      ...ROW_COLUMNS,
      "first_name",
      "last_name",
      "email",
      "avatar_url",
      "metadata",
    ],
  }),
  defineFreeTable({
    table: "invite",
    module: "user",
    reason:
      "Invitations to become staff, which say nothing about anybody as a customer",
    columns: [
      ...ROW_COLUMNS,
      "email",
      "accepted",
      "token",
      "expires_at",
      "metadata",
    ],
  }),
  defineFreeTable({
    table: "api_key",
    module: "api_key",
    reason:
      "Keys for programs and storefronts, with the employee who made them",
    columns: [
      ...ROW_COLUMNS,
      "token",
      "salt",
      "redacted",
      "title",
      "type",
      "last_used_at",
      "created_by",
      "revoked_by",
      "revoked_at",
    ],
  }),
  defineFreeTable({
    table: "user_preference",
    module: "settings",
    reason: "How an employee has set up the dashboard",
    columns: [...ROW_COLUMNS, "user_id", "key", "value"],
  }),
  defineFreeTable({
    table: "view_configuration",
    module: "settings",
    reason:
      "Columns and filters an employee has saved for lists in the dashboard",
    columns: [
      ...ROW_COLUMNS,
      "entity",
      "name",
      "user_id",
      "is_system_default",
      "configuration",
    ],
  }),
  defineFreeTable({
    table: "layout_configuration",
    module: "settings",
    reason: "How an employee has arranged pages of the dashboard",
    columns: [
      ...ROW_COLUMNS,
      "zone",
      "user_id",
      "is_system_default",
      "configuration",
    ],
  }),
  defineFreeTable({
    table: "property_label",
    module: "settings",
    reason: "The shop's names for fields in the dashboard",
    columns: [...ROW_COLUMNS, "entity", "property", "label", "description"],
  }),
  defineFreeTable({
    table: "user_rbac_role",
    module: "link",
    reason: "Connects staff with roles",
    columns: [...ROW_COLUMNS, "user_id", "rbac_role_id"],
  }),
  defineFreeTable({
    table: "invite_rbac_role",
    module: "link",
    reason: "Connects invitations with roles",
    columns: [...ROW_COLUMNS, "invite_id", "rbac_role_id"],
  }),
  defineFreeTable({
    table: "rbac_policy",
    module: "rbac",
    reason: "What roles may do",
    columns: [
      ...ROW_COLUMNS,
      "key",
      "resource",
      "operation",
      "name",
      "description",
      "metadata",
    ],
    optional: true,
  }),
  defineFreeTable({
    table: "rbac_role",
    module: "rbac",
    reason: "Roles of staff",
    columns: [...ROW_COLUMNS, "name", "description", "metadata"],
    optional: true,
  }),
  defineFreeTable({
    table: "rbac_role_inheritance",
    module: "rbac",
    reason: "Says which roles contain others",
    columns: [...ROW_COLUMNS, "role_id", "inherited_role_id", "metadata"],
    optional: true,
  }),
  defineFreeTable({
    table: "rbac_role_parent",
    module: "rbac",
    reason: "Says which roles contain others",
    columns: [...ROW_COLUMNS, "role_id", "parent_id", "metadata"],
    optional: true,
  }),
  defineFreeTable({
    table: "rbac_role_policy",
    module: "rbac",
    reason: "Connects roles with what they may do",
    columns: [...ROW_COLUMNS, "role_id", "policy_id", "metadata"],
    optional: true,
  }),
]
