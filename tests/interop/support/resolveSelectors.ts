import type { AnnotationTarget } from 'onrecord/interop';

/** The stretches that a target's selectors find in a text, in the standard's terms: code points, one by one. */
export function resolveSelectors(text: string, { selector }: AnnotationTarget): string[] {
  const points = Array.from(text);
  return selector.map((one) => {
    if (one.type === 'TextPositionSelector') return points.slice(one.start, one.end).join('');
    const { exact, prefix = '', suffix = '' } = one;
    const found = text.split(prefix + exact + suffix).length - 1;
    return found === 1 ? exact : `found ${found} times`;
  });
}
