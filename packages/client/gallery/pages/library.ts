/** A small lecture for looking at the host's page, and for its tests. */
import { USUAL_OPTIONS } from '@bellringer/core/game';
import type { RoomCode, RoomId, Text } from '@bellringer/core/game';
import { kindItems } from './library-kinds.ts';
import type { Library, LibraryBank, LibraryItem, OpenRoomRow } from '@bellringer/core/protocol';

const t = (ko: string, en: string): Text => ({ ko, en });

const zones: LibraryItem = {
  id: 'zones',
  kind: 'single',
  level: 2,
  bloom: 'apply',
  seconds: 30,
  readMs: 5000,
  topic: 'regions',
  facts: [],
  place: t('1장 · AWS 글로벌 인프라 · 리전', 'Chapter 1 · Global infrastructure · Regions'),
  stem: t('한 리전에 가용 영역이 여러 개인 까닭은?', 'Why does one Region hold several Availability Zones?'),
  choices: [
    {
      text: t('나라마다 다른 법을 지키려고', 'To follow the laws of each country'),
      isKey: false,
      why: t('법은 리전을 고를 때 살펴봐요.', 'Laws matter when a Region is chosen.'),
    },
    {
      text: t('한 곳에 장애가 나도 서비스를 이어 가려고', 'To keep running when one of them fails'),
      isKey: true,
      why: t('맞아요. 영역은 서로 떨어져 있어요.', 'Right: zones stand apart.'),
    },
    {
      text: t('요금을 지역별로 나누어 매기려고', 'To charge a different price in each area'),
      isKey: false,
      why: t('요금은 리전마다 정해져요.', 'Prices are set per Region.'),
    },
    {
      text: t('사용자와 더 가까운 곳에서 응답하려고', 'To answer users from closer by'),
      isKey: false,
      why: t('그건 엣지 로케이션의 일이에요.', 'That is what edge locations are for.'),
    },
  ],
  explanation: t(
    '가용 영역은 서로 떨어져 있어 한 곳의 장애가 다른 곳으로 번지지 않아요. 그래서 여러 영역에 나누어 두면 서비스가 이어져요.',
    'Zones stand apart, so a failure in one does not spread to another. Spread over several, a service keeps running.',
  ),
};

const like = (id: string, stem: Text, over: Partial<LibraryItem>): LibraryItem => ({ ...zones, id, stem, ...over });

const items: readonly LibraryItem[] = [
  zones,
  like(
    'residency',
    t('국내 보관과 빠른 화면에 맞는 리전 선택 기준 두 개', 'Two Region criteria for residency and speed'),
    {
      kind: 'multiple',
      seconds: 45,
      topic: 'choosing',
      place: t('1장 · AWS 글로벌 인프라 · 리전 선택', 'Chapter 1 · Global infrastructure · Choosing a Region'),
    },
  ),
  like('hybrid', t('자체 서버실과 AWS를 함께 쓰는 배포 모델은?', 'Own server room plus AWS: which model?'), {
    level: 1,
    topic: 'models',
    place: t('1장 · 클라우드란 · 배포 모델', 'Chapter 1 · The cloud · Deployment models'),
  }),
  like('capacity', t('용량을 미리 맞힐 필요가 없어진 까닭은?', 'Why did forecasting capacity disappear?'), {
    seconds: 35,
    topic: 'benefits',
    place: t('1장 · 클라우드란 · 클라우드의 이점', 'Chapter 1 · The cloud · Benefits'),
  }),
  like(
    'several',
    t('가용 영역 하나는 데이터 센터 여러 개로 이루어질 수 있다', 'One zone may consist of several data centers'),
    {
      kind: 'truth',
      level: 1,
      seconds: 20,
      topic: 'zones',
      place: t('1장 · AWS 글로벌 인프라 · 가용 영역', 'Chapter 1 · Global infrastructure · Zones'),
      choices: [
        { text: t('맞아요', 'True'), isKey: true, why: t('하나 이상이에요.', 'One or more.') },
        { text: t('아니에요', 'False'), isKey: false, why: t('하나 이상이에요.', 'One or more.') },
      ],
    },
  ),
  ...Array.from({ length: 15 }, (_, n) =>
    like(`more-${n}`, t(`엣지 로케이션이 하는 일은 무엇인가요? ${n + 1}`, `What is an edge location for? ${n + 1}`), {
      level: ((n % 3) + 1) as 1 | 2 | 3,
      topic: `edge-${n % 4}`,
      place: t('1장 · AWS 글로벌 인프라 · 엣지', 'Chapter 1 · Global infrastructure · Edge'),
    }),
  ),
];

