/** What a nickname may be, and when two are the same. Shown on a projector to a whole class. */
import { refuse, type Refusal } from './refusals.ts';

const MOST_GRAPHEMES = 16;
/** An emoji family is one grapheme: this bounds what one name can weigh. */
const MOST_UNITS = 64;

/** All but the joiner and the variation selector that emoji need; a blank braille cell draws nothing either. */
const INVISIBLE = /(?!\u200d|\ufe0f)[\p{Cc}\p{Cf}\p{Co}\p{Cs}\p{Default_Ignorable_Code_Point}\u2800]/gu;

/** Accents that no language stacks: on a wall they climb over other people's names. */
const STACKED = /((?:\u200d*[\p{Mn}\p{Me}]){4})[\u200d\p{Mn}\p{Me}]+/gu;

const segmenter = new Intl.Segmenter('und', { granularity: 'grapheme' });

/**
 * The name as it will be shown: NFC, controls, bidi marks and other invisible characters removed (but not the joiner
 * and the selector inside an emoji), white space folded, at most four accents on one letter. A refusal if nothing
 * readable is left, or more than 16 graphemes (J3).
 */
export function readNickname(raw: string): string | Refusal {
  const name = cleanName(raw);
  if (name === null) return refuse('name-empty');
  if (name.length > MOST_UNITS || [...segmenter.segment(name)].length > MOST_GRAPHEMES) {
    return refuse('name-too-long');
  }
  return name;
}

/** The same for any name that people give, however long it is; null if nothing readable is left. */
export function cleanName(raw: string): string | null {
  const name = raw.replace(INVISIBLE, '').replace(/\s+/gu, ' ').trim().normalize('NFC').replace(STACKED, '$1');
  return /[\p{L}\p{N}\p{S}\p{P}]/u.test(name) ? name : null;
}

/** Two names with the same key look the same to a class: case, width and spacing do not tell people apart (J4). */
export function nameKey(name: string): string {
  return name
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[\s\p{Default_Ignorable_Code_Point}]/gu, '')
    .normalize('NFC');
}
