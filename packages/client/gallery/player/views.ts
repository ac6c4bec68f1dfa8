/** What a phone may be shown, built from a view of the middle of a game. Also for unit tests. */
import type {
  Answer,
  ChoiceId,
  PhoneParts,
  PlayerId,
  ResultPart,
  RoomCode,
  RoomId,
  RoundNo,
  Text,
} from '@bellringer/core/game';
import { signal } from '@preact/signals';
import type { Status } from '../../src/net/connection.ts';
import type { Claim, Session } from '../../src/player/session.ts';
import type { Outgoing } from '../../src/state/outbox.ts';
import { ghostOf } from '@bellringer/core/game';
import type { Known, Stage } from '../../src/state/parts.ts';
import type { Made } from '../../src/state/unsent.ts';

export type PhoneView = Known<PhoneParts>;

export const both = (ko: string, en: string): Text => ({ ko, en });
const id = (choice: string) => choice as ChoiceId;
const round = (no: number) => no as RoundNo;

export const STAGE: Stage = {
  phase: 'asking',
  title: both('AWSome Day · 1장', 'AWSome Day · Chapter 1'),
  code: '482915' as RoomCode,
  isLocked: false,
  round: round(3),
  roundCount: 12,
  planMs: 540_000,
  next: null,
};

export const CHOICES: PhoneParts['choices'] = {
  round: round(3),
  choices: [
    { id: id('law'), text: both('나라마다 다른 법을 지키려고', 'To follow the laws of each country') },
    {
      id: id('run'),
      text: both('한 곳에 장애가 나도 서비스를 이어 가려고', 'To keep running when one of them fails'),
    },
    { id: id('price'), text: both('요금을 지역별로 나누어 매기려고', 'To charge a different price in each area') },
    { id: id('near'), text: both('사용자와 더 가까운 곳에서 응답하려고', 'To answer users from closer by') },
  ],
};

export const QUESTION: PhoneParts['question'] = {
  round: round(3),
  kind: 'single',
  writtenAs: 'single',
  stem: both('한 리전에 가용 영역이 여러 개인 까닭은?', 'Why does one Region hold several Availability Zones?'),
  place: both('1장 · AWS 글로벌 인프라 · 리전', 'Chapter 1 · Global infrastructure · Regions'),
  choiceCount: 4,
  pickCount: 1,
  points: 1000,
  ghost: ghostOf(CHOICES),
};

export const YOU: PhoneParts['you'] = {
  player: 'p7' as PlayerId,
  nickname: '수아',
  factor: 1,
  result: null,
  score: 2180,
  rank: 7,
  moved: 3,
  playersCount: 31,
  neighbours: [
    { nickname: '지후', score: 2210, rank: 6, moved: -1 },
    { nickname: '수아', score: 2180, rank: 7, moved: 3, isYou: true },
    { nickname: 'Ben', score: 2054, rank: 8, moved: 0 },
  ],
  marks: ['right', 'wrong', 'right'],
};

export const REVEAL: PhoneParts['reveal'] = {
  round: round(3),
  key: [id('run')],
  explanation: both(
    '가용 영역은 서로 떨어져 있어 한 곳의 장애가 다른 곳으로 번지지 않아요. 그래서 여러 영역에 나누어 두면 서비스가 이어져요.',
    'Zones stand apart, so a failure in one does not spread. Work split over several zones keeps running.',
  ),
  isVoid: false,
};

export const MULTIPLE_CHOICES: PhoneParts['choices'] = {
  round: round(3),
  choices: [
    { id: id('law'), text: both('규정 준수', 'Compliance') },
    { id: id('run'), text: both('서비스 제공 여부', 'Service availability') },
    { id: id('price'), text: both('지연 시간', 'Latency') },
    { id: id('near'), text: both('요금', 'Price') },
  ],
};

export const MULTIPLE: PhoneParts['question'] = {
  ...QUESTION,
  kind: 'multiple',
  writtenAs: 'multiple',
  stem: both(
    '환자 기록은 국내에 보관해야 하고 화면은 빨리 떠야 해요. 여기에 맞는 리전 선택 기준 두 개를 고르세요.',
    'Records must stay in the country and pages must open fast. Choose the two Region criteria that match.',
  ),
  pickCount: 2,
  ghost: ghostOf(MULTIPLE_CHOICES),
};

