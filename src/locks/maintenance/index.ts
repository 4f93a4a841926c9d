export { closeMaintenanceWindow, type ClosedWindow } from "./close-window"
export {
  openMaintenanceWindow,
  type OpenWindow,
  type WindowOrder,
} from "./open-window"
