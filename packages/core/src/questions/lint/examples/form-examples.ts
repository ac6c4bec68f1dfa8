import { bad, good } from '../testing.ts';
import type { Example } from '../testing.ts';

/** So many Hangul syllables, each two wide, and so many letters. */
const wide = (ko: number, en: number) => `${'종'.repeat(ko / 2)} | ${'b'.repeat(en)}`;
const words = (count: number) => `${'종 '.repeat(count).trim()} | ${'a '.repeat(count).trim()}`;

export const FORM_EXAMPLES: readonly Example[] = [
  bad('long-stem', { stem: wide(202, 211) }, 2),
  ...good('long-stem', { stem: wide(200, 210) }),

  bad('long-option', { choices: [wide(58, 53), '돌 | A stone'] }, 2),
  bad('long-option', { kind: 'match', targets: [wide(50, 43), '돌 | A stone'] }, 2),
  bad('long-option', { choices: [words(13), '돌 | A stone'] }, 2),
  ...good(
    'long-option',
    { choices: [wide(56, 52), '돌 | A stone'] },
    { kind: 'match', targets: [wide(48, 42), '돌 | A stone'] },
    { choices: [words(12), '돌 | A stone'] },
  ),

  // 16 s leave 2 s for reading: 66 letters at 30 ms, or 33 syllables at 60 ms.
  bad('short-time', { seconds: 16, choices: [wide(34, 34), wide(34, 33)] }, 2),
  bad('short-time', { seconds: 16, stem: wide(286, 10), choices: ['종 | bell', '북 | drum'] }, 1),
  ...good(
    'short-time',
    { seconds: 16, choices: [wide(32, 33), wide(34, 33)] },
    { seconds: 17, choices: [wide(34, 34), wide(34, 33)] },
    { kind: 'poll', seconds: 16, choices: [wide(34, 34), wide(34, 33)] },
    { kind: 'truth', seconds: 5 },
  ),

  bad('stem-style', { stem: '무엇이 울리는가 | What rings in the village' }, 2),
  bad('stem-style', { kind: 'truth', stem: '종이 울려요. | A bell rings?' }, 2),
  ...good(
    'stem-style',
    { stem: '울리는 것을 이으세요. 하나는 남습니다. | Match what rings. One is left over.' },
    { kind: 'truth', stem: '종이 울린다. | A bell rings in the tower.' },
  ),

  bad('says-how-many', { kind: 'multiple', stem: '울리는 것을 고르세요. | Choose everything that rings out loud.' }, 2),
  ...good(
    'says-how-many',
    { kind: 'multiple', stem: '울리는 것 두 개를 고르세요. | Choose the TWO that ring out loud.' },
    { kind: 'multiple', stem: '울리는 것 2개를 고르세요. 잘 들으세요. | Choose 2 that ring out. Listen well.' },
    { stem: '울리는 것을 고르세요. | Choose everything that rings out loud.' },
  ),

  bad('two-ideas', { kind: 'truth', stem: '종은 울리며, 돌은 구른다. | A bell rings, and a stone rolls.' }, 2),
  bad('two-ideas', { kind: 'truth', stem: '종은 크지만, 가볍다. | A bell is large, but it has no weight.' }, 2),
  ...good(
    'two-ideas',
    { kind: 'truth', stem: '종과 돌은 구른다. | A bell and a stone roll.' },
    { kind: 'truth', stem: '탑에 있는 종은, 밤에 울린다. | In the tower, a bell rings at night.' },
    { stem: '종은 울리며, 돌은 구르나요? | Does a bell ring, and a stone roll?' },
  ),

  bad('no-review-day', { reviewBy: null }, 1),
  bad('no-review-day', { kind: 'truth', reviewBy: null }, 1),
  ...good(
    'no-review-day',
    { reviewBy: '2027-12-31' },
    { kind: 'poll', reviewBy: null },
    { kind: 'words', reviewBy: null },
  ),
];
