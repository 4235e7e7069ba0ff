/**
 * A style sheet for {@link toHtml}: light and dark, from a phone's width up, and for print.
 *
 * Colour tells the speaker, the line under a quotation its kind, a small number its place in the legend, so that
 * nothing hangs on colour alone. Every rule is under the class `onrecord`; a speaker's colour is the custom property
 * `--speaker`, of which the fill is a tint of the page's own background.
 *
 * @category HTML
 */
export const htmlStyles: string = `.onrecord{color-scheme:light dark;max-width:44rem;margin:auto;padding:1.25rem;background:Canvas;color:CanvasText;font:1.0625rem/1.65 Georgia,serif;overflow-wrap:anywhere}
.onrecord :is(h1,h2,h3,h4,h5,h6){margin:1.5em 0 .5em;font:700 1.25em/1.3 system-ui}
.onrecord .onrecord-headline{margin-top:0;font-size:1.75em}
.onrecord p{margin:0 0 1em;white-space:pre-line}
.onrecord p[class]{font:.875em/1.5 system-ui}
.onrecord,.onrecord [data-color]{--speaker:gray}
.onrecord [data-color="1"]{--speaker:oklch(60% .15 85)}
.onrecord [data-color="2"]{--speaker:oklch(60% .15 245)}
.onrecord [data-color="3"]{--speaker:oklch(60% .15 350)}
.onrecord [data-color="4"]{--speaker:oklch(60% .15 145)}
.onrecord [data-color="5"]{--speaker:oklch(60% .15 300)}
.onrecord [data-color="6"]{--speaker:oklch(60% .15 40)}
.onrecord [data-color="7"]{--speaker:oklch(60% .15 195)}
.onrecord [data-color="8"]{--speaker:oklch(60% .15 115)}
.onrecord-quote{padding:.05em .1em;background:color-mix(in srgb,var(--speaker) 25%,Canvas);color:inherit;-webkit-box-decoration-break:clone;box-decoration-break:clone}
.onrecord [data-kind]{border-bottom:.13em solid var(--speaker)}
.onrecord [data-kind=mixed]{border-bottom-style:dashed}
.onrecord [data-kind=indirect]{border-bottom-style:dotted}
.onrecord [data-modality]{background:none;border-bottom:.25em double}
.onrecord-quote:target{outline:.15em solid}
.onrecord-number{line-height:0}
.onrecord-number::after{content:attr(data-number);font:700 .65em/0 system-ui}
.onrecord-legend{border-top:1px solid gray;font:.9375rem/1.5 system-ui}
.onrecord-legend ul{display:flex;flex-wrap:wrap;gap:.5em 1.5em;padding:0;list-style:none}
.onrecord-speakers li{width:100%;padding-left:.5em;border-left:.5em solid var(--speaker)}
.onrecord-speakers a{padding:.5em}
@media print{.onrecord{color-scheme:light;max-width:none;padding:0;font-size:11pt}.onrecord-quote{background:none}.onrecord :is(h1,h2,h3,h4,h5,h6){break-after:avoid}.onrecord-legend{break-inside:avoid}}`;
