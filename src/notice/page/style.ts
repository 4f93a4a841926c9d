import { createHash } from "node:crypto"

/** The only style of the page; its digest is all that the page's policy allows. */
export const STYLE = `
:root { color-scheme: light; --ink: #1f2933; --quiet: #52606d; --line: #d5dce3;
  --soft: #f5f7f9; --accent: #1c5d7c; }
* { box-sizing: border-box; }
html { scroll-behavior: smooth; }
body { margin: 0; color: var(--ink); background: #fff;
  font: 1.0625rem/1.6 system-ui, -apple-system, "Segoe UI", Roboto, "Noto Sans", sans-serif; }
.wrap { max-width: 68rem; margin: 0 auto; padding: 0 1.5rem; }
.skip { position: absolute; left: -999rem; }
.skip:focus { left: 1rem; top: 1rem; background: #fff; padding: .5rem 1rem; }
header.top { background: var(--soft); border-bottom: 1px solid var(--line);
  padding: 1.25rem 0 2rem; }
h1 { font-size: clamp(1.7rem, 4vw, 2.4rem); line-height: 1.2; margin: 1.25rem 0 .5rem;
  overflow-wrap: break-word; }
h2 { font-size: 1.45rem; line-height: 1.3; margin: 0 0 .75rem; }
h3 { font-size: 1.1rem; line-height: 1.35; margin: 1.75rem 0 .4rem; }
p { margin: 0 0 .8rem; }
ul { margin: 0 0 .9rem; padding-inline-start: 1.3rem; }
li { margin-bottom: .3rem; }
a { color: var(--accent); text-underline-offset: .15em; }
a:focus-visible { outline: 3px solid var(--accent); outline-offset: 2px; border-radius: 2px; }
.languages { display: flex; flex-wrap: wrap; gap: .25rem 1.25rem; list-style: none;
  padding: 0; margin: 0; font-size: .95rem; }
.languages li { margin: 0; }
.languages [aria-current] { font-weight: 600; color: var(--ink); text-decoration: none; }
.quiet { color: var(--quiet); }
.state { margin: 0; font-weight: 600; }
.alert { margin: 1rem 0 0; padding: .75rem 1rem; background: #fff;
  border-inline-start: 4px solid var(--accent); }
.columns { display: grid; grid-template-columns: 17rem minmax(0, 1fr); gap: 3.5rem;
  padding-top: 2rem; padding-bottom: 4rem; }
nav.contents { font-size: .95rem; align-self: start; position: sticky; top: 1.5rem; }
nav.contents h2 { font-size: 1rem; margin-bottom: .5rem; }
nav.contents ol { margin: 0; padding-inline-start: 1.8rem; }
nav.contents li { margin-bottom: .4rem; }
main { max-width: 43rem; overflow-wrap: break-word; }
section { padding-bottom: 2.25rem; margin-bottom: 2.25rem;
  border-bottom: 1px solid var(--line); scroll-margin-top: 1rem; }
section > :last-child { margin-bottom: 0; }
dl { margin: 0 0 1rem; padding: .25rem 1rem; background: var(--soft); border-radius: 6px; }
dl div { padding: .55rem 0; }
dl div + div { border-top: 1px solid var(--line); }
dt { font-weight: 600; }
dd { margin: 0; white-space: pre-line; }
.tag { display: inline-block; min-width: 8.5rem; color: var(--quiet); }
footer { font-size: .9rem; }
code { font: .8rem ui-monospace, SFMono-Regular, Menlo, monospace; overflow-wrap: anywhere; }
@media (min-width: 40rem) {
  .narrow div { display: grid; grid-template-columns: 13.5rem minmax(0, 1fr);
    column-gap: 1.25rem; }
}
@media (max-width: 56rem) {
  .columns { grid-template-columns: 1fr; gap: 1.5rem; }
  nav.contents { position: static; padding-bottom: 1.5rem;
    border-bottom: 1px solid var(--line); }
}
@media (prefers-reduced-motion: reduce) { html { scroll-behavior: auto; } }
@media print {
  body { font-size: 10.5pt; line-height: 1.45; }
  .wrap { max-width: none; padding: 0; }
  header.top { background: none; padding: 0 0 1rem; }
  .columns { display: block; padding: 1rem 0 0; }
  .languages, .skip, nav.contents { display: none; }
  main { max-width: none; }
  dl { background: none; border: 1px solid var(--line); }
  h2, h3 { break-after: avoid; }
  dl div, li { break-inside: avoid; }
  section { padding-bottom: 1rem; margin-bottom: 1rem; }
  a { color: inherit; }
}
`

/** Nothing is loaded, nothing runs, nothing is sent, whatever a notice says. */
export const POLICY = `default-src 'none'; style-src 'sha256-${createHash(
  "sha256"
)
  .update(STYLE)
  .digest(
    "base64"
  )}'; base-uri 'none'; form-action 'none'; frame-ancestors 'self'`
