import type { ShownNotice } from "../../../src/notice/show-notice"
import type { NoticeView } from "../../../src/notice/view"
import type { PrivacyEvidenceModuleService } from "../../../src/modules/privacy_evidence/service"
import type { ResolvedPrivacyOptions } from "../../../src/options"
import type { TestShop } from "../privacy/open-test-shop"

type Controller = NonNullable<ResolvedPrivacyOptions["controller"]>

const NOTICES = "/admin/privacy/notices"

/** Runs `work` in a shop of somebody else's. */
export const withController = async <T>(
  { container }: Pick<TestShop, "container">,
  controller: Controller,
  work: () => Promise<T>
): Promise<T> => {
  const evidence =
    container.resolve<PrivacyEvidenceModuleService>("privacy_evidence")
  const options = await evidence.getOptions()
  const before = options.controller
  options.controller = controller

  try {
    return await work()
  } finally {
    options.controller = before
  }
}

/** Today in the test shop, so many days on: `YYYY-MM-DD`. */
export const dayIn = (days: number): string => {
  const then = new Date(Date.now() + days * 86_400_000)

  return new Intl.DateTimeFormat("sv-SE", { timeZone: "Europe/Oslo" }).format(
    then
  )
}

type Answer = { notice: ShownNotice }

export const draftNotice = async ({ admin }: Pick<TestShop, "admin">) =>
  (await admin.post<Answer>(NOTICES)).notice

export const editNotice = async (
  { admin }: Pick<TestShop, "admin">,
  id: string,
  edit: object
) => (await admin.post<Answer>(`${NOTICES}/${id}`, edit)).notice

export const showNotice = async (
  { admin }: Pick<TestShop, "admin">,
  id: string
) => (await admin.get<Answer>(`${NOTICES}/${id}`)).notice

export const publishNotice = async (
  { admin }: Pick<TestShop, "admin">,
  id: string,
  body: object = { effective_date: dayIn(0) }
) => (await admin.post<Answer>(`${NOTICES}/${id}/publish`, body)).notice

/** Drafts and publishes in one go. */
export const publishAnew = async (
  shop: Pick<TestShop, "admin">,
  edit?: object
) => {
  const { id } = await draftNotice(shop)
  if (edit) {
    await editNotice(shop, id, edit)
  }
  return await publishNotice(shop, id)
}

/** The notice as a storefront reads it. */
export const readNotice = async (
  { store }: Pick<TestShop, "store">,
  query: Record<string, unknown> = {}
) =>
  (
    await store.get<{ privacy_notice: NoticeView }>("/store/privacy/notice", {
      query,
    })
  ).privacy_notice

/** A section that says one thing in every language. */
export const sectionSaying = (id: string, text: string) => {
  const said = { heading: text, blocks: [{ kind: "text", text }] }

  return { id, texts: { nb: said, nn: said, en: said } }
}
