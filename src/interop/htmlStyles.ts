/**
 * A style sheet for {@link toHtml}: light and dark, from a phone's width up, and for print.
 *
 * Colour tells the speaker, the line under a quotation its kind, a small number its place in the legend, so that
 * nothing hangs on colour alone. Every rule is under the class `onrecord`; the speakers' hues are custom properties.
 *
 * @category HTML
 */
export const htmlStyles: string = /* @__PURE__ */ (() =>
  [
    '.onrecord{color-scheme:light dark;box-sizing:border-box;max-width:44rem;margin:0 auto;padding:1.25rem;background:Canvas;color:CanvasText;font:1.0625rem/1.65 Georgia,"Times New Roman",serif;overflow-wrap:anywhere;--onrecord-fill:90%;--onrecord-line:36%}',
    '.onrecord *{box-sizing:border-box}',
    '.onrecord :is(h1,h2,h3,h4,h5,h6){margin:1.5em 0 .5em;font:700 1.25em/1.3 system-ui,sans-serif;white-space:pre-line}',
    '.onrecord h1,.onrecord .onrecord-headline{margin-top:0;font-size:1.75em}',
    '.onrecord p{margin:0 0 1em;white-space:pre-line}',
    '.onrecord p.onrecord-headline{font:700 1.15em/1.3 system-ui,sans-serif}',
    '.onrecord :is(.onrecord-byline,.onrecord-dateline,.onrecord-caption,.onrecord-notice){font:.875em/1.5 system-ui,sans-serif}',
    '.onrecord [data-color]{--onrecord-sat:75%}',
    '.onrecord [data-color="0"]{--onrecord-hue:0;--onrecord-sat:0%}',
    '.onrecord [data-color="1"]{--onrecord-hue:45}',
    '.onrecord [data-color="2"]{--onrecord-hue:205}',
    '.onrecord [data-color="3"]{--onrecord-hue:330}',
    '.onrecord [data-color="4"]{--onrecord-hue:140}',
    '.onrecord [data-color="5"]{--onrecord-hue:270}',
    '.onrecord [data-color="6"]{--onrecord-hue:15}',
    '.onrecord [data-color="7"]{--onrecord-hue:175}',
    '.onrecord [data-color="8"]{--onrecord-hue:90}',
    '.onrecord-quote{padding:.05em .1em;border-bottom:.13em solid hsl(var(--onrecord-hue) var(--onrecord-sat) var(--onrecord-line));background:hsl(var(--onrecord-hue) var(--onrecord-sat) var(--onrecord-fill));color:inherit;-webkit-box-decoration-break:clone;box-decoration-break:clone}',
    '.onrecord [data-kind=mixed]{border-bottom-style:dashed}',
    '.onrecord [data-kind=indirect]{border-bottom-style:dotted}',
    '.onrecord-quote[data-modality]{background:none}',
    '.onrecord-quote:target{outline:.15em solid;outline-offset:.1em}',
    '.onrecord-number{font:700 .65em/1 system-ui,sans-serif;vertical-align:super}',
    '.onrecord-number::after{content:"\\2009" attr(data-number)}',
    '.onrecord-legend{margin-top:2.5rem;padding-top:1rem;border-top:1px solid GrayText;font:.9375rem/1.5 system-ui,sans-serif}',
    '.onrecord-legend :is(h2,h3,h4,h5,h6){margin-top:0}',
    '.onrecord-legend ul{margin:0 0 1rem;padding:0;list-style:none}',
    '.onrecord-speakers li{margin:.35em 0;padding:.15em 0 .15em .75em;border-left:.4em solid hsl(var(--onrecord-hue) var(--onrecord-sat) var(--onrecord-line))}',
    '.onrecord-speakers a{display:inline-block;min-width:1.75em;padding:.1em .3em;text-align:center;color:LinkText}',
    '.onrecord-key{display:flex;flex-wrap:wrap;gap:.5em 1.5em}',
    '.onrecord-key [data-kind]{border-bottom:.13em solid}',
    '@media (prefers-color-scheme:dark){.onrecord{--onrecord-fill:17%;--onrecord-line:66%}.onrecord [data-color]{--onrecord-sat:55%}.onrecord [data-color="0"]{--onrecord-sat:0%}}',
    '@media print{.onrecord{color-scheme:light;max-width:none;padding:0;font-size:11pt;--onrecord-fill:100%;--onrecord-line:30%}.onrecord-legend,.onrecord :is(h1,h2,h3,h4,h5,h6){break-inside:avoid}.onrecord :is(h1,h2,h3,h4,h5,h6){break-after:avoid}.onrecord-speakers a{color:inherit;text-decoration:none}}',
  ].join('\n'))();
