import type { Slip } from './slips-of-form.ts';

export const SLIPS_OF_MEANING: readonly Slip[] = [
  [
    'an id with a space',
    'id: what-rings',
    'id: what rings',
    '6:9 `id` must be 1 to 64 letters, digits, dots, hyphens or underlines, not the text "what rings"',
  ],
  [
    'a day that is none',
    'asOf: 2025-01-01',
    'asOf: 2025-02-30',
    '50:11 `asOf` must be a day such as 2025-12-31, not the text "2025-02-30"',
  ],
  [
    'a review before the fact',
    'reviewBy: 2026-01-01',
    'reviewBy: 2025-01-01',
    '51:15 `reviewBy` must be later than `asOf`, which is 2025-01-01',
  ],
  ['no fact', 'facts: [1.1-f1]', 'facts: []', '8:12 `facts` must name at least one fact, not a list of 0'],
  ['a fact twice', 'facts: [1.1-f1]', 'facts: [1.1-f1, 1.1-f1]', '8:21 fact `1.1-f1` stands here twice'],
  ['an id twice', 'id: clapper-inside', 'id: what-rings', '26:9 `what-rings` is already the id of entry 1'],
  ['a choice id twice', '      - id: b', '      - id: a', '22:13 another choice has the same id'],
  [
    'a choice twice',
    'text: { ko: 돌, en: A stone }',
    'text: { ko: 종, en: A bell }',
    '23:21 another choice has the same Korean text',
    '23:28 another choice has the same English text',
  ],
  [
    'two keys of a single',
    '      - id: b\n',
    '      - id: b\n        key: true\n',
    '18:7 a single has exactly one choice with `key: true`, this one has 2',
  ],
  [
    'one key of a multiple',
    'en: A small bell }, key: true',
    'en: A small bell }',
    '54:7 a multiple has two or more choices with `key: true`, and one or more without; this one has 1 of 3',
  ],
  [
    'all keys of a multiple',
    'en: A picture },',
    'en: A picture }, key: true,',
    '54:7 a multiple has two or more choices with `key: true`, and one or more without; this one has 3 of 3',
  ],
  [
    'a truth that is shuffled',
    'shuffle: false',
    'shuffle: true',
    '33:14 `shuffle` must be `false`: true stands before false',
  ],
  ['a truth without a key', '    key: true\n    stem', '    stem', '26:5 `key` is missing'],
  [
    'a truth that says nothing about false',
    '      false: { ko: 안에 있습니다., en: It does hang inside. }\n',
    '',
    '36:5 `false` is missing',
  ],
  [
    'one choice',
    '      - id: b\n        text: { ko: 돌, en: A stone }\n        why: { ko: 돌은 조용합니다., en: Stones are quiet. }\n',
    '',
    '18:7 `choices` must have 2 to 6 entries, not a list of 1',
  ],
  ['another version', 'version: 1', 'version: 2', '1:10 `version` must be `1`, not the number 2'],
  [
    'another lecture',
    'lecture: bells',
    'lecture: bell',
    "2:10 this folder's outline is of `bells`, not of `bell`; did you mean `bells`?",
  ],
  ['another chapter', 'chapter: 1', 'chapter: 3', '3:10 chapter 3 is not in the outline, which has 1, 2'],
  [
    'a letter turned round',
    'en: A bell }',
    'en: "A\\u202Ebell" }',
    '19:28 the English text of `text` must not hold invisible characters, not the text "A\u202Ebell"',
  ],
  [
    'a novel',
    'en: What rings?',
    `en: ${'Ring. '.repeat(100)}`,
    `16:11 the English text of \`stem\` must have at most 500 characters, not the text "${'Ring. '.repeat(7).slice(0, 39)}…"`,
  ],
];

/** Names that are not in the lecture's outline. */
export const SLIPS_OF_REFERENCE: readonly Slip[] = [
  [
    'a topic of no outline',
    'topic: "1.1.1"',
    'topic: "1.1.2"',
    '27:12 topic `1.1.2` is not in the outline; did you mean `1.1.1`?',
  ],
  ['a fact of no outline', 'facts: [1.1-f1]', 'facts: [1.1-f1, zzz]', '8:21 fact `zzz` is not in the outline'],
];
