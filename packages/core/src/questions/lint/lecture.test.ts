import { describe, expect, test } from 'vitest';
import { itemWith, lintOfChapters } from './testing.ts';
import type { Change } from './testing.ts';

const rulesOf = (...chapters: Change[][]) =>
  lintOfChapters(...chapters.map((changes) => changes.map(itemWith))).map(({ rule }) => rule);

/** Stems that share no word. */
const unlike = (no: number) =>
  `${['가락', '나비', '다리', '라면'].map((word) => `${word}${no}번`).join(' ')}은 무엇인가요? | ` +
  `${['alpha', 'bravo', 'charlie', 'delta'].map((word) => `${word}${no}`).join(' ')} and what?`;

const keysAt = (positions: string, change: Change = {}) =>
  [...positions].map((position, no): Change => ({
    id: `i${no}`,
    keyAt: Number(position),
    stem: unlike(no),
    ...change,
  }));

/** Cut in two, as chapters of a lecture are. */
const halves = (changes: Change[]) => [changes.slice(0, changes.length / 2), changes.slice(changes.length / 2)];

describe('a rule about a lecture', () => {
  test('[B4] keys stand evenly, also over chapters', () => {
    expect(rulesOf(keysAt('01230123012301230123'))).toEqual([]);
    const uneven = keysAt('00100101001001001020103020302003020300103010').map((change) => change);
    expect(rulesOf(...halves(uneven))).toContain('key-position');
  });

  test('[B4] the key does not stand more than three times in a row in one position, also over the end of a chapter', () => {
    const ofRun = (...chapters: string[]) =>
      rulesOf(
        ...chapters.map((positions, at) => keysAt(positions).map((one) => ({ ...one, id: `${at}${one.id}` }))),
      ).filter((rule) => rule === 'key-position').length;
    expect(ofRun('0123000123')).toBe(0);
    expect(ofRun('01230000123123')).toBe(1);
    expect(ofRun('012300', '001231')).toBe(1);
  });

  test('[B4] the key is the longest option at most a tenth more often than chance has it', () => {
    const withLong = (count: number) =>
      keysAt('01230123012301230123').map((one, no) =>
        no < count ? { ...one, keyText: '가장 긴 종 | A longest one' } : one,
      );
    const found = (count: number) => rulesOf(...halves(withLong(count))).filter((rule) => rule === 'longest-key-rate');
    expect(found(7)).toHaveLength(0);
    expect(found(8)).toHaveLength(2);
  });

  test('[B4] statements are true and false about equally often', () => {
    const truths = (keys: string) =>
      [...keys].map((key, no): Change => {
        const [ko = '', en = ''] = unlike(no).split(' | ');
        return { id: `t${no}`, kind: 'truth', key: key === 't', stem: `${ko}다. | ${en}.` };
      });
    const found = (keys: string) => rulesOf(...halves(truths(keys))).filter((rule) => rule === 'truth-balance').length;
    expect(found('ttffttff')).toBe(0);
    expect(found('tttfttftff'.repeat(2))).toBe(0);
    expect(found('tttfttttff'.repeat(2))).toBe(1);
  });

  const asks = (id: string, stem: string, keyText = '종 | bell'): Change => ({ id, stem, keyText });
  const twin = (one: string, other: string) =>
    rulesOf([asks('one', one)], [asks('two', other)]).filter((rule) => rule === 'near-duplicate').length;

  test('[B4] no two items of a lecture ask the same, in either language', () => {
    // Seven of ten words in common are near, seven of eleven are not.
    expect(
      twin(
        '가 | alpha bravo charlie delta echoes foxtrot golfs hotel',
        '나 | alpha bravo charlie delta echoes foxtrot golfs india juliet',
      ),
    ).toBe(1);
    expect(
      twin(
        '가 | alpha bravo charlie delta echoes foxtrot golfs hotel kilos',
        '나 | alpha bravo charlie delta echoes foxtrot golfs india juliet',
      ),
    ).toBe(0);
    expect(twin('가락 나비 다리 라면 | alpha', '가락 나비 다리 라면 | bravo')).toBe(1);
    // What only says how to answer is no likeness, and three words are few.
    expect(
      twin('가락을 설명과 연결하세요. 하나는 남습니다. | alpha', '나비를 설명과 연결하세요. 하나는 남습니다. | bravo'),
    ).toBe(0);
    expect(twin('가 | alpha bravo charlie', '나 | alpha bravo charlie')).toBe(0);
    expect(twin('가 | alpha bravo charlie delta', '나 | alpha bravo charlie delta')).toBe(1);
  });

  const cued = (stem: string, keyText: string, own = '언제인가요? | Say when.') =>
    lintOfChapters([itemWith(asks('giver', stem))], [itemWith(asks('answer', own, keyText))]).filter(
      ({ rule }) => rule === 'cueing',
    );

  test('[B4] no stem of a lecture holds another’s answer', () => {
    const giver = '밤에 치는 청동 종은 왜 큰가요? | Why is a bell of bronze so loud?';
    expect(cued(giver, '북 | A bell of bronze')).toMatchObject([
      { item: 'answer', bank: 1, sentence: 'Why is a bell of bronze so loud?' },
    ]);
    expect(cued(giver, '밤에 치는 청동 종 | A drum')).toMatchObject([
      { item: 'answer', sentence: giver.split(' | ')[0] },
    ]);
    // Two words are no phrase, and the middle of a word is no answer.
    expect(cued(giver, '청동 종 | A bronze')).toEqual([]);
    expect(cued('종인가요? | Is a label of bronze loud?', '북 | A bel of bronze')).toEqual([]);
  });

  test('[B4] a name in another stem gives it away only where that asks about the same', () => {
    const giver = '탑의 Big Old Bell은 왜 큰가요? | Why is Big Old Bell in towers near rivers loud?';
    expect(cued(giver, '북 | Big Old Bell')).toEqual([]);
    expect(cued(giver, '북 | Big Old Bell', '북? | Name whatever towers near water.')).toEqual([]);
    expect(cued(giver, '북 | Big Old Bell', '북? | Which towers near rivers?')).toHaveLength(1);
  });
});
