/** Styles stand on the elements: many mail programs drop a style sheet. */
export const STYLES = {
  body: "margin:0;padding:0;background:#f5f7f9;color:#1f2933;font-family:Arial,Helvetica,sans-serif;font-size:16px;line-height:1.55",
  page: "max-width:600px;margin:0 auto;padding:24px 20px 32px;background:#ffffff;overflow-wrap:anywhere;word-break:break-word",
  sender: "margin:0;color:#5b6875;font-weight:bold",
  title: "margin:4px 0 20px;font-size:24px;line-height:1.25",
  heading: "margin:28px 0 8px;font-size:18px;line-height:1.3",
  text: "margin:0 0 14px",
  list: "margin:0 0 14px;padding:0 0 0 22px",
  item: "margin:0 0 6px",
  facts: "margin:0 0 14px;padding:12px 14px;background:#f5f7f9",
  term: "color:#5b6875",
  code: "margin:0 0 14px;padding:14px;background:#f5f7f9;font-family:Consolas,Menlo,monospace;font-size:28px;letter-spacing:6px;text-align:center",
  link: "color:#1c5d7c",
  closing:
    "margin:32px 0 0;padding:16px 0 0;border-top:1px solid #dde3e9;color:#5b6875;font-size:14px",
} as const
