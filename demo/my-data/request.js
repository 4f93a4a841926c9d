import { currentLocale, date, fill, make, text } from "/page.js"

/** One request as a list item: how it stands, and what can be done about it. */
export function requestItem(request, { download, cancel }) {
  const item = make("li", "", { className: "request" })
  item.append(
    make("strong", text().names[request.type]),
    make(
      "p",
      `${date(request.received_at)}: ${text().statuses[request.status]}`
    )
  )
  for (const line of linesOf(request)) {
    item.append(make("p", line, { className: "quiet" }))
  }
  if (request.archive?.state === "building") {
    item.append(barOf(request.archive))
  }
  if (request.archive?.state === "ready" && download) {
    item.append(button("download", "main", () => download(request, item)))
  }
  if (request.can_cancel && cancel) {
    item.append(button("takeBack", "danger", () => cancel(request)))
  }
  return item
}

const button = (name, className, onclick) =>
  make("button", text()[name], { type: "button", className, onclick })

function barOf({ progress }) {
  const bar = make("progress", "", { max: 1, title: text().building })
  if (progress !== null) {
    bar.value = progress
  }
  return bar
}

function linesOf(request) {
  const { waiting_for, archive, retained_through: kept } = request
  const isOpen = request.closed_at === null
  const orders = request.guards.flatMap(({ display_ids }) => display_ids)

  return [
    waiting_for &&
      fill(text().waits[waiting_for], {
        date: request.execute_after && date(request.execute_after, true),
        orders: new Intl.ListFormat(currentLocale()).format([
          ...new Set(orders),
        ]),
      }),
    isOpen &&
      request.due_on &&
      fill(text().due, { date: date(request.due_on) }),
    request.status === "completed_with_retained" &&
      (kept ? fill(text().kept, { date: date(kept) }) : text().keptOpen),
    archive && archiveLine(archive),
  ].filter(Boolean)
}

function archiveLine({ state, expires_at }) {
  if (state === "ready") {
    return fill(text().ready, { date: date(expires_at, true) })
  }
  return state === "building" ? text().building : text().gone
}
