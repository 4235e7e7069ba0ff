import type { RuledFinding } from '../../rule.js';
import type { Token } from '../../token.js';
import { wordAt } from './wordAt.js';

/** Whether a message only shows what somebody says, who may say more: emails show Ruiz lied and warned. */
const carries = (t: readonly Token[], { cue }: RuledFinding): boolean =>
  /^show(?:s|ed)?$/.test(wordAt(t, cue?.from ?? 0));

/** The last attribution, or the one whose content it stands in: Ruiz said they had asked for one, adding. */
export function outermost(t: readonly Token[], found: readonly RuledFinding[]): RuledFinding | undefined {
  const last = found.at(-1);
  const inner = last?.cue?.from ?? -1;
  const holds = ({ cue, content }: RuledFinding): boolean =>
    cue !== undefined && content.some(({ from, to }) => from <= inner && inner < to);
  return found.find((one) => holds(one) && !carries(t, one)) ?? last;
}
