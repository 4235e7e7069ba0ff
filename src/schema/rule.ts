import type { TextIdentity } from '../model/textIdentity.js';
import type { FindingCode } from './finding.js';
import type { Path } from './findingList.js';
import type { Nodes } from './nodes.js';

/** What a rule looks at. */
interface RuleContext {
  /** What has shape. */
  readonly nodes: Nodes;
  /** The record itself, whose fields may be missing. */
  readonly record: Readonly<Record<string, unknown>>;
  /** The body of an attached record. */
  readonly body?: string | undefined;
  /** Identity of the body. */
  readonly identity?: TextIdentity | undefined;
  /** Id of the scheme that was given; absent where none was. */
  readonly scheme?: string | undefined;
  /** Ids of the topics of the record's scheme; absent where the scheme is not at hand. */
  readonly topics?: ReadonlySet<string> | undefined;
}

/** Notes that the value at a path breaks the rule; `actual` says what it is instead. */
type Report = (path: Path, actual: string) => void;

/** A rule of a record's integrity. It runs over whatever has shape and is silent about the rest. */
export interface Rule {
  readonly code: FindingCode;
  /** What a value must be, to follow its path in a finding. */
  readonly sentence: string;
  check(context: RuleContext, report: Report): void;
}
