/**
 * The look of a brief's page. Ink on paper with one accent; what is missing is hatched in amber, never red, since a gap is a finding
 * and no alarm. Fonts are those of the reader's own machine, so that nothing is fetched.
 */

export const PAGE_STYLE = `
:root {
  color-scheme: light dark;
  --paper: #fbfaf6; --card: #ffffff; --ink: #1c1e22; --quiet: #565b63; --rule: #dad6cc;
  --accent: #1b4a80; --hatch: #f3dfb2; --hatch-ink: #5e4200;
  --serif: "Source Serif 4", "Source Serif Pro", "Iowan Old Style", Charter, "Palatino Linotype", Georgia, serif;
  --sans: system-ui, -apple-system, "Segoe UI", Roboto, "Noto Sans", "Liberation Sans", sans-serif;
}
@media (prefers-color-scheme: dark) {
  :root {
    --paper: #15171b; --card: #1c1f24; --ink: #e9e6df; --quiet: #a9aeb6; --rule: #363a42;
    --accent: #97bdf0; --hatch: #43370f; --hatch-ink: #f0d48a;
  }
}
*, *::before, *::after { box-sizing: border-box; }
html { scroll-padding-top: 4rem; -webkit-text-size-adjust: 100%; text-size-adjust: 100%; }
body {
  margin: 0; background: var(--paper); color: var(--ink);
  font: 1rem/1.55 var(--sans); overflow-wrap: break-word; hyphens: manual;
}
header, main, footer { max-width: 62rem; margin: 0 auto; padding: 0 1.25rem; }
a { color: var(--accent); text-underline-offset: .15em; text-decoration-thickness: .06em; }
a:focus-visible, summary:focus-visible { outline: 3px solid var(--accent); outline-offset: 2px; border-radius: 2px; }
.skip { position: absolute; left: -100vw; }
.skip:focus { left: 1rem; top: .5rem; z-index: 2; background: var(--card); padding: .5rem .75rem; }
header { padding-top: 3rem; }
.mark { margin: 0 0 .5rem; color: var(--quiet); font-size: .875rem; letter-spacing: .04em; }
h1 { margin: 0; font: 600 clamp(1.75rem, 1.2rem + 2.4vw, 2.75rem)/1.15 var(--serif); letter-spacing: -.01em; text-wrap: balance; }
.about { max-width: 60ch; margin: .9rem 0 0; color: var(--quiet); }
nav { position: sticky; top: 0; z-index: 1; margin-top: 1.5rem; background: var(--paper); border-block: 1px solid var(--rule); }
nav ul {
  display: flex; flex-wrap: wrap; gap: 0 1.5rem; max-width: 62rem; margin: 0 auto; padding: .25rem 1.25rem; list-style: none;
}
nav li { white-space: nowrap; }
nav a { display: inline-block; padding: .4rem 0; color: var(--ink); text-decoration: none; }
nav a:hover { color: var(--accent); text-decoration: underline; }
.n { color: var(--quiet); font-size: .8125rem; font-variant-numeric: tabular-nums; }
.answers { display: grid; grid-template-columns: repeat(auto-fit, minmax(min(100%, 17rem), 1fr)); gap: 1.5rem 2.5rem; margin: 2.25rem 0 0; }
.answer h2 { margin: 0 0 .35rem; padding-top: .6rem; border-top: 3px solid var(--accent); font: 600 1.1875rem/1.3 var(--serif); }
.answer p { margin: 0 0 .35rem; }
.answer ul { margin: 0; padding-left: 1.1rem; }
main > section[id] { margin-top: 3.25rem; }
main > section[id] > h2 {
  display: flex; flex-wrap: wrap; align-items: baseline; gap: .75rem; margin: 0;
  padding-bottom: .35rem; border-bottom: 1px solid var(--rule); font: 600 1.625rem/1.25 var(--serif);
}
.counted { color: var(--quiet); font: 400 .9375rem/1.4 var(--sans); }
section > h3 { margin: 2rem 0 .25rem; color: var(--accent); font: 600 1.125rem/1.35 var(--sans); }
.item { padding: 1.15rem 0 1.25rem; border-bottom: 1px solid var(--rule); }
.item:last-child { border-bottom: 0; }
.item > h3, .item > h4 { margin: 0; color: var(--ink); font: 600 1.0625rem/1.4 var(--sans); }
.tags { margin: .1rem 0 0; color: var(--quiet); font-size: .9375rem; }
.tags span + span::before { content: "· "; }
dl { margin: .7rem 0 0; }
dd { margin: 0; }
dt { color: var(--quiet); font-size: .8125rem; }
.strip { display: grid; grid-template-columns: repeat(auto-fill, minmax(min(100%, 11.5rem), 1fr)); gap: .6rem 1.1rem; }
.strip dd { padding-top: .1rem; border-top: 2px solid var(--ink); font-size: .9375rem; line-height: 1.4; }
.strip dd.inferred { border-top-style: dotted; }
.strip dd + dd { margin-top: .35rem; border-top-width: 1px; }
dd.missing, .key .missing {
  color: var(--hatch-ink);
  background: repeating-linear-gradient(135deg, var(--hatch) 0 6px, transparent 6px 10px) bottom / 100% .5rem no-repeat;
  padding-bottom: .6rem;
}
.strip dd.missing { border-top: 2px dashed var(--hatch-ink); }
.how { color: var(--quiet); font-size: .8125rem; }
.rows > div { display: grid; grid-template-columns: minmax(5.5rem, 9rem) 1fr; gap: 0 .75rem; padding: .12rem 0; }
.rows dt { padding-top: .14rem; }
.rows dd { grid-column: 2; }
.rivals { display: grid; grid-template-columns: repeat(auto-fit, minmax(min(100%, 13rem), 1fr)); gap: .75rem; margin: .8rem 0 0; padding: 0; list-style: none; }
.rivals li { padding: .6rem .8rem; background: var(--card); border: 1px solid var(--rule); border-top: 3px solid var(--accent); }
.rivals q { display: block; font: 1.0625rem/1.4 var(--serif); quotes: "“" "”"; }
.who { color: var(--quiet); font-size: .875rem; }
.note { margin: .45rem 0 0; color: var(--quiet); font-size: .9375rem; }
.empty { max-width: 60ch; margin: .9rem 0 0; color: var(--quiet); }
figure { margin: .8rem 0 0; padding: .05rem 0 .05rem 1rem; border-left: 3px solid var(--accent); }
blockquote { max-width: 66ch; margin: 0; font: 1.0625rem/1.6 var(--serif); }
figcaption { margin-top: .1rem; color: var(--quiet); font-size: .875rem; }
.refs { white-space: nowrap; font-size: .875rem; }
.refs a, figcaption a { display: inline-block; min-width: 1.5rem; min-height: 1.5rem; text-decoration: none; }
.refs a:hover, figcaption a:hover { text-decoration: underline; }
details { margin-top: .6rem; }
summary { width: fit-content; min-height: 1.5rem; color: var(--accent); cursor: pointer; }
.sources { margin: .75rem 0 0; padding-left: 2.25rem; }
.sources > li { max-width: 54rem; padding: .55rem 0; }
.sources > li::marker { color: var(--quiet); font-variant-numeric: tabular-nums; content: "[" counter(list-item) "] "; }
.sources > li:target, .item:target { background: var(--card); outline: 2px solid var(--accent); outline-offset: .4rem; }
.sources .title { font-weight: 600; }
.sources p { margin: .1rem 0 0; color: var(--quiet); font-size: .9375rem; }
.file { font-family: ui-monospace, "SFMono-Regular", "DejaVu Sans Mono", monospace; font-size: .875rem; }
footer { margin-top: 3.5rem; padding-bottom: 3rem; color: var(--quiet); font-size: .875rem; }
footer p { margin: 0; padding-top: 1rem; border-top: 1px solid var(--rule); }
.key { display: inline-flex; gap: .9rem; color: var(--ink); }
.key span { border-top: 2px solid var(--ink); }
.key .inferred { border-top-style: dotted; }
.key .missing { border-top: 2px dashed var(--hatch-ink); }
@media (max-width: 40rem) {
  header { padding-top: 1.75rem; }
  nav { position: static; }
  nav ul { gap: 0 1.1rem; }
  html { scroll-padding-top: 1rem; }
  main > section[id] { margin-top: 2.5rem; }
  .rows > div { grid-template-columns: 1fr; }
  .rows dd { grid-column: 1; }
  .strip { grid-template-columns: 1fr 1fr; }
}
@media (prefers-contrast: more) { :root { --quiet: var(--ink); --rule: currentColor; } }
@media (forced-colors: active) {
  .strip dd, .key span { border-top-color: CanvasText; }
  dd.missing, .key .missing { background: none; border-top-style: dashed; }
}
@media print {
  :root {
    --paper: #fff; --card: #fff; --ink: #000; --quiet: #3c3c3c; --rule: #bbb; --accent: #000; --hatch: #e4e4e4; --hatch-ink: #000;
  }
  @page { margin: 18mm 16mm 20mm; @bottom-right { content: counter(page) " / " counter(pages); font: 9pt sans-serif; } }
  body { font-size: 10pt; }
  header, main, footer { max-width: none; padding: 0; }
  header { padding-top: 0; }
  nav, .skip, summary { display: none; }
  a { color: inherit; text-decoration: none; }
  details::details-content { content-visibility: visible; block-size: auto; }
  .item, figure, .answer, .sources > li { break-inside: avoid; }
  h2, h3, h4 { break-after: avoid; }
  .strip { grid-template-columns: repeat(4, 1fr); }
}
`;
