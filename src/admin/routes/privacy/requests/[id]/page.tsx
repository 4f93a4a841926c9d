export { RequestDetailPage as default } from "../../../../../../admin/requests/request-page"
