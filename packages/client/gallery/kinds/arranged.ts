/** Putting in order and matching, short and as long as a bank may hold; and a poll. */
import { ids, sample, shown, t } from './sample.ts';

export const order = sample({
  question: {
    kind: 'order',
    writtenAs: 'order',
    pickCount: 4,
    stem: t('작은 것부터 차례대로 놓아 보세요', 'Put these in order, smallest first'),
  },
  choices: {
    choices: shown('o', [
      t('리전', 'Region'),
      t('서버', 'Server'),
      t('가용 영역', 'Availability Zone'),
      t('데이터 센터', 'Data center'),
    ]),
    ends: { first: t('가장 작은 것', 'Smallest'), last: t('가장 큰 것', 'Largest') },
  },
  reveal: { key: ids('o2', 'o4', 'o3', 'o1') },
  counts: [25, 22, 9, 11],
  rightCount: 8,
});

export const longOrder = sample({
  question: {
    kind: 'order',
    writtenAs: 'order',
    pickCount: 6,
    stem: t(
      '보관 비용이 싼 것부터 차례대로 놓아 보세요. 꺼내는 비용은 보지 않아요.',
      'Order these by the price of keeping a gigabyte, cheapest first. Leave the price of reading it aside.',
    ),
  },
  choices: {
    choices: shown('o', [
      t(
        'S3 Standard, 자주 읽는 데이터를 여러 가용 영역에 두는 기본 등급',
        'S3 Standard, the usual class for data that is read often, in several zones',
      ),
      t(
        'S3 Glacier Deep Archive, 몇 시간 기다려도 되는 오래된 기록',
        'S3 Glacier Deep Archive, for old records that can wait for hours',
      ),
      t('S3 Standard-IA', 'S3 Standard-IA'),
      t('S3 One Zone-IA', 'S3 One Zone-IA'),
      t('S3 Glacier Flexible Retrieval', 'S3 Glacier Flexible Retrieval'),
      t('S3 Express One Zone', 'S3 Express One Zone'),
    ]),
    ends: { first: t('가장 싼 것', 'Cheapest'), last: t('가장 비싼 것', 'Most expensive') },
  },
  reveal: { key: ids('o2', 'o5', 'o4', 'o3', 'o1', 'o6') },
  counts: [3, 22, 9, 11, 14, 0],
  rightCount: 2,
});

export const match = sample({
  question: {
    kind: 'match',
    writtenAs: 'match',
    pickCount: 3,
    stem: t(
      '서비스와 서비스가 놓인 곳을 이어 보세요. 하나는 남아요.',
      'Match each with the place where it stands. One place is left over.',
    ),
  },
  choices: {
    choices: shown('m', [
      t('AWS Outposts', 'AWS Outposts'),
      t('로컬 영역', 'Local Zones'),
      t('Wavelength', 'Wavelength'),
    ]),
    targets: shown('t', [
      t('고객의 데이터 센터', 'The customer’s own data center'),
      t('위성 지상국', 'A satellite ground station'),
      t('5G 통신망 안', 'Inside a 5G network'),
      t('리전 밖 도시 가까이', 'Near a city outside the Region'),
    ]),
  },
  reveal: { key: ids('t1', 't4', 't3') },
  counts: [25, 16, 12],
  rightCount: 10,
});

export const longMatch = sample({
  question: {
    kind: 'match',
    writtenAs: 'match',
    pickCount: 6,
    stem: t('각 일을 맡는 쪽을 이어 보세요', 'Who does what under the shared responsibility model?'),
  },
  choices: {
    choices: shown('m', [
      t('데이터 센터의 출입을 지키는 일', 'Guarding the doors of the data center'),
      t('EC2 인스턴스의 운영체제에 보안 패치를 붙이는 일', 'Patching the guest operating system of an EC2 instance'),
      t('고장 난 디스크를 버리기 전에 지우는 일', 'Destroying a disk that has failed'),
      t('IAM 사용자에게 권한을 주는 일', 'Granting permissions to IAM users'),
      t('하이퍼바이저를 고치는 일', 'Mending the hypervisor'),
      t('저장한 데이터를 암호화할지 정하는 일', 'Choosing to encrypt what is stored'),
    ]),
    targets: shown('t', [
      t('AWS가 클라우드 자체의 보안으로 맡아요', 'AWS, as security of the cloud'),
      t('고객이 클라우드 안의 보안으로 맡아요', 'The customer, as security in the cloud'),
    ]),
  },
  reveal: { key: ids('t1', 't2', 't1', 't2', 't1', 't2') },
  counts: [27, 16, 21, 24, 19, 18],
  rightCount: 9,
});

export const poll = sample({
  question: {
    kind: 'single',
    writtenAs: 'poll',
    points: 0,
    stem: t('우리 팀이 먼저 옮길 것은?', 'What would your team move first?'),
  },
  choices: {
    choices: shown('c', [
      t('웹 사이트', 'The web site'),
      t('데이터베이스', 'The database'),
      t('백업', 'Backups'),
      t('아직 모르겠어요', 'I cannot tell yet'),
    ]),
  },
  reveal: { explanation: null },
  counts: [9, 3, 14, 2],
});
