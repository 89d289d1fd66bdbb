"""The style sheet of the HTML report: light, dark and print; colours after Okabe and Ito (2008), safe for the
colour-blind. Colour is only an addition: every verdict is also a sign and a word."""

STYLE = """
:root { color-scheme: light dark;
  --ink: #1a1a1a; --paper: #fff; --faint: #595959; --line: #c8c8c8; --link: #00578a;
  --shared: #009e73; --differing: #d55e00; --only-a: #0072b2; --only-b: #cc79a7;
  --shared-tint: #eef8f5; --differing-tint: #fdf1e8; --only-a-tint: #ebf4fa; --only-b-tint: #fbf1f6; }
@media screen and (prefers-color-scheme: dark) { :root {
  --ink: #ececec; --paper: #161616; --faint: #a8a8a8; --line: #444; --link: #8fcdf5;
  --shared: #009e73; --differing: #e69f00; --only-a: #56b4e9; --only-b: #cc79a7;
  --shared-tint: #12241e; --differing-tint: #2b2211; --only-a-tint: #12222c; --only-b-tint: #2a1c24; } }
* { box-sizing: border-box; }
body { margin: 0 auto; padding: 1rem; max-width: 80rem; background: var(--paper); color: var(--ink);
  font: 1rem/1.5 Georgia, "Times New Roman", serif; overflow-wrap: anywhere; }
h1, h2, h3, th, b, dt, .remarks, .counts, .left-out { font-family: system-ui, sans-serif; }
h1 { font-size: 1.5rem; } h2 { font-size: 1.2rem; margin-top: 2rem; } h3 { font-size: 0.85rem; margin: 0; }
a { color: var(--link); } p { margin: 0; } p + p { margin-top: 0.5rem; }
dl { display: grid; grid-template-columns: 2rem 1fr; gap: 0.5rem 0; } dt { font-weight: bold; } dd { margin: 0; }
table { border-collapse: collapse; } th { text-align: start; font-weight: normal; }
.counts td { text-align: end; min-width: 4rem; font-variant-numeric: tabular-nums; }
.counts thead th:not(:first-child) { text-align: end; font-weight: bold; }
.rows { width: 100%; table-layout: fixed; }
.rows thead th { border-bottom: 2px solid var(--ink); padding: 0.25rem 0.6rem; font-weight: bold; }
.rows thead th:first-child { width: 8rem; }
.rows tbody { border-bottom: 1px solid var(--line); border-inline-start: 0.4rem solid; break-inside: avoid; }
.rows tbody th, .rows td { vertical-align: top; padding: 0.5rem 0.6rem; }
tbody.shared { border-inline-start-color: var(--shared); }
tbody.differing { border-inline-start-color: var(--differing); }
tbody.only-a { border-inline-start-color: var(--only-a); }
tbody.only-b { border-inline-start-color: var(--only-b); }
tbody.differing, .run.differing, .key.differing { background: var(--differing-tint); }
.key.shared { background: var(--shared-tint); }
tbody.only-a td.A, .run.only-a, .key.only-a { background: var(--only-a-tint); }
tbody.only-b td.B, .run.only-b, .key.only-b { background: var(--only-b-tint); }
td b { color: var(--faint); font-size: 0.75rem; }
td p:target { outline: 2px solid var(--link); outline-offset: 0.2rem; }
u { text-decoration: underline 2px var(--differing); text-underline-offset: 0.15em; }
.remarks { font-size: 0.9rem; } .remarks td { padding-top: 0; padding-inline-start: 8.6rem; }
ul { margin: 0; padding-inline-start: 1.2rem; } header ul { margin: 0.75rem 0; }
.left-out { display: grid; grid-template-columns: 1fr 1fr; gap: 1.5rem; color: var(--faint); font-size: 0.9rem; }
.spoken { position: absolute; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%); white-space: nowrap; }
@media (max-width: 40rem) {
  .rows thead { display: none; }
  .rows, .rows tbody, .rows tr, .rows th, .rows td { display: block; }
  .rows td:empty { display: none; } .remarks td { padding-inline-start: 0.6rem; }
  .left-out { grid-template-columns: 1fr; } }
@media print {
  :root { --ink: #000; --paper: #fff; --faint: #444; --line: #999; --link: #000; }
  html { font-size: 10pt; } body { max-width: none; padding: 0; }
  .rows thead { display: table-header-group; } h2 { break-after: avoid; }
  tbody, .run, .key { print-color-adjust: exact; } }
"""
