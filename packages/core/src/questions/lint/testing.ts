/** Items to be spoiled, one feature at a time. */
import type { Text } from '../../game/index.ts';
import type { Bank } from '../bank.ts';
import type { Outline } from '../outline.ts';
import type { Item } from '../schema.ts';
import { lintBank } from './index.ts';
import type { Finding } from './index.ts';

const said = (en: string): Text => ({ ko: `${en} 것`, en });

/** A single that no rule has anything to say about. */
export const SINGLE = {
  id: 'what-rings',
  topic: '1.1',
  facts: ['1.1-f1'],
  level: 1,
  bloom: 'recall',
  seconds: 20,
  errata: [],
  allow: [],
  points: 1000,
  stem: { ko: '마을에서 무엇이 울리나요?', en: 'What rings in the village today?' },
  explanation: said('why'),
} as const;

export interface Change {
  readonly id?: string;
  readonly kind?: 'single' | 'multiple' | 'truth' | 'number';
  readonly stem?: Text;
  readonly shuffle?: boolean;
  readonly allow?: readonly { rule: string; because: string }[];
  /** The first is right. */
  readonly choices?: readonly Text[];
  /** Of four choices. */
  readonly keyAt?: number;
  readonly keyText?: Text;
  readonly key?: boolean | number;
}

export function itemIn(base: typeof SINGLE, change: Change): Item {
  const { kind = 'single', id = base.id, stem = base.stem, allow = [], key } = change;
  const common = { ...base, id, stem, allow: [...allow], facts: [...base.facts], errata: [] };
  if (kind === 'truth') {
    return { ...common, kind, shuffle: false, key: key === true, why: { true: said('why'), false: said('why') } };
  }
  if (kind === 'number') {
    return { ...common, kind, key: Number(key), tolerance: 0, least: 0, most: 20, step: 1, slips: [] };
  }
  return { ...common, kind, shuffle: change.shuffle ?? true, choices: choicesOf(change) };
}

function choicesOf({ choices, keyAt = 0, keyText = { ko: '종', en: 'bell' } }: Change) {
  const names = ['drum', 'horn', 'pipe'].map((en) => ({ ko: '북', en }));
  const texts = choices ?? [...names.slice(0, keyAt), keyText, ...names.slice(keyAt)];
  const isKey = (at: number) => at === (choices ? 0 : keyAt);
  return texts.map((text, at) => ({ id: 'abcdef'[at] ?? '', text, key: isKey(at), why: said('why') }));
}

const OUTLINE = { rivals: [['bell', 'gong']] } as unknown as Outline;

export function lintOfBank(items: Item[]): Finding[] {
  const bank: Bank = { id: 'bells-1', lecture: 'bells', chapter: 1, title: said('bells'), items };
  return lintBank(bank, OUTLINE);
}

export function lintOf(base: typeof SINGLE, change: Change): Finding[] {
  return lintOfBank([itemIn(base, change)]);
}
