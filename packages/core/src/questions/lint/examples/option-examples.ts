import { bad, good } from '../testing.ts';
import type { Example } from '../testing.ts';

const BESIDE_A_BELL = (text: string) => ({ choices: ['큰 종 | A bell', text] });

export const OPTION_EXAMPLES: readonly Example[] = [
  ...[
    '위의 모두 | All of the above',
    '위 보기 전부 | None of the other options',
    '모두 맞다 | All of these',
    '해당 없음 | None',
    '정답이 없음 | Neither',
    'A와 C | A and C',
    '가와 다 | Both A and B',
    'ㄱ, ㄷ | A, B and D',
    '①과 ③만 | A and C only',
    '1번과 3번 | (1) and (3)',
    '둘 다 | Not applicable',
  ].map((text) => bad('all-or-none', BESIDE_A_BELL(text), 2)),
  bad('all-or-none', { kind: 'match', targets: ['탑 | Tower', '해당 없음 | None of the above'] }, 2),
  ...good(
    'all-or-none',
    BESIDE_A_BELL('모두의 종 | A bell for all'),
    BESIDE_A_BELL('나와 너 모두의 종 | A bell for you and me'),
    BESIDE_A_BELL('응답이 없음 | No answer comes'),
    BESIDE_A_BELL('지붕 위의 모든 종 | The bells above the roof'),
    BESIDE_A_BELL('단위 모두의 합 | All of them rung at once'),
    BESIDE_A_BELL('A 종과 C 종의 소리 | The sound of A and C together'),
    { kind: 'poll', choices: ['종 | A bell', '없음 | None'] },
  ),

  bad('repeated-option', { choices: ['종 | A bell', '큰 북 | A drum', '큰  북. | a  drum.'] }, 2),
  bad('repeated-option', { choices: ['종 | A bell', 'EBS 볼륨 | The drum', 'ebs 볼륨 | A drum'] }, 2),
  bad('repeated-option', { kind: 'match', targets: ['탑 | Tower', '탑. | tower'] }, 2),
  ...good(
    'repeated-option',
    { choices: ['종 | A bell', '북 | A drum', '북들 | Drums'] },
    { choices: ['C | C', 'C++ | C++', 'C# | C#'] },
    { kind: 'match', choices: ['탑 | Tower', '집 | House'], targets: ['탑 | Tower', '집 | House'] },
  ),

  ...[
    ['10~20 | 10 to 20', '15~30 | 15 to 30'],
    ['1,000~2,000 | 1,000 to 2,000', '1,500~3,000 | 1,500 to 3,000'],
    ['10개 이상 | 10 or more', '20개 이상 | 20 or more'],
    ['10 이하 | At most 10', '5 미만 | Less than 5'],
    ['10부터 20까지 | Between 10 and 20 bells', '15에서 30 사이 | 15–30 bells'],
    ['10 이하 | 10 or fewer', '10 이상 | 10 or more'],
    ['10~20개 | 10 to 20', '15개 | 15'],
    ['두 영역 | Two zones', '서울의 두 영역 | Two zones in Seoul'],
    ['그룹 | Group', '보안 그룹 | Security group'],
    ['큰 종 | A bell', '큰 종, 북 | A bell and a drum'],
  ].map((choices) => bad('overlapping-options', { choices }, 2)),
  ...good(
    'overlapping-options',
    ...[
      ['10~20 | 10 to 20', '20~30 | 20 to 30'],
      ['10 미만 | Less than 10', '10 이상 | 10 or more'],
      ['10~20 | 10 to 20', '20 이상 | 20 or more'],
      ['10~20분 | 10 to 20 minutes', '15~30대 | 15 to 30 servers'],
      ['5 | 5', '15 | 15'],
      ['Amazon EC2 | Amazon EC2', 'Amazon EC2 Auto Scaling | Amazon EC2 Auto Scaling'],
      ['Amazon EC2 | Amazon EC2', 'Amazon EC2에 설치한 MySQL | MySQL on Amazon EC2'],
      ['EC2 | EC2 instance', 'EC2 인스턴스 | EC2 instance store'],
      ['종을 울린다 | Ring it', '안 종을 울린다 | Not ring it'],
      ['보안 | Area', '보안 그룹 | Area code'],
    ].map((choices) => ({ choices })),
  ),

  bad('off-type', { choices: ['10 | 10', '20 | 20', '큰 종 | A bell'] }, 2),
  bad('off-type', { choices: ['10분 | 10 minutes', '20분 | 20 minutes', '30kg | 30 kg'] }, 2),
  bad('off-type', { choices: ['종을 울린다 | Ringing bells', '북을 친다 | Beating drums', '나팔 | A horn'] }, 2),
  ...good(
    'off-type',
    { choices: ['10 | 10', '20 | 20', '30 | 30'] },
    { choices: ['1시간 | 1 hour', '30분 | 30 minutes', '2일 | 2 days'] },
    { choices: ['종 | Ringing bells', '북 | A drum', '나팔을 분다 | To blow a horn'] },
    { choices: ['종을 울린다 | Ring it', '30대를 켠다 | Start 30', '북을 친다 | Beat it'] },
    { choices: ['10 | 10', '종 | A bell'] },
  ),

  bad('vague-words', BESIDE_A_BELL('가끔 울리는 돌 | A stone that sometimes rings'), 2),
  bad('vague-words', BESIDE_A_BELL('자주 울리는 돌 | Often a stone'), 2),
  ...good(
    'vague-words',
    BESIDE_A_BELL('날마다 울리는 돌 | A stone that rings daily'),
    BESIDE_A_BELL('일부러 멈춘 돌 | A stone in May'),
    BESIDE_A_BELL('자주색 돌 | It sets what a stone may do'),
  ),

  bad('unsorted-numbers', { shuffle: false, choices: ['2개 | 2', '9개 | 9', '5개 | 5'] }, 2),
  bad('unsorted-numbers', { shuffle: false, choices: ['1,000 | 1,000', '20 | 20', '300 | 300'] }, 2),
  bad(
    'unsorted-numbers',
    { shuffle: false, choices: ['2020년 3월 | 2020-03', '2020년 1월 | 2020-01', '2021년 2월 | 2021-02'] },
    2,
  ),
  ...good(
    'unsorted-numbers',
    { shuffle: false, choices: ['9 | 9', '5 | 5', '2 | 2'] },
    { shuffle: false, choices: ['20 | 20', '300 | 300', '1,000 | 1,000'] },
    { shuffle: false, choices: ['2020년 3월 | 2020-03', '2021년 1월 | 2021-01'] },
    { shuffle: true, choices: ['2 | 2', '9 | 9', '5 | 5'] },
    { shuffle: false, choices: ['종 | A bell', '북 2개 | 2 drums', '나팔 | A horn'] },
  ),

  bad(
    'disguised-truth',
    {
      choices: [
        '종은 탑에서 울린다 | Bells are rung in towers only.',
        '돌은 물에 뜬다 | A stone can float on water.',
        '나무는 밤에 잔다 | Some trees sleep all night.',
      ],
    },
    2,
  ),
  ...good(
    'disguised-truth',
    // Two, and the class compares them.
    {
      choices: ['종은 탑에서 울린다 | Bells are rung in towers only.', '돌은 물에 뜬다 | A stone can float on water.'],
    },
    // What the stem asks about is the subject of all.
    {
      choices: [
        '탑에서 울린다 | It is rung in a tower',
        '물에 뜬다 | It can float on water',
        '밤에 잔다 | It has slept all night',
      ],
    },
    // One thing is asked about all of them.
    {
      choices: [
        '종소리는 크게 난다 | The bell is heard at noon',
        '북소리는 크게 난다 | The drum is heard at noon',
        '피리는 크게 난다 | The pipe is heard at noon',
      ],
    },
  ),
];
