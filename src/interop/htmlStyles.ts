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
    '.onrecord{color-scheme:light dark;max-width:44rem;margin:auto;padding:1.25rem;background:Canvas;color:CanvasText;font:1.0625rem/1.65 Georgia,serif;overflow-wrap:anywhere;--fill:90%;--line:36%}',
    '.onrecord :is(h1,h2,h3,h4,h5,h6){margin:1.5em 0 .5em;font:700 1.25em/1.3 system-ui,sans-serif}',
    '.onrecord .onrecord-headline{margin-top:0;font-size:1.75em}',
    '.onrecord p{margin:0 0 1em;white-space:pre-line}',
    '.onrecord p[class]{font:.875em/1.5 system-ui,sans-serif}',
    '.onrecord [data-color="1"]{--hue:45 75%}',
    '.onrecord [data-color="2"]{--hue:205 75%}',
    '.onrecord [data-color="3"]{--hue:330 75%}',
    '.onrecord [data-color="4"]{--hue:140 75%}',
    '.onrecord [data-color="5"]{--hue:270 75%}',
    '.onrecord [data-color="6"]{--hue:15 75%}',
    '.onrecord [data-color="7"]{--hue:175 75%}',
    '.onrecord [data-color="8"]{--hue:90 75%}',
    '.onrecord-quote{padding:.05em .1em;background:hsl(var(--hue,0 0%) var(--fill));color:inherit;-webkit-box-decoration-break:clone;box-decoration-break:clone}',
    '.onrecord [data-kind]{border-bottom:.13em solid hsl(var(--hue,0 0%) var(--line))}',
    '.onrecord [data-kind=mixed]{border-bottom-style:dashed}',
    '.onrecord [data-kind=indirect]{border-bottom-style:dotted}',
    '.onrecord [data-modality]{background:none;border-bottom:.25em double}',
    '.onrecord-quote:target{outline:.15em solid}',
    '.onrecord-number::after{content:attr(data-number);font:700 .65em/1 system-ui,sans-serif}',
    '.onrecord-legend{border-top:1px solid GrayText;font:.9375rem/1.5 system-ui,sans-serif}',
    '.onrecord-legend ul{display:flex;flex-wrap:wrap;gap:.5em 1.5em;padding:0;list-style:none}',
    '.onrecord-speakers li{width:100%;padding-left:.5em;border-left:.5em solid hsl(var(--hue,0 0%) var(--line))}',
    '.onrecord-speakers a{padding:.5em}',
    '@media (prefers-color-scheme:dark){.onrecord{--fill:17%;--line:66%}}',
    '@media print{.onrecord{color-scheme:light;max-width:none;padding:0;font-size:11pt;--fill:100%;--line:30%}}',
  ].join('\n'))();