export const LONG_CHOICES: PhoneParts['choices'] = {
  round: round(3),
  choices: [
    {
      id: id('law'),
      text: both(
        '규모의 경제로 낮아지는 단가: 이용자가 많을수록 한 대당 값이 내려간다',
        'Lower unit price from scale: the more customers, the less each server costs',
      ),
    },
    {
      id: id('run'),
      text: both(
        '몇 분 만의 전 세계 배포: 다른 지역에도 곧바로 서비스를 연다',
        'Worldwide launch in minutes: open in another part of the world at once',
      ),
    },
    {
      id: id('price'),
      text: both(
        '용량을 추정할 필요 없음: 필요할 때 늘리고 남으면 줄인다',
        'No need to guess capacity: add servers when needed, drop them after',
      ),
    },
    {
      id: id('near'),
      text: both(
        '자본 비용의 가변 비용 전환: 미리 사지 않고 쓴 만큼 낸다',
        'Variable cost instead of capital: pay for use, buy nothing ahead',
      ),
    },
  ],
};

export const LONG: PhoneParts['question'] = {
  ...QUESTION,
  stem: both(
    '한 대학은 수강 신청 때마다 서버가 몇 대 필요할지 예측하느라 몇 주를 썼습니다. AWS로 옮긴 뒤에는 이 예측 작업이 사라졌습니다. 이 변화를 가장 잘 설명하는 이점은 무엇인가요?',
    'A university spent weeks before each course registration forecasting how many servers it would need. After moving to AWS that forecasting work disappeared. Which benefit best explains the change?',
  ),
  ghost: ghostOf(LONG_CHOICES),
};

/** A clock with this much left of its limit. */
export function clockWith(leftMs: number, now: number, limitMs = 30_000): PhoneParts['clock'] {
  return { is: 'running', opensAt: now - (limitMs - leftMs), limitMs, addedMs: 0 };
}

export function heldAnswer(...choices: string[]): PhoneParts['held'] {
  return { round: round(3), revision: 1, answer: choices.map(id) };
}

export function outgoing(is: Outgoing['is'], choice: string, more: Partial<Outgoing> = {}): Outgoing {
  return { round: round(3), revision: 1, answer: [id(choice)], spentMs: 1000, is, byMs: null, refused: null, ...more };
}

export function result(mark: ResultPart['mark'], points: number, choice: string | null): ResultPart {
  const pacePoints = points % 1000;
  return {
    round: round(3),
    mark,
    fraction: points > 0 ? 1 : 0,
    points,
    answerPoints: points - pacePoints,
    pacePoints,
    streakPoints: 0,
    answer: choice === null ? null : [id(choice)],
    whys:
      choice === 'near'
        ? [{ choice: id('near'), why: both('그건 엣지 로케이션이 하는 일이에요.', 'Edge locations do that.') }]
        : [],
  };
}

export interface FakeOptions {
  readonly parts: PhoneView;
  readonly status?: Status['is'];
  readonly entry?: Outgoing | null;
  readonly isChanging?: boolean;
  /** Made and not sent. */
  readonly made?: Made | null;
  readonly reviewToken?: string | null;
  readonly isBack?: boolean;
  readonly claim?: Claim;
  readonly now?: number;
}

/** A session that talks to nobody; what it is asked to send is kept in `sent`, what it is told is put into the signals. */
export function fakeSession(options: FakeOptions) {
  const { parts, status = 'on', entry = null, reviewToken = null, isBack = false, now = Date.now() } = options;
  const { claim = 'none' } = options;
  const sent: { readonly answer: Answer }[] = [];
  const making = fakeMaking(options);
  const fake = {
    room: 'gallery' as RoomId,
    connection: {
      parts: signal(parts),
      status: signal({ is: status, since: now - (status === 'on' ? 0 : 5000) }),
      refused: signal(null),
      serverNow: () => now,
      helloAgain: () => Promise.resolve(),
    },
    outbox: { entry: signal(entry) },
    viewing: { show: () => undefined, hide: () => undefined },
    ...making,
    isReplaced: signal(false),
    isBack: signal(isBack),
    claim: signal(claim),
    reviewToken: signal(reviewToken),
    answer: (_round: RoundNo, answer: Answer) => {
      making.keepHeld();
      sent.push({ answer });
    },
    takeSeat: () => Promise.resolve({ ok: false, refused: 'name-taken' }),
    askClaim: () => Promise.resolve({ ok: true, number: 47 }),
  };
  // The screens read these fields only; a whole session would open a line.
  return { session: fake as unknown as Session, sent, parts: fake.connection.parts, entry: fake.outbox.entry };
}

/** An answer in the making, kept nowhere. */
function fakeMaking({ isChanging = false, made = null }: FakeOptions) {
  const changing = signal(isChanging ? round(3) : null);
  const unsent = signal(made);
  return {
    changing,
    unsent: { of: () => unsent.value, put: (_round: RoundNo, now: Made) => void (unsent.value = now) },
    keepHeld: () => {
      changing.value = null;
      unsent.value = null;
    },
  };
}
