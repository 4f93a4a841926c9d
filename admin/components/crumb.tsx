import { useTexts } from "../lib/use-texts"

const Crumb = ({ text }: { text: string }) => {
  const { t } = useTexts()

  return t(text)
}

/** A page's part of the path at the top: the way back where there is no menu. */
export const crumb = (text: string) => ({
  breadcrumb: () => <Crumb text={text} />,
})
