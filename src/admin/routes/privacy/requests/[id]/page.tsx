import { crumb } from "../../../../../../admin/components/crumb"

export { RequestDetailPage as default } from "../../../../../../admin/requests/request-page"

export const handle = crumb("requests.id")
