/** A student's review in its states. */
import type { ChoiceId, Mark, RoomCode, RoundNo } from '@bellringer/core/game';
import type { Review, ReviewRound } from '@bellringer/core/report';
import { ReviewBody, ReviewPage } from '../../src/report/review-page.tsx';
import { LanguageSwitch } from '../../src/ui/language-switch.tsx';
import { Wordmark } from '../../src/ui/wordmark.tsx';
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
    answer: mark === 'none' ? null : [(mark === 'right' ? 'c1' : 'c3') as ChoiceId],
    explanation: item?.explanation ?? { ko: '', en: '' },
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
  'review-all-right': framed({ ...review, rounds: review.rounds.filter(({ mark }) => mark === 'right') }),
  'review-early': framed({ ...review, isEnded: false, rounds: [] }),
  'review-no-link': () => <ReviewPage link={null} />,
};
