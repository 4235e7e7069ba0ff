import { escapeHtml } from './escapeHtml.js';

/** Attributes of an element by name, not yet escaped; those without a value are left out. */
export type HtmlAttributes = Readonly<Record<string, string | number | undefined>>;

/** Writes an opening tag. */
export function openTag(name: string, attributes: HtmlAttributes): string {
  const written = Object.entries(attributes).map(([key, value]) =>
    value === undefined ? '' : ` ${key}="${escapeHtml(`${value}`)}"`,
  );
  return `<${name}${written.join('')}>`;
}

/** Writes an element around markup. */
export function htmlElement(name: string, attributes: HtmlAttributes, content: string): string {
  return `${openTag(name, attributes)}${content}</${name}>`;
}
