import { resources } from "../../../admin/i18n"

export default resources
