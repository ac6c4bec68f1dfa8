/** What of an answer's choices is said before they open: how much room they take, and none of their words (V11). */
import type { Lang } from '../ids.ts';
import type { GhostPart, Widths } from './ghost-part.ts';
import type { ChoicesPart, ShownChoice } from './parts.ts';

type Shown = Pick<ChoicesPart, 'choices' | 'targets'> & { readonly ends?: ChoicesPart['ends'] | null };

export function ghostOf({ choices, targets = [], ends = null }: Shown): GhostPart {
  return {
    targetCount: targets.length,
    hasEnds: ends !== null,
    choiceWidth: widestOf(choices),
    targetWidth: widestOf(targets),
  };
}

/** In Latin letters: a Hangul syllable is about twice as wide as one. */
export function widthOf(text: string): number {
  return Array.from(text).reduce(
    (width, sign) => width + (/[\u1100-\u11ff\u3000-\u9fff\uac00-\ud7af\uff00-\uff60]/.test(sign) ? 2 : 1),
    0,
  );
}

function widestOf(shown: readonly ShownChoice[]): Widths {
  const widest = (lang: Lang) => Math.max(0, ...shown.map(({ text }) => widthOf(text[lang])));
  return { ko: widest('ko'), en: widest('en') };
}
