/** One question of each kind that is not picked from choices, its key, and answers to it. */
import type { Answer, ChoiceId, PhoneParts, ShownChoice, Text } from '@bellringer/core/game';
import { UNBROKEN, UNBROKEN_STEM } from './unbroken.ts';
import { CHOICES, QUESTION } from './views.ts';
import type { Made } from '../../src/state/unsent.ts';

const both = (ko: string, en: string): Text => ({ ko, en });
const choice = (id: string, ko: string, en: string): ShownChoice => ({ id: id as ChoiceId, text: both(ko, en) });
const ids = (...names: string[]) => names as ChoiceId[];
const none = { round: QUESTION.round, choices: [] };

export interface KindShown {
  readonly question: PhoneParts['question'];
  readonly choices: PhoneParts['choices'];
  readonly key: Answer | null;
  readonly shown?: Text;
  readonly explanation: Text | null;
  readonly made: Made;
  readonly right: Answer;
  readonly partly?: Answer;
  readonly wrong?: Answer;
  readonly whys?: PhoneWhys;
  readonly slip?: Text;
}

type PhoneWhys = readonly { readonly choice: ChoiceId; readonly why: Text }[];

const order: KindShown = {
  question: {
    ...QUESTION,
    kind: 'order',
    writtenAs: 'order',
    stem: both('작은 것부터 큰 것 순서로 놓아 주세요', 'Put these in order, smallest first'),
    pickCount: 4,
  },
  choices: {
    round: QUESTION.round,
    choices: [
      choice('region', '리전', 'Region'),
      choice('server', '서버', 'Server'),
      choice('center', '데이터 센터', 'Data center'),
      choice('zone', '가용 영역', 'Availability Zone'),
    ],
    ends: { first: both('가장 작은 것', 'Smallest'), last: both('가장 큰 것', 'Largest') },
  },
  key: ids('server', 'center', 'zone', 'region'),
  explanation: both(
    '서버가 모여 데이터 센터가 되고, 데이터 센터 하나 이상이 가용 영역을, 여러 가용 영역이 리전을 이뤄요.',
    'Servers fill a data center, one or more data centers make a zone, and several zones make a Region.',
  ),
  made: ids('server', 'center', 'region', 'zone'),
  right: ids('server', 'center', 'zone', 'region'),
  partly: ids('server', 'center', 'region', 'zone'),
  wrong: ids('region', 'zone', 'center', 'server'),
  whys: [
    {
      choice: ids('zone')[0] as ChoiceId,
      why: both('데이터 센터가 하나 이상 모인 것이에요.', 'One or more data centers.'),
    },
    { choice: ids('region')[0] as ChoiceId, why: both('가용 영역이 여럿 모인 것이에요.', 'It holds several zones.') },
  ],
};

const match: KindShown = {
  question: {
    ...QUESTION,
    kind: 'match',
    writtenAs: 'match',
    stem: both(
      '하드웨어가 놓이는 곳과 이어 주세요. 하나는 남아요.',
      'Match each with the place where it stands. One place is left over.',
    ),
    choiceCount: 3,
    pickCount: 3,
  },
  choices: {
    round: QUESTION.round,
    choices: [
      choice('outposts', 'Outposts', 'Outposts'),
      choice('local', 'Local Zones', 'Local Zones'),
      choice('wave', 'Wavelength', 'Wavelength'),
    ],
    targets: [
      choice('own', '고객의 자체 데이터 센터', 'Customer’s own data center'),
      choice('ground', '위성 지상국 부지', 'A satellite ground station'),
      choice('5g', '통신사의 5G 네트워크 안', 'Inside a 5G network'),
      choice('city', '리전 밖 대도시 가까이', 'Near a city outside the Region'),
    ],
  },
  key: ids('own', 'city', '5g'),
  explanation: both(
    '셋 모두 AWS 하드웨어를 리전 밖으로 내보내지만, 어디에 두는지가 달라요.',
    'All three take AWS hardware out of the Region; where it stands is the difference.',
  ),
  made: ['own', 'city', null] as (ChoiceId | null)[],
  right: ids('own', 'city', '5g'),
  partly: ids('own', '5g', '5g'),
  wrong: ids('ground', '5g', 'city'),
  whys: [
    {
      choice: ids('local')[0] as ChoiceId,
      why: both('사용자가 많은 도시 곁에 놓여요.', 'It stands close to many users.'),
    },
  ],
};

