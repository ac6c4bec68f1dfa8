/** Every state of the phone, by name. */
import type { PhaseName } from '@bellringer/core/game';
import type { Stage } from '../../src/state/parts.ts';
import { kindShows } from './kind-shows.ts';
import { TERM_CHOICES, TERMS } from './terms.ts';
import {
  CHOICES,
  clockWith,
  heldAnswer,
  LONG,
  LONG_CHOICES,
  MULTIPLE,
  MULTIPLE_CHOICES,
  outgoing,
  QUESTION,
  result,
  REVEAL,
  STAGE,
  YOU,
} from './views.ts';
import type { FakeOptions } from './views.ts';

export const NOW = Date.now();

const stage = (phase: PhaseName, more: Partial<Stage> = {}) => ({
  ...STAGE,
  phase,
  ...more,
});
const asking = (leftMs: number, limitMs = 30_000) => ({
  stage: stage('asking'),
  clock: clockWith(leftMs, NOW, limitMs),
  question: QUESTION,
  choices: CHOICES,
  you: YOU,
});
const held = { you: YOU, held: heldAnswer('run') };
const closed = { stage: stage('closed'), question: QUESTION, choices: CHOICES, clock: clockWith(-100, NOW) };
const revealed = { stage: stage('revealed'), question: QUESTION, choices: CHOICES, reveal: REVEAL };
const { choices: _, ...beforeChoices } = asking(30_000);
const paused = { is: 'stopped', elapsedMs: 12_000, limitMs: 30_000, addedMs: 0, until: null, because: 'host' } as const;
const many = [
  { nickname: 'Alexandria', score: 2400, rank: 5, moved: 0 },
  ...YOU.neighbours,
  { nickname: '하은', score: 2000, rank: 9, moved: -2 },
];

export const shows: Readonly<Record<string, FakeOptions>> = {
  ...kindShows(NOW),
  lobby: { parts: { stage: stage('lobby', { round: null }), lobby: { hereCount: 23 }, you: YOU } },
  'lobby-back': { parts: { stage: stage('lobby', { round: null }), lobby: { hereCount: 23 }, you: YOU }, isBack: true },
  'lobby-wide': {
    parts: {
      stage: stage('lobby', { round: null }),
      lobby: { hereCount: 23 },
      you: { ...YOU, nickname: 'W'.repeat(16) },
    },
  },
  name: { parts: { stage: stage('lobby', { round: null }), lobby: { hereCount: 23 } } },
  'name-claiming': {
    parts: { stage: stage('lobby', { round: null }), lobby: { hereCount: 23 } },
    claim: { number: 47 },
  },
  reading: {
    parts: {
      ...beforeChoices,
      stage: stage('reading'),
      clock: { is: 'running', opensAt: NOW + 2900, limitMs: 30_000, addedMs: 0 },
    },
  },
  asking: { parts: asking(18_000) },
  'asking-long': { parts: { ...asking(37_000, 45_000), question: LONG, choices: LONG_CHOICES } },
  'asking-last': { parts: asking(3900) },
  sending: { parts: asking(14_900), entry: outgoing('sending', 'run') },
  held: { parts: { ...asking(13_900), ...held } },
  'held-offline': { parts: { ...asking(13_900), ...held }, status: 'off' },
  changing: { parts: { ...asking(11_900), ...held }, isChanging: true },
  closed: { parts: { ...closed, ...held } },
  'closed-none': { parts: { ...closed, you: YOU } },
  reconnecting: { parts: asking(13_900), status: 'off' },
  'server-away': {
    parts: {
      ...asking(13_900),
      clock: { ...paused, until: NOW + 3000, because: 'server-away' },
    },
  },
  late: { parts: { ...closed, you: YOU }, entry: outgoing('late', 'run', { byMs: 400 }) },
  'late-change': { parts: { ...closed, ...held }, entry: outgoing('late', 'law', { byMs: 400 }) },
  paused: { parts: { stage: stage('asking'), clock: paused, you: YOU } },
  'paused-held': { parts: { stage: stage('asking'), clock: paused, ...held } },
  'reveal-right': { parts: { ...revealed, ...held, you: { ...YOU, result: result('right', 1068, 'run') } } },
  'reveal-wrong': { parts: { ...revealed, you: { ...YOU, result: result('wrong', 0, 'near') } } },
  'reveal-none': { parts: { ...revealed, you: { ...YOU, result: result('none', 0, null) } } },
  'reveal-partly': {
    parts: {
      ...revealed,
      question: MULTIPLE,
      choices: MULTIPLE_CHOICES,
      reveal: { ...REVEAL, key: heldAnswer('law', 'price').answer },
      you: { ...YOU, result: { ...result('partly', 500, 'law'), answerPoints: 500, pacePoints: 0 } },
    },
  },
  'reveal-void': {
    parts: { ...revealed, reveal: { ...REVEAL, isVoid: true }, you: { ...YOU, result: result('void', 0, 'run') } },
  },
  standings: { parts: { stage: stage('standings'), you: YOU } },
  'standings-many': { parts: { stage: stage('standings'), you: { ...YOU, neighbours: many } } },
  'standings-late': {
    parts: { stage: stage('standings'), you: { ...YOU, score: 0, rank: 32, moved: 0, neighbours: [], marks: [] } },
  },
  'standings-none': { parts: { stage: stage('standings'), you: { ...YOU, rank: null, neighbours: [] } } },
  final: {
    parts: {
      stage: stage('ended'),
      you: {
        ...YOU,
        rank: 5,
        score: 9412,
        marks: [...Array.from({ length: 9 }, () => 'right' as const), 'wrong', 'none', 'wrong'],
      },
    },
    reviewToken: 'token',
  },
  'final-polls': {
    parts: { stage: stage('ended'), you: { ...YOU, marks: ['right', 'poll', 'wrong', 'poll'] } },
    reviewToken: 'token',
  },
  'final-next': {
    parts: {
      stage: stage('ended', { next: { room: 'next' as never, code: '111222' as never } }),
      you: { ...YOU, rank: 5, score: 9412, marks: ['right', 'wrong'] },
    },
    reviewToken: 'token',
  },
  terms: { parts: { ...asking(31_900, 40_000), question: TERMS, choices: TERM_CHOICES } },
  'terms-held': {
    parts: {
      ...asking(13_900),
      question: TERMS,
      choices: TERM_CHOICES,
      you: YOU,
      held: heldAnswer('law', 'run', 'price'),
    },
  },
  'terms-reveal': {
    parts: {
      ...revealed,
      question: TERMS,
      choices: TERM_CHOICES,
      reveal: { ...REVEAL, key: heldAnswer('law', 'near', 'kit')?.answer ?? null },
      you: {
        ...YOU,
        result: { ...result('partly', 667, 'law'), answer: heldAnswer('law', 'run', 'near')?.answer ?? null },
      },
    },
  },
  multiple: { parts: { ...asking(31_900, 40_000), question: MULTIPLE, choices: MULTIPLE_CHOICES } },
};
