/**
 * The style of the HTML report and of the batch index, light and dark, screen and paper. The page's policy admits this
 * text by its hash and nothing else; the hash is computed once, here, and a test compares it with the text.
 */

/** SHA-256 of `pageStyle`, base64, as `style-src` wants it. */
export const pageStyleHash = 'sha256-CgI97LIBWxo/aLj6UPdCnZTYCkGWz7guKFfNsFBSgsc=';

export const pageStyle = `:root{color-scheme:light dark;--paper:#faf9f6;--card:#fff;--ink:#1c1b19;--soft:#5a5853;--line:#dcd9d1;--link:#0b57a4;--refuted:#a91e17;--refuted-tint:#fde7e4;--conflicting:#7a4d00;--conflicting-tint:#fdf0d0;--supported:#17633a;--supported-tint:#e2f3e8;--unchecked:#56595f;--unchecked-tint:#eeedea;--used:#2f5f98;--unused:#c3ccd6;--unused-line:#8393a5;--claimed:#a91e17}
@media (prefers-color-scheme:dark){:root{--paper:#151619;--card:#1e2024;--ink:#e9e7e2;--soft:#aeaca6;--line:#3a3d43;--link:#8cbcf5;--refuted:#ff9b91;--refuted-tint:#47201d;--conflicting:#f2bf5c;--conflicting-tint:#41310e;--supported:#83d6a4;--supported-tint:#17392a;--unchecked:#b3b6bc;--unchecked-tint:#2d2f34;--used:#7fb0ea;--unused:#454c56;--unused-line:#8b97a5;--claimed:#ff9b91}}
*{box-sizing:border-box}
html{scroll-padding-top:1rem;-webkit-text-size-adjust:100%}
body{margin:0;background:var(--paper);color:var(--ink);font:1rem/1.5 system-ui,-apple-system,"Segoe UI",Roboto,"Helvetica Neue",Arial,sans-serif;overflow-wrap:anywhere}
a{color:var(--link);text-underline-offset:.15em}
.read:focus-visible,a:focus-visible,summary:focus-visible,button:focus-visible,pre:focus-visible,.scroll:focus-visible{outline:3px solid var(--link);outline-offset:2px;border-radius:2px}
.skip{position:absolute;left:-999em}
.skip:focus{left:1rem;top:1rem;z-index:1;padding:.5rem 1rem;background:var(--card)}
.hidden{position:absolute;width:1px;height:1px;margin:-1px;overflow:hidden;clip-path:inset(50%);white-space:nowrap}
.page{max-width:76rem;margin:0 auto;padding:1.5rem clamp(1rem,4vw,3rem) 3rem}
h1{margin:0;font:700 clamp(1.5rem,1.1rem + 1.6vw,2.2rem)/1.2 Georgia,"Times New Roman",serif;text-wrap:balance}
h2{margin:0 0 .75rem;font-size:1.15rem;line-height:1.3}
h3{margin:0;font-size:1rem;line-height:1.4}
.facts{margin:.4rem 0 0;padding:0;list-style:none;color:var(--soft);font-size:.9rem}
.facts li{display:inline}
.facts li+li::before{content:" · "}
.counts{display:flex;flex-wrap:wrap;gap:.5rem;margin:1.25rem 0 0;padding:0;list-style:none}
.counts a,.counts strong{display:block;padding:.35rem .8rem;border:1px solid currentColor;border-radius:99px;font-weight:600;text-decoration:none}
.counts a:hover{text-decoration:underline}
.refuted{--tone:var(--refuted);--tint:var(--refuted-tint)}
.conflicting{--tone:var(--conflicting);--tint:var(--conflicting-tint)}
.supported{--tone:var(--supported);--tint:var(--supported-tint)}
.unchecked,.suppressed{--tone:var(--unchecked);--tint:var(--unchecked-tint)}
.counts .refuted,.counts .conflicting,.counts .supported,.counts .unchecked,.counts .suppressed{color:var(--tone);background:var(--tint)}
.flagged{margin:1.25rem 0 0;padding:0;list-style:none;border-top:1px solid var(--line)}
.flagged li{display:grid;grid-template-columns:1.5rem minmax(0,1fr);gap:.25rem .5rem;padding:.6rem 0;border-bottom:1px solid var(--line)}
.flagged .sign,.card .sign{color:var(--tone);font-weight:700}
.flagged a{color:inherit;text-decoration-color:var(--tone);text-decoration-thickness:2px}
.flagged b{font-weight:700}
.flagged .instead{color:var(--supported);font-weight:700}
.flagged p{margin:0}
.flagged .why{color:var(--soft)}
.columns{display:grid;grid-template-columns:minmax(0,1fr);gap:2.5rem 3rem;margin-top:2rem}
@media (min-width:62rem){.columns{grid-template-columns:minmax(0,30rem) minmax(0,1fr)}.read{position:sticky;top:0;align-self:start;max-height:100vh;overflow-y:auto;padding:1rem .5rem 1rem 0;margin-top:-1rem}.row{position:relative}.row h3{padding-right:9rem}.row .back{position:absolute;top:.7rem;right:.9rem;margin:0}}
.text{font:1.125rem/1.65 Georgia,"Times New Roman",serif}
.text p{margin:0 0 1rem}
.text .title{font-weight:700;font-size:1.3rem;line-height:1.35}
mark{background:var(--tint);color:inherit;border-bottom:2px solid var(--tone);padding:.05em 0}
mark.conflicting{border-bottom-style:double;border-bottom-width:4px}
mark.unchecked,mark.suppressed{border-bottom-style:dotted}
mark a,a.number{color:inherit;text-decoration:none}
mark a:hover{text-decoration:underline}
sup{font:600 .7rem/0 system-ui,sans-serif}
sup,sup a{color:var(--tone)}
sup a{text-decoration:none;padding:.2em .1em}
:target{outline:3px solid var(--tone,var(--link));outline-offset:2px}
.legend{display:flex;flex-wrap:wrap;gap:.4rem 1.2rem;margin:0;padding:.75rem 0 0;border-top:1px solid var(--line);list-style:none;color:var(--soft);font-size:.85rem}
.group{margin:0 0 2rem}
.card{margin:0 0 1rem;padding:1rem 1.15rem;background:var(--card);border:1px solid var(--line);border-left:5px solid var(--tone);border-radius:4px}
.card h3 .verdict{color:var(--tone)}
.where{margin:.1rem 0 0;color:var(--soft);font-size:.85rem}
blockquote{margin:.8rem 0;font:1.05rem/1.55 Georgia,"Times New Roman",serif}
.reason{margin:.8rem 0;font-weight:600}
.versus{display:flex;flex-wrap:wrap;gap:.6rem 2rem;margin:.8rem 0;padding:.7rem .9rem;background:var(--paper);border-radius:4px}
.versus div,.flagged div{min-width:0}
.versus dt{color:var(--soft);font-size:.85rem}
.versus dd{margin:0;font-size:1.3rem;font-weight:700;line-height:1.3;font-variant-numeric:tabular-nums}
.versus small{display:block;color:var(--soft);font-size:.85rem;font-weight:400}
.versus .result{color:var(--tone)}
.fields{display:grid;grid-template-columns:fit-content(10rem) minmax(0,1fr);gap:.45rem 1rem;margin:.8rem 0 0}
.fields dt{color:var(--soft)}
.fields dd{margin:0}
.fields ul{margin:0;padding:0;list-style:none}
.fields ul ul{padding-left:1rem;color:var(--soft)}
.fields li+li{margin-top:.25rem}
.fields .formula{font-variant-numeric:tabular-nums;font-weight:600}
.fields .correction{font-weight:700;color:var(--supported)}
.source{color:var(--soft);font-size:.9rem}
@media (max-width:32rem){.fields{grid-template-columns:minmax(0,1fr);gap:0}.fields dd{margin-bottom:.6rem}}
details{margin:.8rem 0 0}
summary{cursor:pointer;color:var(--link)}
pre{margin:.5rem 0 0;padding:.75rem;white-space:pre-wrap;overflow-wrap:anywhere;background:var(--paper);border:1px solid var(--line);border-radius:4px;font:.85rem/1.5 ui-monospace,SFMono-Regular,Menlo,Consolas,monospace;-webkit-user-select:all;user-select:all;tab-size:2}
figure{margin:1rem 0 0}
figcaption{color:var(--soft);font-size:.9rem}
.series{display:block;width:100%;max-width:32rem;height:auto;font-family:inherit}
.series text{font-size:12px}
.keys{display:flex;flex-wrap:wrap;gap:.2rem 1.2rem;margin:0;padding:0;list-style:none;color:var(--soft);font-size:.85rem}
.keys i{display:inline-block;width:1.1em;height:.75em;margin-right:.4em}
.keys .used i{background:var(--used)}
.keys .unused i{background:var(--unused)}
.keys .claimed i{height:0;border-top:2px dashed var(--claimed);vertical-align:.3em}
.row{margin:0 0 .5rem;padding:.65rem .9rem}
.row p{margin:.15rem 0 0}
.back{display:inline-block;margin-top:.8rem;font-size:.85rem}
.row .back{margin-top:.3rem}
.coverage p{margin:0 0 .4rem}
.notes{margin:0;padding-left:1.2rem}
footer{margin-top:2.5rem;padding-top:1rem;border-top:1px solid var(--line);color:var(--soft);font-size:.85rem}
.document+.document{margin-top:3rem;padding-top:2rem;border-top:3px double var(--line)}
table{border-collapse:collapse;font-variant-numeric:tabular-nums}
.hint{margin:1rem 0 0;color:var(--soft);font-size:.9rem}
.index{width:100%;margin-top:1rem;background:var(--card)}
.index th,.index td{padding:.55rem .8rem;border-bottom:1px solid var(--line);text-align:right;vertical-align:top}
.index th:first-child,.index td:first-child{text-align:left;overflow-wrap:anywhere;min-width:12rem}
.index thead th{border-bottom:2px solid var(--ink);white-space:nowrap}
.index tfoot th,.index tfoot td{border-top:2px solid var(--ink);border-bottom:0;font-weight:700}
.index button{all:unset;cursor:pointer;font-weight:700}
.index button:focus-visible{outline:3px solid var(--link);outline-offset:2px;border-radius:2px}
.index button::after{content:"\\2195";display:inline-block;width:1.2em;color:var(--soft);font-weight:400}
.index [aria-sort=ascending] button::after{content:"\\2191";color:var(--ink)}
.index [aria-sort=descending] button::after{content:"\\2193";color:var(--ink)}
.index .some{color:var(--refuted);font-weight:700}
.index small{display:block;color:var(--soft);font-weight:400}
.index thead th{position:sticky;top:0;background:var(--card)}
.quotes{margin:.25rem 0 0;padding:0;list-style:none;color:var(--soft);font-size:.9rem;font-weight:400}
.quotes span{color:var(--tone);font-weight:700}
@media (max-width:48rem){.index .more{display:none}.index th,.index td{padding-left:.5rem;padding-right:.5rem}.index th:first-child,.index td:first-child{min-width:9rem}.scroll{overflow-x:auto}}
@media (max-width:30rem){.index{font-size:.9rem}.index th:not([aria-sort]) button::after{content:none}}
.values{font-size:.9rem}
.values th,.values td{padding:.2rem 1rem .2rem 0;text-align:left;font-weight:400;border-bottom:1px solid var(--line)}
@media print{:root{--paper:#fff;--card:#fff;--ink:#000;--soft:#333;--line:#999;--link:#000}body{font-size:10pt}.page{max-width:none;padding:0}.columns{display:block}.read{position:static;max-height:none;overflow:visible}.skip,.back,.index button::after{display:none}.card{break-inside:avoid}.group{margin-top:1.5rem}details::details-content{content-visibility:visible;block-size:auto}mark,.counts *{-webkit-print-color-adjust:exact;print-color-adjust:exact}}
`;
