import { crumb } from "../../../../../../admin/components/crumb"

export { NoticePage as default } from "../../../../../../admin/notices/notice-page"

export const handle = crumb("notices.version")
