import { createHash } from "node:crypto"

/** The only style of the page; its digest is all that the page's policy allows. */
export const STYLE = `
:root { color-scheme: light; --ink: #1f2933; --quiet: #5b6875; --line: #dde3e9;
  --soft: #f5f7f9; --accent: #1c5d7c; }
* { box-sizing: border-box; }
body { margin: 0; color: var(--ink); background: #fff;
  font: 16px/1.55 system-ui, -apple-system, "Segoe UI", Roboto, "Noto Sans", sans-serif; }
.page { max-width: 60rem; margin: 0 auto; padding: 0 1.5rem 4rem; }
header.top { background: var(--soft); border-bottom: 1px solid var(--line);
  margin-bottom: 2rem; }
header.top .page { padding-top: 2.5rem; padding-bottom: 2rem; }
h1 { font-size: 2rem; line-height: 1.2; margin: .25rem 0 .75rem; }
h2 { font-size: 1.4rem; margin: 3rem 0 .5rem; padding-top: 1rem;
  border-top: 2px solid var(--accent); }
h3 { font-size: 1.1rem; margin: 2rem 0 .35rem; }
h4 { font-size: 1rem; margin: 0; }
p { margin: .35rem 0 .75rem; max-width: 44rem; }
a { color: var(--accent); }
.by, .quiet { color: var(--quiet); }
.by { font-weight: 600; margin: 0; }
.lead { font-size: 1.1rem; }
.small { font-size: .85rem; }
dl { display: grid; grid-template-columns: max-content 1fr; gap: .2rem 1.25rem;
  margin: 0; }
dt { color: var(--quiet); }
dd { margin: 0; overflow-wrap: anywhere; }
bdi { white-space: pre-line; }
nav ol, nav ul { margin: .25rem 0; padding-inline-start: 1.25rem; }
nav ul { columns: 2; }
.wide { overflow-x: auto; }
table { border-collapse: collapse; width: 100%; font-size: .9rem;
  margin: .5rem 0 1rem; }
th, td { text-align: start; vertical-align: top; padding: .4rem .6rem;
  border-bottom: 1px solid var(--line); overflow-wrap: anywhere;
  min-width: 5rem; }
th { color: var(--quiet); font-weight: 600; white-space: nowrap; border-bottom: 2px solid var(--line); }
td.number, th.number { text-align: end; white-space: nowrap; }
.card { border: 1px solid var(--line); border-radius: 8px; padding: 1rem 1.25rem;
  margin: 1rem 0; }
.card > header { display: flex; flex-wrap: wrap; gap: .25rem 1.25rem;
  align-items: baseline; justify-content: space-between; margin-bottom: .5rem; }
.card h4 { font-size: 1.05rem; }
.addresses { display: grid; grid-template-columns: 1fr 1fr; gap: 1.25rem; }
address { font-style: normal; }
.law { background: var(--soft); border-radius: 6px; padding: .5rem .75rem;
  margin: .75rem 0 0; font-size: .9rem; max-width: none; }
.record { padding: .75rem 0; border-bottom: 1px solid var(--line); font-size: .9rem; }
.record dl { grid-template-columns: max-content 1fr max-content 1fr; }
.id { color: var(--quiet); font: .75rem ui-monospace, monospace; }
.note { border-inline-start: 3px solid var(--accent); padding-inline-start: .75rem;
  color: var(--quiet); }
footer { margin-top: 3rem; padding-top: 1rem; border-top: 1px solid var(--line); }
@media (max-width: 40rem) {
  dl, .record dl, .addresses { grid-template-columns: 1fr; }
  dd { margin-bottom: .5rem; }
  nav ul { columns: 1; }
}
@media print {
  body { font-size: 10pt; }
  .page { max-width: none; padding: 0; }
  header.top { background: none; }
  .card, .record, tr { break-inside: avoid; }
  h2, h3 { break-after: avoid; }
  .wide { overflow: visible; }
  a { color: inherit; }
}
`

/** Nothing is loaded, nothing runs, nothing is sent, whatever the data holds. */
export const POLICY = `default-src 'none'; style-src 'sha256-${createHash(
  "sha256"
)
  .update(STYLE)
  .digest("base64")}'; base-uri 'none'; form-action 'none'`
