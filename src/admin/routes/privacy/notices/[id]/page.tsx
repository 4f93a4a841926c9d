export { NoticePage as default } from "../../../../../../admin/notices/notice-page"
