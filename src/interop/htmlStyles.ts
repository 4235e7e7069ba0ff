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
    '.onrecord{color-scheme:light dark;box-sizing:border-box;max-width:44rem;margin:auto;padding:1.25rem;background:Canvas;color:CanvasText;font:1.0625rem/1.65 Georgia,serif;overflow-wrap:anywhere;--fill:90%;--line:36%}',
    '.onrecord :is(h1,h2,h3,h4,h5,h6){margin:1.5em 0 .5em;font:700 1.25em/1.3 system-ui,sans-serif;break-after:avoid}',
    '.onrecord .onrecord-headline{margin-top:0;font:700 1.75em/1.3 system-ui,sans-serif}',
    '.onrecord p{margin:0 0 1em;white-space:pre-line}',
    '.onrecord p[class]{font:.875em/1.5 system-ui,sans-serif}',
    '.onrecord p.onrecord-headline{font-weight:700;font-size:1.15em}',
    '.onrecord [data-color]{--sat:75%}',
    '.onrecord [data-color="0"]{--sat:0%;--hue:0}',
    '.onrecord [data-color="1"]{--hue:45}',
    '.onrecord [data-color="2"]{--hue:205}',
    '.onrecord [data-color="3"]{--hue:330}',
    '.onrecord [data-color="4"]{--hue:140}',
    '.onrecord [data-color="5"]{--hue:270}',
    '.onrecord [data-color="6"]{--hue:15}',
    '.onrecord [data-color="7"]{--hue:175}',
    '.onrecord [data-color="8"]{--hue:90}',
    '.onrecord-quote{padding:.05em .1em;background:hsl(var(--hue) var(--sat) var(--fill));color:inherit;-webkit-box-decoration-break:clone;box-decoration-break:clone}',
    '.onrecord [data-kind]{border-bottom:.13em solid hsl(var(--hue,0) var(--sat,0%) var(--line))}',
    '.onrecord [data-kind=mixed]{border-bottom-style:dashed}',
    '.onrecord [data-kind=indirect]{border-bottom-style:dotted}',
    '.onrecord [data-modality]{background:none;border-bottom:.25em double}',
    '.onrecord-quote:target{outline:.15em solid}',
    '.onrecord-number{margin-left:.15em;font:700 .65em/1 system-ui,sans-serif}',
    '.onrecord-number::after{content:attr(data-number)}',
    '.onrecord-legend{margin-top:2.5rem;border-top:1px solid GrayText;font:.9375rem/1.5 system-ui,sans-serif;break-inside:avoid}',
    '.onrecord-legend ul{display:flex;flex-wrap:wrap;gap:.6em 1.5em;padding:0;list-style:none}',
    '.onrecord-speakers li{width:100%;padding-left:.75em;border-left:.4em solid hsl(var(--hue) var(--sat) var(--line))}',
    '.onrecord-speakers a{display:inline-block;min-width:1.75em;padding:.1em .3em;text-align:center;color:LinkText}',
    '@media (prefers-color-scheme:dark){.onrecord{--fill:17%;--line:66%}}',
    '@media print{.onrecord{color-scheme:light;max-width:none;padding:0;font-size:11pt;--fill:100%;--line:30%}}',
  ].join('\n'))();
