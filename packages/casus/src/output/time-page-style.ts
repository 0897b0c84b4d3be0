/**
 * The look of pages over time, in the ink, paper and type of the brief's. Steps are one hue, from paper to deep blue, each with its
 * number; what is not known is hatched, so that nothing hangs on colour alone.
 */
export const TIME_PAGE_STYLE = `
:root {
  color-scheme: light dark;
  --paper: #fbfaf6; --card: #ffffff; --ink: #1c1e22; --quiet: #565b63; --rule: #dad6cc; --accent: #1b4a80;
  --s0: #ffffff; --s1: #dde9f7; --s2: #a9c7eb; --s3: #3f72b3; --s4: #163b68;
  --i0: #1c1e22; --i1: #1c1e22; --i2: #10233d; --i3: #ffffff; --i4: #ffffff;
  --serif: "Source Serif 4", "Source Serif Pro", "Iowan Old Style", Charter, "Palatino Linotype", Georgia, serif;
  --sans: system-ui, -apple-system, "Segoe UI", Roboto, "Noto Sans", "Liberation Sans", sans-serif;
}
@media (prefers-color-scheme: dark) {
  :root {
    --paper: #15171b; --card: #1c1f24; --ink: #e9e6df; --quiet: #a9aeb6; --rule: #363a42; --accent: #97bdf0;
    --s0: #15171b; --s1: #1d2e47; --s2: #2c5286; --s3: #7fabe4; --s4: #d3e5fb;
    --i0: #e9e6df; --i1: #e9e6df; --i2: #ffffff; --i3: #0c1828; --i4: #0c1828;
  }
}
*, *::before, *::after { box-sizing: border-box; }
html { -webkit-text-size-adjust: 100%; text-size-adjust: 100%; scroll-padding-top: 4rem; }
body { margin: 0; background: var(--paper); color: var(--ink); font: 1rem/1.55 var(--sans); overflow-wrap: break-word; }
header, main, footer { max-width: 68rem; margin: 0 auto; padding: 0 1.25rem; }
a { color: var(--accent); text-underline-offset: .15em; }
a:focus-visible, summary:focus-visible { outline: 3px solid var(--accent); outline-offset: 2px; border-radius: 2px; }
.skip { position: absolute; left: -100vw; }
.skip:focus { left: 1rem; top: .5rem; z-index: 2; background: var(--card); padding: .5rem .75rem; }
.defs { position: absolute; }
header { padding-top: 3rem; }
.mark { margin: 0 0 .5rem; color: var(--quiet); font-size: .875rem; letter-spacing: .04em; }
h1 { margin: 0; font: 600 clamp(1.75rem, 1.2rem + 2.4vw, 2.75rem)/1.15 var(--serif); letter-spacing: -.01em; text-wrap: balance; }
.about { max-width: 66ch; margin: .6rem 0 0; color: var(--quiet); }
nav { position: sticky; top: 0; z-index: 1; margin-top: 1.5rem; background: var(--paper); border-block: 1px solid var(--rule); }
nav ul { display: flex; flex-wrap: wrap; gap: 0 1.5rem; max-width: 68rem; margin: 0 auto; padding: .25rem 1.25rem; list-style: none; }
nav a { display: inline-block; padding: .4rem 0; color: var(--ink); text-decoration: none; }
nav a:hover { color: var(--accent); text-decoration: underline; }
main > section { margin-top: 3rem; }
h2 { margin: 0; padding-bottom: .35rem; border-bottom: 1px solid var(--rule); font: 600 1.625rem/1.25 var(--serif); }
.who { max-width: 80ch; margin: .5rem 0 0; color: var(--quiet); font-size: .9375rem; }
.gaps { max-width: 72ch; margin: .9rem 0 0; padding: 0; list-style: none; }
.gaps li { padding: .55rem 0 .55rem 1rem; border-left: 3px solid var(--accent); }
.gaps li + li { margin-top: .6rem; }
.d { white-space: nowrap; }
details { margin-top: .9rem; }
summary { width: fit-content; min-height: 1.5rem; color: var(--accent); cursor: pointer; }
figure { margin: 1.1rem 0 0; }
figcaption { max-width: 80ch; margin-top: .6rem; color: var(--quiet); font-size: .9375rem; }
.row { display: grid; grid-template-columns: 15rem 1fr; gap: 0 1rem; align-items: center; }
.row + .row { margin-top: 3px; }
.row p { margin: 0; font-size: .875rem; line-height: 1.3; color: var(--quiet); text-align: right; }
.row.head { margin-top: .9rem; }
.row.head p { color: var(--ink); font-weight: 600; font-size: .9375rem; }
svg { display: block; overflow: visible; }
.axis line { stroke: var(--rule); }
.axis text { fill: var(--quiet); font: 12px var(--sans); font-variant-numeric: tabular-nums; }
.cell { stroke: var(--ink); stroke-width: 1; stroke-opacity: .45; }
.f0 { fill: var(--s0); } .f1 { fill: var(--s1); } .f2 { fill: var(--s2); } .f3 { fill: var(--s3); } .f4 { fill: var(--s4); }
.h1 { stroke: var(--s1); } .h2 { stroke: var(--s2); } .h3 { stroke: var(--s3); } .h4 { stroke: var(--s4); }
.hatch { stroke-width: 3.5; }
.n { font: 600 14px var(--sans); text-anchor: middle; font-variant-numeric: tabular-nums; }
.head .n { font-size: 16px; }
.n0 { fill: var(--i0); } .n1 { fill: var(--i1); } .n2 { fill: var(--i2); } .n3 { fill: var(--i3); } .n4 { fill: var(--i4); }
.pill { fill: var(--paper); stroke: var(--ink); stroke-opacity: .45; }
.pill + .n { fill: var(--ink); }
.asof { stroke: var(--ink); stroke-width: 1.5; stroke-dasharray: 3 3; }
.key { display: flex; flex-wrap: wrap; gap: .35rem 1.25rem; margin: 1.1rem 0 0; padding: 0; list-style: none; font-size: .9375rem; }
.key li { display: flex; align-items: center; gap: .5rem; }
.tablebox { margin-top: 1.1rem; }
table { width: 100%; border-collapse: collapse; font-size: .9375rem; line-height: 1.4; }
caption { padding: .4rem 0; text-align: left; color: var(--quiet); font-size: .875rem; }
th, td { padding: .3rem .9rem .3rem 0; border-top: 1px solid var(--rule); text-align: left; vertical-align: top; font-weight: 400; }
thead th { border-top: 0; color: var(--quiet); font-size: .8125rem; }
tbody tr.head th { padding-top: .7rem; font-weight: 600; }
td.day { white-space: nowrap; font-variant-numeric: tabular-nums; }
.clauses { color: var(--quiet); font-size: .8125rem; }
.marks { fill: var(--accent); stroke: var(--paper); stroke-width: 1; }
.open { fill: none; stroke: var(--accent); stroke-width: 2; }
.bar { fill: var(--s2); stroke: var(--accent); stroke-opacity: .6; }
.bar.provisional { fill: var(--s1); stroke-dasharray: 4 3; stroke-opacity: 1; }
.bar.suspended { fill: var(--s0); stroke-opacity: 1; }
.fade0 { stop-color: var(--s2); stop-opacity: 1; } .fade1 { stop-color: var(--s2); stop-opacity: 0; }
.q { fill: var(--ink); font: 600 13px var(--sans); text-anchor: middle; }
footer { margin-top: 3.5rem; padding-bottom: 3rem; color: var(--quiet); font-size: .875rem; }
footer p { max-width: 80ch; margin: 0; padding-top: 1rem; border-top: 1px solid var(--rule); }
@media (max-width: 46rem) {
  header { padding-top: 1.75rem; }
  nav { position: static; }
  html { scroll-padding-top: 1rem; }
  .row { grid-template-columns: 1fr; gap: .15rem; }
  .row + .row { margin-top: .55rem; }
  .row p { text-align: left; }
  .row.axisrow p { display: none; }
  thead { position: absolute; left: -100vw; }
  table, tbody, tr, th, td, caption { display: block; }
  tr { padding: .35rem 0; border-top: 1px solid var(--rule); }
  th, td, td.day { padding: 0; border: 0; white-space: normal; }
  td::before { content: attr(data-label) " "; color: var(--quiet); font-size: .8125rem; }
  tbody tr.head th { padding: 0; }
}
@media (prefers-contrast: more) { :root { --quiet: var(--ink); --rule: currentColor; } .cell { stroke-opacity: 1; } }
@media (forced-colors: active) {
  svg { forced-color-adjust: none; background: #fff; }
  :root { --s0: #fff; --s1: #dde9f7; --s2: #a9c7eb; --s3: #3f72b3; --s4: #163b68; --i0: #000; --i1: #000; --i2: #000; --i3: #fff; --i4: #fff; --paper: #fff; --ink: #000; }
  body { background: Canvas; color: CanvasText; }
}
@media print {
  :root {
    --paper: #fff; --card: #fff; --ink: #000; --quiet: #3c3c3c; --rule: #bbb; --accent: #163b68;
    --s0: #fff; --s1: #dde9f7; --s2: #a9c7eb; --s3: #3f72b3; --s4: #163b68; --i0: #000; --i1: #000; --i2: #000; --i3: #fff; --i4: #fff;
  }
  @page { margin: 18mm 16mm 20mm; @bottom-right { content: counter(page) " / " counter(pages); font: 9pt sans-serif; } }
  body { font-size: 10pt; }
  header, main, footer { max-width: none; padding: 0; }
  header { padding-top: 0; }
  nav, .skip, summary { display: none; }
  details::details-content { content-visibility: visible; block-size: auto; }
  svg { print-color-adjust: exact; -webkit-print-color-adjust: exact; }
  .row { grid-template-columns: 11rem 1fr; }
  figure, tr, .gaps li { break-inside: avoid; }
  h2, h3 { break-after: avoid; }
}
`;
