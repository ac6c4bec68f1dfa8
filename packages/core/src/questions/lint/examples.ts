/** Good and bad examples of each rule for one item. */
import type { Change } from './testing.ts';

/** Rule, what stands in the item, and how often the rule finds something in it. */
export const EXAMPLES: readonly (readonly [rule: string, change: Change, times: number])[] = [
  [
    'all-or-none',
    {
      choices: [
        { ko: '종', en: 'A bell' },
        { ko: '위의 모두', en: 'All of the above' },
      ],
    },
    2,
  ],
  [
    'all-or-none',
    {
      choices: [
        { ko: '모두의 종', en: 'A bell for all' },
        { ko: '돌', en: 'A stone' },
      ],
    },
    0,
  ],
  ['negative-stem', { stem: { ko: '소리가 나지 않는 것은 무엇인가요?', en: 'Which of them does not sound?' } }, 2],
  [
    'negative-stem',
    { stem: { ko: '전기가 없는 마을입니다. 무엇이 울리나요?', en: 'A village has no power, not yet. What rings?' } },
    0,
  ],
  [
    'longest-key',
    {
      choices: [
        { ko: '아주 크고 오래된 청동으로 만든 종', en: 'A very large and old bronze bell' },
        { ko: '돌', en: 'A stone' },
        { ko: '나무', en: 'Wood' },
      ],
    },
    2,
  ],
  [
    'longest-key',
    {
      choices: [
        { ko: '청동 종', en: 'A bell' },
        { ko: '둥근 돌', en: 'A stone' },
        { ko: '나무', en: 'A tree' },
      ],
    },
    0,
  ],
  [
    'absolute-words',
    {
      choices: [
        { ko: '종', en: 'A bell' },
        { ko: '항상 조용한 돌', en: 'An always silent stone' },
      ],
    },
    2,
  ],
  [
    'absolute-words',
    {
      choices: [
        { ko: '언제나 울리는 종', en: 'It always rings' },
        { ko: '항상 조용한 돌', en: 'An always silent stone' },
      ],
    },
    0,
  ],
  [
    'vague-words',
    {
      choices: [
        { ko: '종', en: 'A bell' },
        { ko: '가끔 울리는 돌', en: 'A stone that sometimes rings' },
      ],
    },
    2,
  ],
  [
    'clang',
    {
      stem: { ko: '청동으로 만든 악기는 무엇인가요?', en: 'Which instrument is made of bronze?' },
      choices: [
        { ko: '청동 종', en: 'A bronze bell' },
        { ko: '나무 북', en: 'A wooden drum' },
      ],
    },
    2,
  ],
  [
    'clang',
    {
      stem: { ko: '청동으로 만든 악기는 무엇인가요?', en: 'Which instrument is made of bronze?' },
      choices: [
        { ko: '청동 종', en: 'A bronze bell' },
        { ko: '청동 문', en: 'A bronze door' },
      ],
    },
    0,
  ],
  ['grammar-cue', { stem: { ko: '무엇이 울리나요?', en: 'What rings is an' } }, 1],
  [
    'overlapping-options',
    {
      choices: [
        { ko: '10~20', en: '10 to 20' },
        { ko: '15~30', en: '15 to 30' },
      ],
    },
    1,
  ],
  [
    'overlapping-options',
    {
      choices: [
        { ko: '10~20', en: '10 to 20' },
        { ko: '20~30', en: '20 to 30' },
      ],
    },
    0,
  ],
  [
    'convergence',
    {
      choices: [
        { ko: '빨강 파랑', en: 'large bronze bells outside' },
        { ko: '빨강', en: 'large bronze drums' },
        { ko: '파랑', en: 'pipes outside, bells' },
      ],
    },
    1,
  ],
  [
    'unsorted-numbers',
    {
      shuffle: false,
      choices: [
        { ko: '2', en: '2' },
        { ko: '9', en: '9' },
        { ko: '5', en: '5' },
      ],
    },
    1,
  ],
  [
    'unsorted-numbers',
    {
      shuffle: false,
      choices: [
        { ko: '9', en: '9' },
        { ko: '5', en: '5' },
        { ko: '2', en: '2' },
      ],
    },
    0,
  ],
  [
    'long-stem',
    { stem: { ko: `${'종이 울립니다 '.repeat(20)}언제인가요?`, en: `${'The bell rings. '.repeat(15)}When?` } },
    2,
  ],
  [
    'long-option',
    {
      choices: [
        { ko: '종'.repeat(30), en: 'b'.repeat(60) },
        { ko: '돌', en: 'A stone' },
      ],
    },
    2,
  ],
  ['window-dressing', { stem: { ko: '언제 울리나요?', en: `${'a '.repeat(65)}when does it ring?` } }, 1],
  ['unfocused-stem', { stem: { ko: '다음 중 옳은 것은 무엇인가요?', en: 'Which of the following is true?' } }, 2],
  ['unfocused-stem', { stem: { ko: '마을에서 무엇이 울리나요?', en: 'What rings in the village today?' } }, 0],
  ['stem-style', { stem: { ko: '무엇이 울리는가', en: 'What rings in the village' } }, 2],
  [
    'stem-style',
    { stem: { ko: '울리는 것을 이으세요. 하나는 남습니다.', en: 'Match what rings. One is left over.' } },
    0,
  ],
  [
    'middle-blank',
    {
      stem: {
        ko: '종은 ____ 때 울리고 그다음에는 조용해지나요?',
        en: 'A bell ____ when it is struck and then it stops?',
      },
    },
    2,
  ],
  [
    'disguised-truth',
    {
      choices: [
        { ko: '가', en: 'Bells are rung by people every morning.' },
        { ko: '나', en: 'Stones are heard by people every noon.' },
        { ko: '다', en: 'Trees are heard by people every evening.' },
      ],
    },
    1,
  ],
  [
    'rivals',
    {
      choices: [
        { ko: '종', en: 'A bell' },
        { ko: '징', en: 'A gong' },
      ],
    },
    1,
  ],
];