const bank = (chapter: number, title: Text, own: readonly LibraryItem[]): LibraryBank => ({
  id: `awsome-day-${chapter}`,
  lecture: t('AWSome Day', 'AWSome Day'),
  chapter,
  title,
  items: own,
});

export const library: Library = {
  banks: [
    bank(1, t('AWS 소개', 'Introduction to AWS'), items),
    bank(2, t('컴퓨팅', 'Compute'), items.slice(0, 9)),
    bank(3, t('스토리지와 데이터베이스', 'Storage and databases'), items.slice(2, 14)),
    bank(4, t('네트워킹과 보안', 'Networking and security'), [...items.slice(3, 8), ...kindItems]),
    bank(5, t('AI와 혁신', 'AI and innovation'), []),
  ],
  problems: [],
  today: '2026-11-25',
  sets: [],
  damagedSets: [],
};

export const emptyLibrary: Library = { banks: [], problems: [], today: '2026-11-25', sets: [], damagedSets: [] };

const setItems = (bank: string, ...ids: string[]) => ids.map((item) => ({ bank, item }));

/** With kept sets, of which one has lost a question; with questions past their review date, and a damaged file. */
export const fullLibrary: Library = {
  banks: library.banks.map((each, at) =>
    at === 0
      ? { ...each, items: each.items.map((own, n) => (n % 9 === 3 ? { ...own, reviewBy: '2026-11-20' } : own)) }
      : each,
  ),
  problems: [],
  today: '2026-11-25',
  sets: [
    {
      id: 'set-a',
      name: '3주차 복습 · Week 3',
      items: [...setItems('awsome-day-1', 'zones', 'capacity', 'gone-by-now'), ...setItems('awsome-day-3', 'hybrid')],
      options: { ...USUAL_OPTIONS, timeFactor: 1.5 },
    },
    { id: 'set-b', name: 'Exit ticket', items: setItems('awsome-day-2', 'zones', 'several'), options: USUAL_OPTIONS },
  ],
  damagedSets: ['sets.json.damaged-1'],
};

export const brokenLibrary: Library = {
  ...library,
  problems: [
    {
      file: 'questions/awsome-day/chapter-2.yaml',
      line: 118,
      column: 7,
      message: 'unknown name "choises"; did you mean "choices"?',
    },
    {
      file: 'questions/awsome-day/chapter-2.yaml',
      line: 240,
      column: 11,
      message: 'a single-choice item needs exactly one key; this one has two',
    },
  ],
};

export const rooms: readonly OpenRoomRow[] = [
  {
    room: 'room-a' as RoomId,
    code: '482915' as RoomCode,
    hostPath: '/screen/room-a#aaaaaaaaaaaaaaaaaaaaaaaa',
    screenPath: '/screen/room-a#bbbbbbbbbbbbbbbbbbbbbbbb',
    title: t('AWSome Day · AWS 소개', 'AWSome Day · Introduction to AWS'),
    createdAt: Date.UTC(2026, 10, 23, 1, 12),
    hereCount: 31,
    phase: 'asking',
  },
  {
    room: 'room-b' as RoomId,
    code: '730264' as RoomCode,
    hostPath: '/screen/room-b#aaaaaaaaaaaaaaaaaaaaaaaa',
    screenPath: '/screen/room-b#bbbbbbbbbbbbbbbbbbbbbbbb',
    title: t('AWSome Day · 컴퓨팅', 'AWSome Day · Compute'),
    createdAt: Date.UTC(2026, 10, 23, 1, 2),
    hereCount: 0,
    phase: 'lobby',
  },
];
