/** What a remote may show, for looking at and for tests. */
import type { ChoiceId, PersonRow, PlayerId, QuestionId, RemoteParts, RoomCode, RoundNo } from '@bellringer/core/game';
import { ghostOf } from '@bellringer/core/game';
import type { Known, Stage } from '../../src/state/parts.ts';
import { library } from './library.ts';

export const now = Date.now();
const round = 3 as RoundNo;
const item = library.banks[0]?.items[0];
const choices = (item?.choices ?? []).map(({ text }, at) => ({ id: `c${at}` as ChoiceId, text }));
const key = ['c1' as ChoiceId];
const names = ['민서', '지후', 'Ada', '하은', 'Ben', '도윤', '서연', 'Mia', '준우', '예린', 'Leo'];

const rows: readonly PersonRow[] = names.map((nickname, n) => ({
  player: `p${n}` as PlayerId,
  nickname,
  is: nickname === '예린' ? 'away' : 'here',
  score: n === 6 ? 0 : 2180 - n * 130,
  rank: n + 1,
  factor: 1,
}));

export const asking: Known<RemoteParts> = {
  stage: {
    phase: 'asking',
    title: { ko: 'AWSome Day · AWS 소개', en: 'AWSome Day · Introduction to AWS' },
    code: '482915' as RoomCode,
    isLocked: false,
    round,
    roundCount: 12,
    planMs: 540_000,
    next: null,
  },
  clock: { is: 'running', opensAt: now - 16_200, limitMs: 30_000, addedMs: 0 },
  question: {
    round,
    kind: 'single',
    writtenAs: 'single',
    stem: item?.stem ?? { ko: '', en: '' },
    place: item?.place ?? { ko: '', en: '' },
    choiceCount: 4,
    pickCount: 1,
    points: 1000,
    ghost: ghostOf({ choices }),
  },
  choices: { round, choices },
  tally: {
    round,
    rows: [3, 14, 1, 5].map((count, at) => ({ choice: `c${at}` as ChoiceId, count })),
    answeredCount: 23,
    rightCount: 14,
  },
  hands: { areStandingsNext: true, isLastRound: false, isTallyShown: false, claims: [], judging: null },
  secret: {
    question: 'zones' as QuestionId,
    key,
    shown: null,
    explanation: item?.explanation ?? { ko: '', en: '' },
    note: null,
  },
  people: { rows, moreCount: 20 },
  answered: { round, answeredCount: 23, hereCount: 31, flags: '11111101101' },
};

export const stage = (over: Partial<Stage>) => ({ ...asking.stage!, ...over });

export const revealed: Known<RemoteParts> = {
  ...without(asking, 'clock'),
  stage: stage({ phase: 'revealed' }),
  reveal: {
    round,
    key,
    explanation: item?.explanation ?? { ko: '', en: '' },
    isVoid: false,
  },
  secret: { ...asking.secret!, note: { ko: '정오표 E-05: 영역 수는 말하지 않기', en: 'Errata E-05: give no counts' } },
};

export const lobby: Known<RemoteParts> = {
  stage: stage({ phase: 'lobby', round: null, isLocked: true }),
  hands: { ...asking.hands!, claims: [{ player: 'p9' as PlayerId, nickname: '예린', number: 47, isHere: false }] },
  people: asking.people!,
};

export const standings: Known<RemoteParts> = {
  ...revealed,
  stage: stage({ phase: 'standings' }),
  standings: {
    top: rows
      .slice(0, 5)
      .map(({ player, nickname, score, rank }) => ({ player, nickname, score, rank, rightCount: 3, moved: 0 })),
    tiedMoreCount: 0,
    mover: null,
    accuracy: 0.68,
    playersCount: 31,
    awards: [],
  },
};

/** The parts without one. */
export function without(parts: Known<RemoteParts>, part: keyof RemoteParts): Known<RemoteParts> {
  const { [part]: _, ...rest } = parts;
  return rest;
}

export const reading: Known<RemoteParts> = {
  ...without(without(without(asking, 'choices'), 'tally'), 'answered'),
  stage: stage({ phase: 'reading' }),
  clock: { is: 'running', opensAt: now + 3200, limitMs: 30_000, addedMs: 0 },
};
