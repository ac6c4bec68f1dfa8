/** A student's review in its states. */
import type { ChoiceId, Mark, RoomCode, RoundNo } from '@bellringer/core/game';
import { picksOf } from '@bellringer/core/game';
import type { Review, ReviewRound } from '@bellringer/core/report';
import { ReviewBody, ReviewPage } from '../../src/report/review-page.tsx';
import { LanguageSwitch } from '../../src/ui/language-switch.tsx';
import { Wordmark } from '../../src/ui/wordmark.tsx';
import { KINDS } from '../player/kinds.ts';
import type { KindShown } from '../player/kinds.ts';
import { library } from './library.ts';

const marks: readonly Mark[] = ['right', 'partly', 'wrong', 'right', 'none', 'void'];

export const review: Review = {
  code: '482915' as RoomCode,
  next: null,
  title: { ko: 'AWSome Day · AWS 소개', en: 'AWSome Day · Introduction to AWS' },
  nickname: '수아',
  createdAt: Date.parse('2026-11-23T10:12:00'),
  isEnded: true,
  score: 9412,
  rank: 5,
  playersCount: 31,
  rightCount: 2,
  rounds: marks.map(roundOf),
};

function roundOf(mark: Mark, at: number): ReviewRound {
  const item = library.banks[0]?.items[at];
  return {
    round: (at + 1) as RoundNo,
    mark,
    points: mark === 'right' ? 1068 : mark === 'partly' ? 500 : 0,
    place: item?.place ?? { ko: '', en: '' },
    stem: item?.stem ?? { ko: '', en: '' },
    choices: (item?.choices ?? []).map(({ text, why, isKey }, n) => ({ id: `c${n}` as ChoiceId, text, why, isKey })),
    kind: 'single',
    key: ['c1' as ChoiceId],
    answer: mark === 'none' ? null : [(mark === 'right' ? 'c1' : 'c3') as ChoiceId],
    explanation: item?.explanation ?? { ko: '', en: '' },
  };
}

const HOW = ['right', 'partly', 'wrong', 'none'] as const;

/** One question of each kind, each answered in another way. */
export const reviewOfKinds: Review = { ...review, rounds: Object.values(KINDS).map(roundOfKind) };

function roundOfKind(kind: KindShown, at: number): ReviewRound {
  const { question, choices, key, explanation, shown, slip, whys = [] } = kind;
  const how = key === null ? 'poll' : (HOW[at % HOW.length] ?? 'none');
  const answer = how === 'none' ? null : ((how === 'poll' ? kind.right : kind[how]) ?? null);
  const inOrder = question.kind === 'order' ? picksOf(key) : choices.choices.map(({ id }) => id);
  return {
    kind: question.writtenAs,
    key,
    round: (at + 1) as RoundNo,
    mark: how,
    points: how === 'right' ? 1068 : how === 'partly' ? 500 : 0,
    place: question.place,
    stem: question.stem,
    choices: inOrder.flatMap((id) => {
      const why = whys.find(({ choice }) => choice === id)?.why ?? null;
      return choices.choices.filter((choice) => choice.id === id).map(({ text }) => ({ id, text, why, isKey: false }));
    }),
    answer,
    explanation,
    ...(choices.targets && { targets: choices.targets }),
    ...(choices.range?.unit && { unit: choices.range.unit }),
    ...(shown && { shown }),
    ...(how === 'wrong' && slip && { slip }),
  };
}

const framed = (shown: Review) => () => (
  <div class="rev">
    <header class="rev-top">
      <Wordmark />
      <LanguageSwitch />
    </header>
    <ReviewBody review={shown} />
  </div>
);

export const reviewShows = {
  review: framed(review),
  'review-kinds': framed(reviewOfKinds),
  'review-all-right': framed({ ...review, rounds: review.rounds.filter(({ mark }) => mark === 'right') }),
  'review-early': framed({ ...review, isEnded: false, rounds: [] }),
  'review-no-link': () => <ReviewPage link={null} />,
};
