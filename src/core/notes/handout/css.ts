/**
 * The look of the sheets: ink on paper, on screen as in print. Nothing is loaded. Page size is the printer's own choice, so that A4
 * and Letter both fill their pages; only what must not be torn apart is held together.
 */
export const SHEET_CSS = `
@page{margin:18mm 17mm 18mm}
.handout{--ink:#1f1b18;--soft:#5a524a;--line:#b9b0a4;--mark:#a67c00;--read:Charter,"Bitstream Charter","Sitka Text","Iowan Old Style",Cambria,"Noto Serif","Liberation Serif",serif;--ui:system-ui,"Segoe UI",Roboto,"Noto Sans",sans-serif;
font:400 16.5px/1.55 var(--read);color:var(--ink);background:#fff;max-width:44rem;margin:0 auto;padding:1.6rem 1.4rem 3rem;overflow-wrap:anywhere;text-align:start}
.handout.large{font-size:21px}.handout *{box-sizing:border-box}
.handout :is(h1,h2,h3){font-family:var(--read);font-weight:650;line-height:1.25;margin:0;break-after:avoid;text-wrap:balance}
.handout h1{font-size:1.65em;margin-block:.2em .5em}.handout h2{font-size:1.18em;margin-block:1.4em .35em}.handout h3{font-size:1em;margin-block:1.2em .3em}
.handout .glossary h2::first-letter{text-transform:uppercase}
.handout p{margin:0 0 .7em;orphans:3;widows:3}.handout .head,.handout .soft,.handout .owner,.handout .caption{font:400 .84em/1.45 var(--ui);color:var(--soft)}
.handout .head{display:flex;flex-wrap:wrap;gap:.2em 1.2em;justify-content:space-between;margin:0 0 1.4em;padding-block-end:.5em;border-block-end:1px solid var(--line)}
.handout .owner{margin-block:2.4em 0;padding-block-start:.6em;border-block-start:1px solid var(--line);overflow-wrap:anywhere}
.handout .standfirst{font-size:1.1em;color:var(--soft)}.handout blockquote{margin:.8em 0 .8em 1.2em}
.handout .remarks{margin:0 0 1.4em;padding:.7em 1em;border:1px solid var(--line);border-inline-start:4px solid var(--mark);break-inside:avoid}.handout .remarks p:last-child{margin:0}
.handout mark{background:none;color:inherit;text-decoration:underline 1.5px var(--mark);text-underline-offset:3px}
.handout sup{font:600 .68em/0 var(--ui)}.handout sup a{color:#7a5b00;text-decoration:none;padding-inline:.1em}
.handout :is(ol,ul){margin:0;padding-inline-start:1.7em}.handout li{margin-block:.4em;break-inside:avoid}.handout .notes{font-size:.92em}
.handout a{color:#1d5b8f}
.handout .ways a{display:inline-block;min-inline-size:24px;min-block-size:24px;text-align:center;text-decoration:none;font-family:var(--ui)}
.handout details{margin-block:.2em}.handout summary{cursor:pointer;color:#1d5b8f;font:500 .9em/1.6 var(--ui);inline-size:fit-content}
.handout .paper{display:none}.handout .line{display:block;block-size:2.1em;border-block-end:1px solid #8d857b}
.handout dl{margin:0}.handout dl>div{margin-block:.55em;break-inside:avoid}.handout dt{font-weight:650}.handout dd{margin:0}
.handout .mapped dd{display:grid;grid-template-columns:minmax(0,1fr) 15.5em;gap:1em;align-items:start}
.handout figure{margin:0}.handout .map svg{display:block;inline-size:100%;background:#e3ecf0;border:1px solid var(--line)}.handout .map path{fill:#f5f1e9;stroke:#bdb2a2;stroke-width:.7}.handout .map .home{fill:#d3e2dc;stroke:#23736b}
.handout .map .disputed{fill:revert-layer;stroke:#23736b;stroke-dasharray:3 2}.handout .map .stripe{fill:none;stroke:#23736b;stroke-width:1.4;opacity:.7}.handout .map .pin{fill:#a23b2a;stroke:#fff;stroke-width:2}
.handout .map text{font:500 10px var(--ui);fill:#5a524a;paint-order:stroke;stroke:#f5f1e9cc;stroke-width:2.5px}.handout .map .label{font:650 12px var(--ui);fill:var(--ink);stroke:#fff;stroke-width:3px}.handout figcaption{font:400 .76em/1.35 var(--ui);color:var(--soft);padding-block-start:.25em}
.handout .time{margin-block-start:1.8em;break-inside:avoid}.handout .time svg{display:block;inline-size:100%;margin-block:.4em .6em}.handout .axis{stroke:var(--ink);stroke-width:1;fill:none}.handout .today{stroke:#a23b2a;stroke-width:1.5;stroke-dasharray:4 3;fill:none}
.handout .time text{font:500 11px var(--ui);fill:var(--soft);stroke:none}.handout .time text.today{fill:#a23b2a;font-weight:650}.handout .time circle{fill:#fff;stroke:var(--ink);stroke-width:1.3}.handout .time .number{font:650 10px var(--ui);fill:var(--ink)}
.handout .time ol{columns:2;column-gap:4.2em;font-size:.9em}.handout .time li{margin-block:.15em}.handout .later{font-style:italic}
.handout .who{display:flex;gap:.6em;align-items:end;font:500 .9em/1.4 var(--ui);margin-block:1em 1.6em}.handout .who span{flex:2;border-block-end:1px solid #8d857b}.handout .who span:last-child{flex:1}
.handout .box{padding:.6em .9em;border:1.5px solid var(--line);border-radius:6px;text-align:center;font-family:var(--ui);font-size:.92em}.handout .box span{white-space:nowrap}
.handout .gaps li{line-height:2.1}.handout .gap{display:inline-block;min-inline-size:8.5em;border-block-end:1.2px solid var(--ink);font:500 .68em/1 var(--ui);color:var(--soft);text-align:start}
.handout .asked>li{margin-block:1.1em 1.6em}.handout .asked p{margin:0}
.handout a:focus-visible,.handout summary:focus-visible{outline:2px solid #1d5b8f;outline-offset:2px}.handout :target{background:#fdf1c4}
.handout .sheet+.sheet{margin-block-start:3.5em;padding-block-start:2em;border-block-start:3px double var(--line)}
@media(max-width:560px){.handout .mapped dd{grid-template-columns:minmax(0,1fr)}.handout .time ol{columns:1}}
@media print{html,body{background:#fff!important}.handout{max-width:none;margin:0;padding:0;font-size:11pt}.handout.large{font-size:15pt}.handout .sheet+.sheet{break-before:page;margin:0;padding:0;border:0}.handout .ways,.handout details{display:none}.handout .paper{display:inline}.handout a{color:inherit}
.handout .notes{line-height:1.42}.handout:not(.large) .notes{font-size:.86em}.handout .notes li{margin-block:.3em}
.handout .owner{break-inside:avoid}.handout .map svg,.handout .map path,.handout .pin{print-color-adjust:exact;-webkit-print-color-adjust:exact}}
`;
