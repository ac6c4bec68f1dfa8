/** Makers of a view's parts, to look at and to test with. No room stands behind them. */
import type {
  ChoiceId,
  ChoicesPart,
  ClockPart,
  PlayerId,
  QuestionPart,
  RoomCode,
  RoundNo,
  ScreenParts,
  StandingRow,
  Text,
} from '@bellringer/core/game';
import { ghostOf } from '@bellringer/core/game';
import { oldestFirst } from '../../src/screen/shown-names.ts';
import type { Known, Stage } from '../../src/state/parts.ts';

export const NOW = Date.UTC(2026, 2, 2, 1, 0, 0);

export type State = Known<ScreenParts>;

export const NAMES = [
  '민서 지후 Ada 하은 Ben 도윤 서연 Mia 준우 예린 Leo 지민 현우 소율 Noah 다은 시우 Zoe 유진 태오 채원 Sam 수아',
].flatMap((line) => line.split(' '));

export const place: Text = { ko: '1장 · 종과 소리 · 울림', en: 'Chapter 1 · Bells and sound · Ringing' };
export const round = 3 as RoundNo;

export function stage(over: Partial<Stage> = {}): Stage {
  return {
    phase: 'asking',
    title: { ko: 'AWSome Day 1장', en: 'AWSome Day Chapter 1' },
    code: '482915' as RoomCode,
    isLocked: false,
    round,
    roundCount: 12,
    planMs: 540_000,
    next: null,
    ...over,
  };
}

export function question(over: Partial<QuestionPart> = {}): QuestionPart {
  return {
    round,
    kind: 'single',
    writtenAs: 'single',
    stem: { ko: '큰 종의 소리가 오래 물결치는 까닭은?', en: 'Why does a large bell keep throbbing for so long?' },
    place,
    choiceCount: 4,
    pickCount: 1,
    points: 1000,
    ghost: ghostOf(choices()),
    ...over,
  };
}

export function choices(texts: readonly Text[] = CHOICES): ChoicesPart {
  return { round, choices: texts.map((text, at) => ({ id: `c${at + 1}` as ChoiceId, text })) };
}

export const CHOICES: readonly Text[] = [
  { ko: '종이 바람에 흔들려서', en: 'Because the wind keeps it moving' },
  { ko: '가까운 두 음이 서로 겹쳐 커졌다 작아져서', en: 'Two notes lie so close that they beat' },
  { ko: '안쪽이 비어 있어 메아리가 생겨서', en: 'The hollow inside gives an echo' },
  { ko: '쇠가 식으면서 줄어들어서', en: 'The metal shrinks as it cools' },
];

export function clock(remainingSeconds: number): ClockPart {
  return { is: 'running', opensAt: NOW - (30 - remainingSeconds) * 1000, limitMs: 30_000, addedMs: 0 };
}

export const hands: NonNullable<State['hands']> = {
  areStandingsNext: true,
  isLastRound: false,
  isTallyShown: false,
  claims: [],
  judging: null,
};

export function people(names: readonly string[] = NAMES): NonNullable<State['lobby']> {
  const rows = names.map((nickname, at) => ({ player: `p${at + 1}` as PlayerId, nickname, isHere: at !== 4 }));
  return { hereCount: names.length, rows: oldestFirst(rows), moreCount: 0 };
}

export const row = (at: number, nickname: string, score: number, rank: number, moved: number): StandingRow => ({
  player: `p${at}` as PlayerId,
  nickname,
  score,
  rightCount: 2,
  rank,
  moved,
});
