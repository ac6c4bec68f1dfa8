/** One past session for looking at, and for tests. */
import type { ChoiceId, PlayerId, QuestionId, RoomCode, RoomId, RoundNo, Text } from '@bellringer/core/game';
import type { SessionRow } from '@bellringer/core/protocol';
import type { Report, ReportPlayer, ReportRound } from '@bellringer/core/report';
import { library } from './library.ts';
import { kindRounds } from './report-kinds.ts';

const t = (ko: string, en: string): Text => ({ ko, en });
const startedAt = Date.parse('2026-11-23T10:12:00');
const MINUTE = 60_000;

const names = ['민서', '지후', 'Ada', '하은', 'Ben', '도윤', '서연', 'Mia', '준우', '예린', 'Leo', '수아'];

const players: readonly ReportPlayer[] = names.map((nickname, n) => ({
  player: `p${n}` as PlayerId,
  nickname,
  rank: n === 2 ? 2 : n + 1,
  score: 9412 - (n === 2 ? 1 : n) * 530,
  rightCount: 6 - Math.floor(n / 2),
  answeredCount: 8,
  countedAnswerCount: 6,
  creditMs: n * 130,
}));

function round(
  no: number,
  counts: readonly number[],
  keys: readonly number[],
  over: Partial<ReportRound> = {},
): ReportRound {
  const item = library.banks[0]?.items[no - 1];
  const answeredCount = counts.reduce((sum, count) => sum + count, 0);
  return {
    round: no as RoundNo,
    question: `q${no}` as QuestionId,
    kind: 'single',
    key: keys.map((at) => `c${at}` as ChoiceId),
    typed: [],
    place: item?.place ?? t('', ''),
    stem: item?.stem ?? t('', ''),
    explanation: item?.explanation ?? t('', ''),
    state: 'played',
    choices: counts.map((count, at) => ({
      id: `c${at}` as ChoiceId,
      text: item?.choices[at]?.text ?? t('', ''),
      isKey: keys.includes(at),
      count,
    })),
    answeredCount,
    seatsCount: 31,
    silentCount: 31 - answeredCount,
    facility: answeredCount === 0 ? null : keys.reduce((sum, at) => sum + (counts[at] ?? 0), 0) / answeredCount,
    medianMs: answeredCount === 0 ? null : 9800 + no * 1400,
    ...over,
  };
}

export const report: Report = {
  code: '482915' as RoomCode,
  title: t('AWSome Day · AWS 소개', 'AWSome Day · Introduction to AWS'),
  createdAt: startedAt,
  endedAt: startedAt + 12 * MINUTE,
  players,
  rounds: [
    round(1, [3, 19, 1, 6], [1]),
    round(2, [26, 2, 21, 11], [0, 2], { kind: 'multiple', facility: 0.42, answeredCount: 30, silentCount: 1 }),
    round(3, [1, 28, 1, 0], [1]),
    round(4, [3, 3, 20, 5], [1]),
    round(5, [24, 6], [0], { kind: 'truth' }),
    round(6, [0, 0, 0, 0], [2]),
    round(7, [0, 0, 0, 0], [2], { state: 'skipped' }),
    round(8, [5, 9, 2, 3], [1], { state: 'void' }),
    ...kindRounds,
  ],
  countedCount: 6,
  accuracy: 0.68,
};

export const emptyReport: Report = {
  ...report,
  endedAt: null,
  players: [],
  rounds: [],
  countedCount: 0,
  accuracy: null,
};

export const sessions: readonly SessionRow[] = [0, 1, 2].map((day) => ({
  room: `room-${day}` as RoomId,
  code: `48291${day}` as RoomCode,
  title: day === 1 ? t('AWSome Day · 컴퓨팅', 'AWSome Day · Compute') : report.title,
  createdAt: startedAt - day * 24 * 60 * MINUTE,
  endedAt: startedAt - day * 24 * 60 * MINUTE + 12 * MINUTE,
  playersCount: 31 - day * 7,
  roundCount: 12,
}));
