import { type DefaultTreeAdapterTypes, parse, parseFragment } from 'parse5';

export type Element = DefaultTreeAdapterTypes.Element;
type Node = DefaultTreeAdapterTypes.Node;

/** Parses a fragment inside a page, by the HTML standard; parse errors come with it. */
export function parseHtml(html: string): { readonly root: Element; readonly errors: string[] } {
  const errors: string[] = [];
  const onParseError = ({ code }: { readonly code: string }) => errors.push(code);
  parse(`<!doctype html><title>x</title>${html}`, { onParseError });
  const { childNodes } = parseFragment(html);
  if (childNodes.length !== 1) errors.push(`${childNodes.length} roots`);
  return { root: childNodes[0] as Element, errors };
}

/** Elements of a tree in document order. */
export function elementsOf(node: Node, ...tags: readonly string[]): Element[] {
  if (!('childNodes' in node)) return [];
  return node.childNodes.flatMap((child) => [
    ...('tagName' in child && (tags.length === 0 || tags.includes(child.tagName)) ? [child] : []),
    ...elementsOf(child, ...tags),
  ]);
}

/** The text of a tree. */
export function textContent(node: Node): string {
  if ('value' in node) return node.value;
  return 'childNodes' in node ? node.childNodes.map(textContent).join('') : '';
}

/** An attribute; `undefined` where there is none. */
export function attribute(element: Element, name: string): string | undefined {
  return element.attrs.find((one) => one.name === name)?.value;
}
