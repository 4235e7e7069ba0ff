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
import { saidSo } from './frames/saidSo.js';
import { shown } from './frames/shown.js';
import { stated } from './frames/stated.js';
import { voiced } from './frames/voiced.js';

/** The ways in which content follows a verb, in the order in which they are tried; the first that fits decides. */
export const frames: readonly Frame[] = [
  voiced,
  announced,
  asked,
  addressed,
  charged,
  blamed,
  shown,
  prepositional,
  judged,
  described,
  likened,
  intended,
  postponed,
  saidSo,
  stated,
  doubted,
  mattered,
  evaluated,
  marked,
];
