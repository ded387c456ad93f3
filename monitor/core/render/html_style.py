"""The look of a briefing on its own: a good newspaper, light and dark, two A4 pages at most."""

STYLE = """
:root{--paper:#fbfaf7;--ink:#1c1b19;--soft:#5d5a54;--line:#e4e0d8;--wash:#f3f0ea;--accent:#1f5f5b;
--critical:#9b1c1c;--high:#b45309;--medium:#8a6d00;--low:#44606b;--info:#6b6b6b;
--serif:"Iowan Old Style","Palatino Linotype",Palatino,"Noto Serif","Noto Serif CJK JP",Georgia,serif;
--sans:system-ui,-apple-system,"Segoe UI",Roboto,"Noto Sans","Noto Sans CJK JP",sans-serif}
@media (prefers-color-scheme:dark){:root{--paper:#161614;--ink:#ece9e2;--soft:#b5b0a6;--line:#33312d;--wash:#242320;--accent:#6fb8b1;
--critical:#f08a8a;--high:#f0a860;--medium:#d9bf5a;--low:#93b3c0;--info:#a3a09a}}
*{box-sizing:border-box;margin:0}
body{font:16px/1.55 var(--sans);color:var(--ink);background:var(--paper)}
main{max-width:72ch;margin:0 auto;padding:32px 20px 64px}
header{border-bottom:3px double var(--line);padding-bottom:14px}
h1{font:600 28px/1.2 var(--serif);overflow-wrap:anywhere}
h2{font:600 12px/1 var(--sans);text-transform:uppercase;letter-spacing:.09em;color:var(--soft);margin:28px 0 10px;display:flex;gap:10px;align-items:center}
h2::after{content:"";flex:1;border-top:1px solid var(--line)}
h3{font:600 14px/1.4 var(--sans);margin:12px 0 4px}
ul{list-style:none;padding:0;display:grid;gap:6px}
li{font:16.5px/1.55 var(--serif);overflow-wrap:anywhere}
li b{font:600 14px/1.5 var(--sans)}li b::after{content:" ·";color:var(--soft);font-weight:400}
li.step{margin-left:18px;font-size:15px}
li.verify{padding-left:12px;border-left:3px solid var(--medium)}
li.ours{padding-left:12px;border-left:3px solid var(--accent)}
li.quote,q{font-style:italic}q:lang(ja),q:lang(zh){font-style:normal}q{quotes:none}
a{color:inherit;text-decoration-color:var(--line);text-underline-offset:3px}
a:focus-visible{outline:2px solid var(--accent);outline-offset:2px}
.machine{font:400 14px/1.5 var(--sans);color:var(--soft)}
.meta{font-size:13px;color:var(--soft);display:flex;flex-wrap:wrap;gap:4px 12px;align-items:center;margin-top:8px}
.chip{font:600 11px/1 var(--sans);letter-spacing:.04em;text-transform:uppercase;padding:4px 7px;border-radius:99px;border:1px solid currentColor}
.critical{color:var(--critical)}.high{color:var(--high)}.medium{color:var(--medium)}.low{color:var(--low)}.info{color:var(--info)}
.bar .track{fill:var(--wash);stroke:var(--line)}.bar .value{fill:currentColor}
.timeline{width:100%;height:auto;margin-top:10px;display:block}.timeline text{font:11px var(--sans);fill:var(--soft)}
.timeline .axis{stroke:var(--line);stroke-width:2}.timeline .reported{fill:var(--ink)}.timeline .ahead{fill:var(--paper);stroke:var(--accent);stroke-width:2}
.timeline circle.score{fill:var(--high)}.timeline polyline.score{fill:none;stroke:var(--high);stroke-width:2}
.empty{color:var(--soft);font-size:14px}
@page{size:A4;margin:10mm 13mm}
@media print{:root{--paper:#fff;--ink:#000;--soft:#444;--line:#bbb;--wash:#eee}body{font-size:9pt;background:#fff;color:#000}
main{max-width:none;padding:0}h1{font-size:16pt}.timeline{max-height:18mm}h2{font-size:7.5pt;margin:6pt 0 2pt;break-after:avoid}h3{break-after:avoid}h3{font-size:9pt;margin:3pt 0 1pt}ul{gap:1pt}li{font-size:8.5pt;line-height:1.28;break-inside:avoid}}
"""
