import {
  ADDRESSEE,
  CHARGE,
  CHARGE_FOR,
  DIRECTIVE,
  DOUBT,
  EVALUATION,
  INTENT,
  LABEL,
  LABEL_AS,
  LABEL_OFF,
  LABEL_TO,
  MATTER,
  QUESTION,
  SHOWN,
  VOICE,
} from '../../lexicon/speechFrames.js';
import type { Frame } from './complement.js';
import { addressed } from './frames/addressed.js';
import { announced } from './frames/announced.js';
import { asked } from './frames/asked.js';
import { blamed } from './frames/blamed.js';
import { charged } from './frames/charged.js';
import { described } from './frames/described.js';
import { doubted } from './frames/doubted.js';
import { evaluated } from './frames/evaluated.js';
import { intended } from './frames/intended.js';
import { judged } from './frames/judged.js';
import { likened } from './frames/likened.js';
import { marked } from './frames/marked.js';
import { mattered } from './frames/mattered.js';
import { postponed } from './frames/postponed.js';
import { prepositional } from './frames/prepositional.js';
import { promised } from './frames/promised.js';
import { saidSo } from './frames/saidSo.js';
import { shown } from './frames/shown.js';
import { stated } from './frames/stated.js';
import { voiced } from './frames/voiced.js';
import { waved } from './frames/waved.js';

/** The ways in which content follows a verb, with what it must take (0: anything), in the order in which they are tried; the first that fits decides. */
export const frames: readonly (readonly [takes: number, frame: Frame])[] = [
  [VOICE, voiced],
  [LABEL_OFF, waved],
  [0, announced],
  [QUESTION, asked],
  [ADDRESSEE | DIRECTIVE, addressed],
  [CHARGE, charged],
  [CHARGE_FOR, blamed],
  [SHOWN, shown],
  [0, prepositional],
  [LABEL, judged],
  [LABEL_AS, described],
  [LABEL_TO, likened],
  [INTENT, promised],
  [INTENT, intended],
  [0, postponed],
  [0, saidSo],
  [0, stated],
  [DOUBT, doubted],
  [MATTER, mattered],
  [EVALUATION, evaluated],
  [0, marked],
];
