import type { Text } from './language.ts';

export * as shared from './shared-words.ts';

/** 1 → "1위" / "1st", 22 → "22위" / "22nd". */
export function placeOf(rank: number): Text {
  const form = ordinals.select(rank);
  return { ko: `${rank}위`, en: `${rank}${ORDINAL_ENDINGS[form] ?? 'th'}` };
}

const ordinals = new Intl.PluralRules('en', { type: 'ordinal' });
const ORDINAL_ENDINGS: Partial<Record<Intl.LDMLPluralRule, string>> = { one: 'st', two: 'nd', few: 'rd' };
