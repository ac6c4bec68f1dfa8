import { describe, expect, test } from 'vitest';
import { EXAMPLES } from './examples.ts';
import { lintBank } from './index.ts';
import { itemIn, lintOf, lintOfBank, SINGLE } from './testing.ts';

describe('a rule of item writing', () => {
  test.each(EXAMPLES)('[B4] %s %#', (rule, change, times) => {
    expect(lintOf(SINGLE, change).filter((finding) => finding.rule === rule)).toHaveLength(times);
  });

  test('[B4] says how many to choose', () => {
    const said = {
      kind: 'multiple',
      stem: { ko: '울리는 것 두 개를 고르세요.', en: 'Choose the TWO that ring out loud.' },
    };
    const unsaid = {
      kind: 'multiple',
      stem: { ko: '울리는 것을 고르세요.', en: 'Choose everything that rings out loud.' },
    };
    const rules = (change: object) => lintOf(SINGLE, change).map(({ rule }) => rule);
    expect(rules(said)).not.toContain('says-how-many');
    expect(rules(unsaid).filter((rule) => rule === 'says-how-many')).toHaveLength(2);
  });

  test('[B4] a false statement with an absolute word gives itself away, a true one does not', () => {
    const stem = { ko: '종은 항상 울린다.', en: 'A bell always rings in the tower.' };
    const found = (key: boolean) => lintOf(SINGLE, { kind: 'truth', key, stem }).map(({ rule }) => rule);
    expect(found(false).filter((rule) => rule === 'absolute-truth')).toHaveLength(2);
    expect(found(true)).not.toContain('absolute-truth');
  });

  test('[B4] the middle of a range is no key', () => {
    const number = (key: number) => lintOf(SINGLE, { kind: 'number', key }).map(({ rule }) => rule);
    expect(number(10)).toContain('middle-number');
    expect(number(16)).not.toContain('middle-number');
  });
});

describe('a rule about a bank', () => {
  const keysAt = (positions: string) =>
    [...positions].map((position, no) => itemIn(SINGLE, { id: `i${no}`, keyAt: Number(position), stem: unlike(no) }));
  /** Stems that share no word. */
  const unlike = (no: number) => ({
    ko: `${no}째 종은 언제 울리나요?`,
    en: ['alpha', 'bravo', 'charlie', 'delta'].map((word) => `${word}${no}`).join(' ') + '?',
  });
  const rulesOf = (items: Parameters<typeof lintOfBank>[0]) => lintOfBank(items).map(({ rule }) => rule);

  test('[B4] keys stand evenly, and not more than three times in a row in one position', () => {
    expect(rulesOf(keysAt('01230123012301230123'))).not.toContain('key-position');
    expect(rulesOf(keysAt('00000000000000000000')).filter((rule) => rule === 'key-position')).toHaveLength(2);
    expect(rulesOf(keysAt('01230000123123')).filter((rule) => rule === 'key-position')).toHaveLength(1);
  });

  test('[B4] the key is not the longest option more often than chance has it', () => {
    const long = [...'01230123012301230123'].map((at, no) =>
      itemIn(SINGLE, {
        id: `i${no}`,
        keyAt: Number(at),
        stem: unlike(no),
        keyText: { ko: '가장 긴 종', en: 'A longest one' },
      }),
    );
    expect(rulesOf(long).filter((rule) => rule === 'longest-key-rate')).toHaveLength(2);
    expect(rulesOf(keysAt('01230123012301230123'))).not.toContain('longest-key-rate');
  });

  test('[B4] statements are true and false about equally often', () => {
    const truths = (keys: string) =>
      [...keys].map((key, no) => itemIn(SINGLE, { id: `t${no}`, kind: 'truth', key: key === 't', stem: unlike(no) }));
    expect(rulesOf(truths('tttttttf'))).toContain('truth-balance');
    expect(rulesOf(truths('ttffttff'))).not.toContain('truth-balance');
  });

  test('[B4] no two items ask the same, and no stem holds another’s answer', () => {
    const stem = { ko: '마을 종탑은 언제 울리나요?', en: 'When does the village tower bell ring for everybody?' };
    const twice = [
      itemIn(SINGLE, { id: 'one', stem }),
      itemIn(SINGLE, { id: 'two', stem: { ...stem, en: `${stem.en} Say.` } }),
    ];
    expect(rulesOf(twice)).toContain('near-duplicate');
    const giver = itemIn(SINGLE, {
      id: 'giver',
      stem: { ko: '다른 종은 언제인가요?', en: 'Why is a bell of bronze so loud?' },
    });
    const answer = itemIn(SINGLE, { id: 'answer', keyText: { ko: '청동 종', en: 'A bell of bronze' } });
    expect(lintOfBank([giver, answer]).find(({ rule }) => rule === 'cueing')).toMatchObject({ item: 'answer' });
  });
});

describe('an allowance', () => {
  const bad = { stem: { ko: '울리지 않는 것은 무엇인가요?', en: 'Which of them does not ring?' } };

  test('[B5] with a reason silences one rule at one item', () => {
    const allow = [{ rule: 'negative-stem', because: 'the lecture asks it so' }];
    expect(lintOf(SINGLE, bad).map(({ rule }) => rule)).toContain('negative-stem');
    expect(lintOf(SINGLE, { ...bad, allow })).toEqual([]);
  });

  test('[B5] that allows nothing, or no rule, is found itself', () => {
    for (const rule of ['negative-stem', 'no-such-rule']) {
      expect(lintOf(SINGLE, { allow: [{ rule, because: 'x' }] }).map(({ rule }) => rule)).toEqual(['idle-allowance']);
    }
  });
});

test('[B4] a finding says rule, item, place and how to mend it', () => {
  const stem = { ko: '울리지 않는 것은 무엇인가요?', en: 'What rings in the village today?' };
  const bank = { id: 'b', lecture: 'bells', chapter: 1, title: stem, items: [itemIn(SINGLE, { stem })] };
  expect(lintBank(bank, { rivals: [] } as never)).toEqual([
    {
      rule: 'negative-stem',
      severity: 'warning',
      item: 'what-rings',
      path: ['items', 0, 'stem', 'ko'],
      message: 'the question asks for what is not so',
      mend: 'ask for what is so',
    },
  ]);
});
