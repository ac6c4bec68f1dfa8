/** Items to be spoiled, one feature at a time. Texts are written `한국어 | English`. */
import type { Text } from '../../game/index.ts';
import type { Bank } from '../bank.ts';
import type { Item } from '../schema.ts';
import { lintLecture } from './index.ts';
import type { Finding } from './index.ts';

export interface Change {
  readonly id?: string;
  readonly kind?: 'single' | 'multiple' | 'truth' | 'number' | 'match' | 'poll' | 'text' | 'words';
  readonly stem?: string;
  readonly shuffle?: boolean;
  readonly seconds?: number;
  readonly allow?: readonly { rule: string; because: string }[];
  /** The first is right; of a multiple the first two. */
  readonly choices?: readonly string[];
  readonly targets?: readonly string[];
  /** Of four choices, where none are given. */
  readonly keyAt?: number;
  readonly keyText?: string;
  readonly key?: boolean | number | string;
  readonly tolerance?: number;
  readonly explanation?: string;
  readonly reviewBy?: string | null;
}

export function said(both: string): Text {
  const [ko = '', en = ko] = both.split(' | ');
  return { ko, en };
}

/** A single that no rule has anything to say about, changed. */
export function itemWith(change: Change): Item {
  const { reviewBy = '2027-12-31' } = change;
  const common = {
    id: change.id ?? 'what-rings',
    topic: '1.1',
    facts: ['1.1-f1'],
    level: 1 as const,
    bloom: 'recall' as const,
    seconds: change.seconds ?? 20,
    errata: [],
    allow: [...(change.allow ?? [])],
    points: 1000 as const,
    stem: said(change.stem ?? '마을에서 무엇이 울리나요? | What rings in the village today?'),
    explanation: said(change.explanation ?? '까닭 | why'),
    ...(reviewBy === null ? {} : { reviewBy }),
  };
  return { ...common, ...partsOf(change) } as unknown as Item;
}

function partsOf(change: Change): object {
  const { kind = 'single', key } = change;
  const why = said('까닭 | why');
  switch (kind) {
    case 'truth':
      return { kind, shuffle: false, key: key === true, why: { true: why, false: why } };
    case 'number':
      return { kind, key: Number(key), tolerance: change.tolerance ?? 0, least: 0, most: 20, step: 1, slips: [] };
    case 'text':
      return { kind, key: said(String(key ?? '종 | bell')), accept: [], slips: [] };
    case 'words':
      return { kind };
    case 'match': {
      const targets = (change.targets ?? ['집 | House', '탑 | Tower']).map((text, at) => ({
        id: `t${at}`,
        text: said(text),
      }));
      return { kind, choices: choicesOf(change).map((choice) => ({ ...choice, goes: 't0' })), targets };
    }
    case 'poll':
      return { kind, picks: 1, choices: choicesOf(change) };
    default:
      return { kind, shuffle: change.shuffle ?? true, choices: choicesOf(change) };
  }
}

function choicesOf({ choices, kind, keyAt = 0, keyText = '종 | bell' }: Change) {
  const others = ['북 | drum', '나팔 | horn', '피리 | pipe'];
  const texts = choices ?? [...others.slice(0, keyAt), keyText, ...others.slice(keyAt)];
  const isKey = (at: number) => (kind === 'multiple' ? at < 2 : at === (choices ? 0 : keyAt));
  return texts.map((text, at) => ({
    id: 'abcdef'[at] ?? '',
    text: said(text),
    key: isKey(at),
    why: said('까닭 | why'),
  }));
}

export const OUTLINE: { readonly rivals: readonly (readonly [string, string])[] } = { rivals: [['bell', 'gong']] };

/** A lecture with a chapter for each list of items. */
export function lintOfChapters(...chapters: Item[][]): Finding[] {
  const banks = chapters.map((items, no): Bank => {
    const chapter = no + 1;
    return { id: `bells-${chapter}`, lecture: 'bells', chapter, title: said('종 | bells'), items };
  });
  return lintLecture(banks, OUTLINE);
}

export function lintOf(change: Change): Finding[] {
  return lintOfChapters([itemWith(change)]);
}

/** A rule, what stands in the item, and how often the rule finds something in it. */
export type Example = readonly [rule: string, change: Change, times: number];

export function bad(rule: string, change: Change, times: number): Example {
  return [rule, change, times];
}

/** Looks similar, and is fine. */
export function good(rule: string, ...changes: readonly Change[]): Example[] {
  return changes.map((change) => [rule, change, 0]);
}
