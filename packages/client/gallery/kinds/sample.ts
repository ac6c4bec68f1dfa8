/** One question of each kind, with its key and how a class answered it: for every page that shows them. */
import type {
  ChoiceId,
  ChoicesPart,
  QuestionPart,
  RevealPart,
  ShownChoice,
  TallyPart,
  Text,
} from '@bellringer/core/game';
import { ghostOf } from '@bellringer/core/game';
import { place, round } from '../screen/parts.ts';

export interface Sample {
  readonly question: QuestionPart;
  readonly choices: ChoicesPart;
  readonly reveal: RevealPart;
  /** As everyone may see it from the reveal on. */
  readonly tally: TallyPart;
}

interface Made {
  readonly question: Partial<QuestionPart> & Pick<QuestionPart, 'kind' | 'writtenAs' | 'stem'>;
  readonly choices: Omit<ChoicesPart, 'round'>;
  readonly reveal?: Partial<RevealPart>;
  readonly rightCount?: number;
  /** Of each choice, in the order in which they are shown. */
  readonly counts?: readonly number[];
  readonly typed?: readonly Typed[];
}
/** What was typed, how often, and what it is worth. */
export type Typed = readonly [words: string, count: number, worth: number | null];

export const t = (ko: string, en: string): Text => ({ ko, en });

const why = t(
  '서버 여러 대가 데이터 센터에, 데이터 센터 여러 곳이 가용 영역에, 가용 영역 여러 개가 리전에 들어 있어요.',
  'Servers stand in data centers, data centers form a zone, zones form a Region: each holds several of the one before.',
);

export function sample({ question, choices, reveal, counts, typed, rightCount }: Made): Sample {
  const rows = choices.choices.map(({ id }, at) => ({ choice: id, count: counts?.[at] ?? 0 }));
  const words = typed?.map(([said, count, worth]) => ({ words: said, count, worth }));
  const answeredCount = words ? words.reduce((sum, { count }) => sum + count, 0) : 28;
  const tally = { round, rows: words ? [] : rows, answeredCount, rightCount: rightCount ?? null };
  return {
    question: {
      round,
      place,
      choiceCount: choices.choices.length,
      pickCount: 1,
      points: 1000,
      ghost: ghostOf(choices),
      ...question,
    },
    choices: { round, ...choices },
    reveal: { round, key: null, explanation: why, isVoid: false, ...reveal },
    tally: words ? { ...tally, typed: words } : tally,
  };
}

export const shown = (prefix: string, texts: readonly Text[]): ShownChoice[] =>
  texts.map((text, at) => ({ id: `${prefix}${at + 1}` as ChoiceId, text }));
export const ids = (...names: string[]) => names as ChoiceId[];
