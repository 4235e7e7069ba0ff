import type { BareRule } from './bareRule.js';
import { announcedParagraph } from './rules/announcedParagraph.js';
import { bareQuotation } from './rules/bareQuotation.js';
import { continuedContent } from './rules/continuedContent.js';
import { illustratedReport } from './rules/illustratedReport.js';
import { reopenedQuotation } from './rules/reopenedQuotation.js';
import { resumedQuotation } from './rules/resumedQuotation.js';
import { signatureParagraph } from './rules/signatureParagraph.js';
import { speakingSentence } from './rules/speakingSentence.js';

/** The rules about quotations that no attribution claims, in the order in which they are asked. */
export const bareRules: readonly BareRule[] = [
  reopenedQuotation,
  illustratedReport,
  resumedQuotation,
  continuedContent,
  signatureParagraph,
  announcedParagraph,
  speakingSentence,
  bareQuotation,
];
