/** States of the big screen to look at and to test with, in the order in which a game meets them. */
import type { ChoiceId, RevealPart, Text } from '@bellringer/core/game';
import { kindStates } from './kinds.ts';
import { LONG, LONG_PLACE, LONG_STEM } from './long.ts';
import { CHOICES, choices, clock, hands, NAMES, NOW, people, question, round, row, stage } from './parts.ts';
import type { State } from './parts.ts';

const top = [
  row(1, '지후', 3204, 1, 2),
  row(2, 'Ada', 3161, 2, 0),
  row(3, '민서', 3118, 3, -2),
  row(4, '하은', 2240, 4, 5),
  row(5, 'Ben', 2212, 5, -1),
];

const read: State = {
  lobby: people(),
  stage: stage({ phase: 'reading' }),
  clock: clock(33),
  question: question(),
  hands,
};

const closed: State = {
  lobby: people(),
  stage: stage({ phase: 'closed' }),
  question: question(),
  choices: choices(),
  count: { round, answeredCount: 23, hereCount: 31 },
  hands,
};

const asked: State = { ...closed, stage: stage(), clock: clock(18) };

const rows = [3, 19, 2, 6].map((count, at) => ({ choice: `c${at + 1}` as ChoiceId, count }));

const why: Text = {
  ko: '종은 완전히 둥글지 않아서 아주 가까운 두 음을 함께 내요. 두 음이 겹치면 소리가 천천히 커졌다 작아지기를 되풀이해요.',
  en: 'No bell is perfectly round, so it sings two notes that nearly agree. Together they swell and fade, slowly.',
};

const reveal: RevealPart = { round, key: ['c2' as ChoiceId], explanation: why, isVoid: false };

const revealed: State = {
  ...closed,
  stage: stage({ phase: 'revealed' }),
  count: { round, answeredCount: 30, hereCount: 31 },
  tally: { round, rows, answeredCount: 30, rightCount: 19 },
  reveal,
};

export const states: Readonly<Record<string, State>> = {
  ...kindStates,
  lobby: { stage: stage({ phase: 'lobby', round: null }), lobby: people(), hands },
  'lobby-empty': { stage: stage({ phase: 'lobby', round: null }), lobby: people([]), hands },
  'lobby-many': {
    stage: stage({ phase: 'lobby', round: null, isLocked: true }),
    lobby: people(Array.from({ length: 180 }, (_, at) => `${NAMES[at % NAMES.length] ?? ''}${at}`)),
    hands,
  },
  reading: read,
  asking: asked,
  'place-long': { ...asked, question: question({ place: LONG_PLACE, kind: 'multiple', pickCount: 2 }) },
  'revealed-place-long': { ...revealed, question: question({ place: LONG_PLACE }) },
  last: { ...asked, clock: clock(4) },
  long: { ...asked, question: question({ stem: LONG_STEM, pickCount: 2 }), choices: choices(LONG) },
  six: {
    ...asked,
    question: question({ choiceCount: 6 }),
    choices: choices([...CHOICES, ...CHOICES.slice(0, 2)]),
    count: { round, answeredCount: 61, hereCount: 140 },
  },
  truth: {
    ...asked,
    question: question({ choiceCount: 2, writtenAs: 'truth' }),
    choices: choices([
      { ko: '맞아요', en: 'True' },
      { ko: '아니에요', en: 'False' },
    ]),
  },
  tally: {
    ...asked,
    tally: { round, rows, answeredCount: 30, rightCount: null },
    hands: { ...hands, isTallyShown: true },
  },
  paused: {
    lobby: people(),
    stage: stage(),
    clock: { is: 'stopped', elapsedMs: 12_000, limitMs: 30_000, addedMs: 0, until: null, because: 'host' },
    count: { round, answeredCount: 23, hereCount: 31 },
    hands,
  },
  away: {
    ...asked,
    clock: { is: 'stopped', elapsedMs: 12_000, limitMs: 30_000, addedMs: 0, until: NOW + 2000, because: 'server-away' },
  },
  over: { ...asked, clock: clock(-1) },
  closed,
  revealed,
  'revealed-long': {
    ...revealed,
    question: question({ stem: LONG_STEM }),
    choices: choices([...LONG, ...LONG.slice(0, 2)]),
    reveal: {
      ...reveal,
      explanation: { ko: `${LONG_STEM.ko} ${LONG_STEM.ko}`, en: `${LONG_STEM.en} ${LONG_STEM.en}` },
    },
  },
  standings: {
    stage: stage({ phase: 'standings' }),
    lobby: people(),
    standings: { top, tiedMoreCount: 0, mover: top[3] ?? null, accuracy: 0.68, playersCount: 31, awards: [] },
    hands,
  },
  podium: {
    stage: stage({ phase: 'ended', round: null }),
    lobby: people(),
    standings: {
      top: [row(1, '지후', 9871, 1, 0), row(2, '민서', 8906, 2, 0), row(3, 'Ada', 8417, 3, 0)],
      tiedMoreCount: 0,
      mover: null,
      accuracy: 0.74,
      playersCount: 31,
      awards: [
        { name: 'risen-most', nicknames: ['하은'], moreCount: 0 },
        { name: 'all-answered', nicknames: ['Ben'], moreCount: 0 },
      ],
    },
    hands,
  },
  'podium-ties': {
    stage: stage({ phase: 'ended', round: null }),
    lobby: people(),
    standings: {
      top: [
        row(1, '지후', 9871, 1, 0),
        row(2, '가나다라마바사아자차카타파하거너', 9871, 1, 0),
        ...NAMES.slice(4, 10).map((name, at) => row(at + 5, name, 8417, 3, 0)),
      ],
      tiedMoreCount: 0,
      mover: null,
      accuracy: 0.74,
      playersCount: 31,
      awards: [
        { name: 'all-right', nicknames: ['지후', 'Ada'], moreCount: 0 },
        { name: 'all-answered', nicknames: ['Ben', 'Leo', 'Noah'], moreCount: 12 },
      ],
    },
    hands,
  },
  'podium-never': {
    stage: stage({ phase: 'ended', round: null }),
    lobby: people(),
    standings: { top: [], tiedMoreCount: 0, mover: null, accuracy: 0.74, playersCount: 31, awards: [] },
    hands: { ...hands, areStandingsNext: false },
  },
};
