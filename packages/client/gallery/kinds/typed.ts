/** A number, a word, and clouds of them. */
import { sample, t } from './sample.ts';
import type { Typed } from './sample.ts';

export const number = sample({
  question: {
    kind: 'number',
    writtenAs: 'number',
    stem: t('Amazon S3의 내구성은 9가 몇 개인가요?', 'How many nines of durability is Amazon S3 designed for?'),
  },
  choices: { choices: [], range: { least: 1, most: 20, step: 1, unit: t('개', 'nines') } },
  reveal: { key: 11 },
  typed: [
    ['11', 14, 1],
    ['9', 5, 0],
    ['10', 3, 0.5],
    ['99', 2, 0],
    ['12', 1, 0.5],
    ['3', 1, 0],
    ['20', 1, 0],
    ['4', 1, 0],
  ],
  rightCount: 14,
});

export const bigNumber = sample({
  question: {
    kind: 'number',
    writtenAs: 'number',
    stem: t('DynamoDB 항목 하나는 몇 KB까지일까요?', 'How large may one DynamoDB item be?'),
  },
  choices: {
    choices: [],
    range: { least: 0.5, most: 1_048_576, step: 0.5, unit: t('킬로바이트', 'kilobytes for one item') },
  },
  reveal: { key: 400 },
  typed: [
    ['400', 3, 1],
    ['1048576', 2, 0],
    ['0.5', 1, 0],
    ['65536.5', 1, 0],
  ],
  rightCount: 3,
});

export const text = sample({
  question: {
    kind: 'text',
    writtenAs: 'text',
    stem: t(
      '서브넷의 트래픽이 어디로 갈지 정하는 표의 이름은?',
      'What is the table called that tells a subnet where traffic goes?',
    ),
  },
  choices: { choices: [] },
  reveal: { key: 'routetable', shown: t('라우팅 테이블', 'Route table') },
  typed: [
    ['route table', 9, 1],
    ['라우팅 테이블', 7, 1],
    ['security group', 4, 0],
    ['Routing Table', 3, 1],
    ['NAT', 2, 0],
    ['rout table', 1, 1],
    ['네트워크 ACL', 1, 0],
    ['Internet gateway for the whole VPC', 1, 0],
    ['표', 1, 0],
  ],
  rightCount: 20,
});

export const longText = sample({
  question: { kind: 'text', writtenAs: 'text', stem: t('가상 서버의 이름은?', 'What is a virtual server called?') },
  choices: { choices: [] },
  reveal: {
    key: 'instance',
    shown: t(
      '아마존 일래스틱 컴퓨트 클라우드 온디맨드 인스턴스',
      'Amazon Elastic Compute Cloud On-Demand instance (EC2)',
    ),
  },
  typed: [
    ['instance', 9, 1],
    ['I think that it is the one with the letters E, C and 2', 1, 0],
    ['여러서버가동시에파일을공유할수있는스토리지서비스입니다', 1, 0],
    ['Donaudampfschifffahrtsgesellschaftskapitaensmuetzenknopfloch', 1, 0],
  ],
  rightCount: 9,
});

const asksForWords = {
  kind: 'text',
  writtenAs: 'words',
  points: 0,
  stem: t('클라우드 하면 무엇이 떠오르나요?', 'What comes to mind when you hear “cloud”?'),
} as const;

export const words = sample({
  question: asksForWords,
  choices: { choices: [] },
  reveal: { explanation: null },
  typed: [
    ['서버', 8, null],
    ['AWS', 6, null],
    ['Netflix', 4, null],
    ['비용', 3, null],
    ['하늘', 3, null],
    ['serverless', 2, null],
    ['확장', 2, null],
    ['데이터 센터', 1, null],
    ['S3', 1, null],
    ['빠르다', 1, null],
    ['구름', 1, null],
    ['scale', 1, null],
  ],
});

const STEMS = ['Elastic', '서버리스', 'pay as you go', '가용 영역', 'S3', '전 세계 어디서나', 'Lambda', 'WWWW'];

export const manyWords = sample({
  question: asksForWords,
  choices: { choices: [] },
  typed: Array.from({ length: 40 }, (_, at): Typed => [
    `${STEMS[at % STEMS.length] ?? ''}${at < STEMS.length ? '' : ` ${at}`}`,
    Math.max(1, 14 - at),
    null,
  ]),
});
