import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { root } from '../../support/examples.js';

/** The fields that a guide lists as lost: the code in the first cell of its table under "What it loses". */
export function listedLosses(guide: string): string[] {
  const [, section = ''] = readFileSync(join(root, 'docs/guide', guide), 'utf8').split('## What it loses\n');
  return section.split('\n## ')[0]?.match(/(?<=^\| `)[^`]+(?=`)/gmu) ?? [];
}

type Leaves = Map<string, unknown>;

/** Values by path. Parts with an id go by it, so that one left out shifts no other. */
function leavesOf(value: unknown, path = '', leaves: Leaves = new Map()): Leaves {
  if (Array.isArray(value))
    for (const [index, one] of value.entries()) leavesOf(one, `${path}[${one?.id ?? one?.topic ?? index}]`, leaves);
  else if (typeof value === 'object' && value !== null)
    for (const [key, one] of Object.entries(value)) leavesOf(one, path ? `${path}.${key}` : key, leaves);
  else if (value !== undefined) leaves.set(path, value);
  return leaves;
}

/** The fields of a record that what was read back lacks or has otherwise, with `[]` for any place in a list. */
export function lossesOf(record: object, readBack: object): string[] {
  const kept = leavesOf(readBack);
  const lost = [...leavesOf(record)].filter(([path, value]) => kept.get(path) !== value);
  return [...new Set(lost.map(([path]) => path.replace(/\[[^\]]*\]/gu, '[]')))].sort();
}

/** What is lost and not listed, and what is listed and not lost. */
export function compareLosses(
  lost: readonly string[],
  listed: readonly string[],
): { unlisted: string[]; idle: string[] } {
  const covers = (pattern: string, path: string) =>
    path === pattern || path.startsWith(`${pattern}.`) || path.startsWith(`${pattern}[`);
  return {
    unlisted: lost.filter((path) => !listed.some((pattern) => covers(pattern, path))),
    idle: listed.filter((pattern) => !lost.some((path) => covers(pattern, path))),
  };
}