const bins: KindShown = {
  ...match,
  question: {
    ...match.question,
    stem: both('고객과 AWS, 누구의 일인가요?', 'Whose job is it, the customer’s or AWS’s?'),
    choiceCount: 4,
    pickCount: 4,
  },
  choices: {
    round: QUESTION.round,
    choices: [
      choice('a', '데이터 암호화 설정', 'Turning encryption on'),
      choice('b', '건물 출입 통제', 'Guarding the building'),
      choice('c', '게스트 운영 체제 패치', 'Patching the guest operating system'),
      choice('d', '하드웨어 폐기', 'Destroying old hardware'),
    ],
    targets: [choice('customer', '고객', 'The customer'), choice('aws', 'AWS', 'AWS')],
  },
  key: ids('customer', 'aws', 'customer', 'aws'),
  made: ['customer', 'aws', null, null] as (ChoiceId | null)[],
  right: ids('customer', 'aws', 'customer', 'aws'),
  partly: ids('customer', 'aws', 'aws', 'aws'),
  wrong: ids('aws', 'customer', 'aws', 'customer'),
  whys: [],
};

/** Four and five: all of it stands closer. */
const crowd: KindShown = {
  ...match,
  question: { ...match.question, choiceCount: 4, pickCount: 4 },
  choices: {
    round: QUESTION.round,
    choices: [...(match.choices?.choices ?? []), choice('edge', '엣지 로케이션', 'Edge location')],
    targets: [
      ...(match.choices?.targets ?? []),
      choice('cache', '사용자 곁, 사본을 두는 곳', 'Close to users, with copies'),
    ],
  },
  key: ids('own', 'city', '5g', 'cache'),
  made: ['own', null, null, 'cache'] as (ChoiceId | null)[],
  right: ids('own', 'city', '5g', 'cache'),
  partly: ids('own', '5g', '5g', 'cache'),
  wrong: ids('ground', '5g', 'city', 'own'),
};

const number: KindShown = {
  question: {
    ...QUESTION,
    kind: 'number',
    writtenAs: 'number',
    stem: both(
      'Amazon S3의 내구성은 “9가 몇 개”라고 표현해요. AWS가 밝힌 설계 목표에서 9는 모두 몇 개인가요?',
      'S3 durability is given as a “number of nines”. How many nines are in AWS’s design target?',
    ),
    choiceCount: 0,
  },
  choices: { ...none, range: { least: 1, most: 20, step: 1, unit: both('개', 'nines') } },
  key: 11,
  explanation: both(
    '99.999999999%, 9가 열한 개예요. 객체 천만 개를 넣어 두면 만 년에 하나를 잃는 정도예요.',
    '99.999999999 %, eleven nines: of ten million objects, one is lost in ten thousand years.',
  ),
  made: '11',
  right: 11,
  partly: 12,
  wrong: 4,
  slip: both('가용성(99.99%)의 9를 센 것이에요.', 'Four nines is the availability, not the durability.'),
};

const decimal: KindShown = {
  ...number,
  question: { ...number.question, stem: both('가장 추운 곳은 몇 도까지 견디나요?', 'How cold may it get?') },
  choices: { ...none, range: { least: -40, most: 60, step: 0.5, unit: both('°C', '°C') } },
  key: -12.5,
  made: '-12.5',
};

const text: KindShown = {
  question: {
    ...QUESTION,
    kind: 'text',
    writtenAs: 'text',
    stem: both(
      'EBS 볼륨의 어느 시점 상태를 백업으로 남겨 두는 기능의 이름은 무엇인가요?',
      'What is the feature that keeps the state of an EBS volume as a backup called?',
    ),
    choiceCount: 0,
  },
  choices: none,
  key: 'snapshot',
  shown: both('스냅샷', 'Snapshot'),
  explanation: both(
    '스냅샷은 어느 시점의 볼륨을 S3에 담아 두고, 그 뒤로는 바뀐 곳만 더 담아요.',
    'A snapshot keeps the volume as it was at one moment; later ones keep only what changed.',
  ),
  made: 'snap',
  right: 'snap shot',
  partly: '볼륨 백업',
  wrong: 'AMI',
  slip: both('AMI는 인스턴스를 시작하는 틀이에요.', 'An AMI is what an instance starts from.'),
};

const unbroken: KindShown = { ...text, question: { ...text.question, stem: UNBROKEN_STEM }, ...UNBROKEN };

const poll: KindShown = {
  question: {
    ...QUESTION,
    writtenAs: 'poll',
    stem: both('오늘 배운 것 가운데 무엇을 가장 먼저 써 보고 싶나요?', 'What would you like to try first?'),
    points: 0,
  },
  choices: CHOICES,
  key: null,
  explanation: null,
  made: [],
  right: ids('run'),
};

const polls: KindShown = {
  ...poll,
  question: { ...poll.question, kind: 'multiple', pickCount: 3 },
  made: ids('run', 'law'),
  right: ids('run', 'law'),
};

const words: KindShown = {
  ...text,
  question: {
    ...text.question,
    writtenAs: 'words',
    stem: both('클라우드라고 하면 무엇이 떠오르나요?', 'What comes to mind when you hear “cloud”?'),
    points: 0,
  },
  key: null,
  explanation: null,
  made: '',
  right: '서버리스',
};

export const KINDS = { order, match, bins, crowd, number, decimal, text, poll, polls, words, unbroken } as const;
