/**
 * The look of a comparison's page, in the ink, paper and type of the brief's. What went is struck through and what came is underlined, so
 * that neither hangs on colour alone; the tints are those of no traffic light, since neither is good or bad in itself.
 */

export const COMPARISON_STYLE = `
:root {
  color-scheme: light dark;
  --paper: #fbfaf6; --card: #ffffff; --ink: #1c1e22; --quiet: #565b63; --rule: #dad6cc; --accent: #1b4a80;
  --gone: #f6e3cf; --gone-ink: #6b3300; --new: #dbe8f8; --new-ink: #123a68;
  --serif: "Source Serif 4", "Source Serif Pro", "Iowan Old Style", Charter, "Palatino Linotype", Georgia, serif;
  --sans: system-ui, -apple-system, "Segoe UI", Roboto, "Noto Sans", "Liberation Sans", sans-serif;
}
@media (prefers-color-scheme: dark) {
  :root {
    --paper: #15171b; --card: #1c1f24; --ink: #e9e6df; --quiet: #a9aeb6; --rule: #363a42; --accent: #97bdf0;
    --gone: #452c12; --gone-ink: #f3c99b; --new: #16304f; --new-ink: #bcd8fb;
  }
}
*, *::before, *::after { box-sizing: border-box; }
html { -webkit-text-size-adjust: 100%; text-size-adjust: 100%; scroll-padding-top: 4rem; }
body { margin: 0; background: var(--paper); color: var(--ink); font: 1rem/1.55 var(--sans); overflow-wrap: break-word; }
header, main, footer { max-width: 72rem; margin: 0 auto; padding: 0 1.25rem; }
a { color: var(--accent); text-underline-offset: .15em; }
a:focus-visible { outline: 3px solid var(--accent); outline-offset: 2px; border-radius: 2px; }
.skip { position: absolute; left: -100vw; }
.skip:focus { left: 1rem; top: .5rem; z-index: 2; background: var(--card); padding: .5rem .75rem; }
header { padding-top: 3rem; }
.mark { margin: 0 0 .5rem; color: var(--quiet); font-size: .875rem; letter-spacing: .04em; }
h1 { margin: 0; font: 600 clamp(1.75rem, 1.2rem + 2.4vw, 2.75rem)/1.15 var(--serif); letter-spacing: -.01em; text-wrap: balance; }
.sum { margin: .9rem 0 0; font-size: 1.125rem; font-weight: 600; }
.about, .remark { max-width: 66ch; margin: .5rem 0 0; color: var(--quiet); }
.remark { padding-left: .9rem; border-left: 3px solid var(--accent); color: var(--ink); }
nav { position: sticky; top: 0; z-index: 1; margin-top: 1.5rem; background: var(--paper); border-block: 1px solid var(--rule); }
nav ul { display: flex; flex-wrap: wrap; gap: 0 1.5rem; max-width: 72rem; margin: 0 auto; padding: .25rem 1.25rem; list-style: none; }
nav a { display: inline-block; padding: .4rem 0; color: var(--ink); text-decoration: none; }
nav a:hover { color: var(--accent); text-decoration: underline; }
main > section { margin-top: 3rem; }
h2 { margin: 0; padding-bottom: .35rem; border-bottom: 1px solid var(--rule); font: 600 1.625rem/1.25 var(--serif); }
.clause { padding: 1.25rem 0 1.4rem; border-bottom: 1px solid var(--rule); }
.clause:target { background: var(--card); outline: 2px solid var(--accent); outline-offset: .4rem; }
h3 { margin: 0; font: 600 1.0625rem/1.4 var(--sans); }
h3 .fate { color: var(--quiet); font-weight: 400; }
.changes { width: 100%; table-layout: fixed; margin: .6rem 0 0; border-collapse: collapse; font-size: .9375rem; line-height: 1.4; }
.changes th { padding: .25rem .9rem .25rem 0; text-align: left; vertical-align: top; font-weight: 400; color: var(--quiet); }
.changes th b { color: var(--accent); font-weight: 600; }
.changes td { padding: .25rem .9rem .25rem 0; vertical-align: top; }
.changes thead th { font-size: .8125rem; }
.changes th:first-child { width: 9rem; }
.changes th:last-child { width: 30%; }
.none { color: var(--quiet); }
.why { color: var(--quiet); font-size: .8125rem; }
.sides { display: grid; grid-template-columns: 1fr 1fr; gap: 0 2rem; margin-top: .8rem; }
.sides h4 { margin: 0 0 .2rem; color: var(--quiet); font: 400 .8125rem/1.4 var(--sans); }
.sides p, .line p { margin: 0; max-width: 66ch; font: 1.0625rem/1.6 var(--serif); }
.line > div { padding: .55rem 0 .55rem 1rem; border-left: 3px solid transparent; }
.line > .touched { border-left-color: var(--accent); }
.line h3 { color: var(--quiet); font: 400 .8125rem/1.4 var(--sans); }
del { background: var(--gone); color: var(--gone-ink); text-decoration: line-through; text-decoration-thickness: .09em; }
ins { background: var(--new); color: var(--new-ink); text-decoration: underline; text-decoration-thickness: .09em; text-underline-offset: .15em; }
.line del + ins { margin-left: .2em; }
.terms li { margin: .3rem 0; }
footer { margin-top: 3.5rem; padding-bottom: 3rem; color: var(--quiet); font-size: .875rem; }
footer p { margin: 0; padding-top: 1rem; border-top: 1px solid var(--rule); }
@media (max-width: 40rem) {
  header { padding-top: 1.75rem; }
  nav { position: static; }
  .sides { grid-template-columns: 1fr; gap: .8rem; }
  .changes thead { position: absolute; left: -100vw; }
  .changes, .changes tbody, .changes tr, .changes th, .changes td { display: block; }
  .changes tr { padding: .3rem 0; }
  .changes th, .changes td, .changes th:first-child { padding: 0; width: auto; }
  .changes td::before { content: attr(data-side) " "; color: var(--quiet); font-size: .8125rem; }
  .line > div { padding-left: .7rem; }
}
@media (prefers-contrast: more) { :root { --quiet: var(--ink); --rule: currentColor; } }
@media (forced-colors: active) { .line > .touched { border-left-color: CanvasText; } }
@media print {
  :root {
    --paper: #fff; --card: #fff; --ink: #000; --quiet: #3c3c3c; --rule: #bbb; --accent: #000;
    --gone: transparent; --gone-ink: #000; --new: transparent; --new-ink: #000;
  }
  @page { margin: 18mm 16mm 20mm; @bottom-right { content: counter(page) " / " counter(pages); font: 9pt sans-serif; } }
  body { font-size: 10pt; }
  header, main, footer { max-width: none; padding: 0; }
  header { padding-top: 0; }
  nav, .skip { display: none; }
  .clause { break-inside: avoid; }
  h2, h3 { break-after: avoid; }
}
`;
