import type { Finding } from './finding.js';

/**
 * Thrown by {@link parseArticle} for what is no valid record.
 *
 * @category Errors
 */
export class ArticleError extends Error {
  /** Always `ArticleError`. */
  override readonly name = 'ArticleError';
  /** Always `invalid-article`. */
  readonly code = 'invalid-article';
  /** What is wrong, sorted by place; of each code the first hundred. */
  readonly findings: readonly Finding[];
  /** How many findings above these hundreds were left out. */
  readonly omitted: number;

  /**
   * Makes an error; its message shows the first five findings.
   *
   * @param findings - What is wrong.
   * @param omitted - How many findings were left out.
   */
  constructor(findings: readonly Finding[], omitted: number) {
    const total = findings.length + omitted;
    const lines = findings.slice(0, 5).map(({ pointer, message }) => `\n${pointer || '(the whole)'}: ${message}`);
    super(`Not a valid article record; findings: ${total}${lines.join('')}${total > lines.length ? '\n…' : ''}`);
    this.findings = findings;
    this.omitted = omitted;
  }
}
