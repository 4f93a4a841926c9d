import { canonicalJson, digestOfNotice } from "../canonical"
import { changesBetween } from "../compare"
import type { NoticeSection } from "../types"
import { withEdit } from "../write-notice"

const section = (id: string, text = id): NoticeSection => {
  const said = { heading: text, blocks: [{ kind: "text" as const, text }] }
  return { id, texts: { nb: said, nn: said, en: said } }
}

const title = { nb: "Personvern", nn: "Personvern", en: "Privacy" }

const notice = {
  version: 1,
  effective_date: "2027-01-01",
  what_changed: null,
  content: { title, sections: [section("rights"), section("contact")] },
}

describe("canonicalJson", () => {
  it("does not know the order of keys", () => {
    expect(canonicalJson({ b: 1, a: [{ d: null, c: "ø\n" }] })).toBe(
      '{"a":[{"c":"ø\\n","d":null}],"b":1}'
    )
    expect(canonicalJson({ a: 1, b: 2 })).toBe(canonicalJson({ b: 2, a: 1 }))
  })

  it("knows the order of lists, and nothing from null", () => {
    expect(canonicalJson([1, 2])).not.toBe(canonicalJson([2, 1]))
    expect(canonicalJson({ a: undefined })).toBe("{}")
    expect(canonicalJson({ a: null })).toBe('{"a":null}')
  })
})

describe("digestOfNotice", () => {
  it("is the same for the same, whichever order a database keeps", () => {
    const shuffled = {
      content: { sections: notice.content.sections, title },
      what_changed: null,
      effective_date: "2027-01-01",
      version: 1,
    }
    expect(digestOfNotice(notice)).toMatch(/^[0-9a-f]{64}$/)
    expect(digestOfNotice(shuffled)).toBe(digestOfNotice(notice))
  })

  // written down, so that a later change of the rules is seen
  it("stays what it was", () => {
    expect(digestOfNotice(notice)).toBe(DIGEST)
  })

  it.each([
    ["number", { version: 2 }],
    ["day", { effective_date: "2027-01-02" }],
    ["remark", { what_changed: title }],
    [
      "title",
      { content: { ...notice.content, title: { ...title, nn: "Nytt" } } },
    ],
    [
      "order of sections",
      {
        content: {
          title,
          sections: [section("contact"), section("rights")],
        },
      },
    ],
    [
      "text in one language",
      {
        content: {
          title,
          sections: [
            section("rights"),
            {
              ...section("contact"),
              texts: {
                ...section("contact").texts,
                en: section("contact", "Call us").texts.en,
              },
            },
          ],
        },
      },
    ],
  ])("is another for another %s", (_, change) => {
    expect(digestOfNotice({ ...notice, ...change })).not.toBe(
      digestOfNotice(notice)
    )
  })
})

describe("changesBetween", () => {
  const content = (...sections: NoticeSection[]) => ({ sections })

  it("names what is new, what is other and what is gone", () => {
    const before = content(section("a"), section("b"), section("c"))
    const after = content(section("b", "B"), section("d"), section("a"))

    expect(changesBetween(before, after)).toEqual([
      {
        section: "b",
        change: "changed",
        heading: { nb: "B", nn: "B", en: "B" },
      },
      { section: "d", change: "added", heading: { nb: "d", nn: "d", en: "d" } },
      {
        section: "c",
        change: "removed",
        heading: { nb: "c", nn: "c", en: "c" },
      },
    ])
  })

  it("sees a change in one language only, and none where there is none", () => {
    const a = section("a")
    const other = {
      ...a,
      texts: { ...a.texts, nn: section("a", "Ny").texts.nn },
    }
    expect(changesBetween(content(a), content(other))).toHaveLength(1)
    expect(changesBetween(content(a), content(section("a")))).toEqual([])
    expect(
      changesBetween(content(a, section("b")), content(section("b"), a))
    ).toEqual([])
  })
})

describe("withEdit", () => {
  const content = { title, sections: [section("a"), section("b")] }

  it("replaces in place, adds at the end, and removes", () => {
    const edited = withEdit(content, {
      sections: [section("c"), section("b", "B")],
      remove: ["a"],
    })
    expect(edited.sections).toEqual([section("b", "B"), section("c")])
    expect(edited.title).toBe(title)
  })

  it("leaves what is not named", () => {
    const other = { ...title, en: "Data" }
    expect(withEdit(content, { title: other })).toEqual({
      ...content,
      title: other,
    })
  })
})

const DIGEST =
  "0636f1c4b839604adda7881706f55da71cca79cd8605ccdd54ad6812ca257c4d"
