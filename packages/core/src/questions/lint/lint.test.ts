import { describe, expect, test } from 'vitest';
import { EXAMPLES } from './examples/index.ts';
import { itemRules } from './index.ts';
import { itemWith, lintOf, lintOfChapters, OUTLINE } from './testing.ts';

describe('a rule of item writing', () => {
  test.each(EXAMPLES)('[B4] %s: %j', (name, change, times) => {
    const rule = itemRules(OUTLINE).find((each) => each.name === name);
    expect(rule?.check(itemWith(change))).toHaveLength(times);
  });

  test.each(itemRules(OUTLINE).map(({ name }) => name))('[B4] %s has good examples and bad ones', (name) => {
    const times = EXAMPLES.filter(([rule]) => rule === name).map(([, , count]) => count);
    expect(times).toContain(0);
    expect(Math.max(...times)).toBeGreaterThan(0);
  });
});

describe('an allowance', () => {
  const stem = '울리지 않는 것은 무엇인가요? | Which of them does not ring?';
  const allow = [{ rule: 'negative-stem', because: 'the lecture asks it so' }];

  test('[B5] with a reason silences one rule', () => {
    expect(lintOf({ stem }).map(({ rule }) => rule)).toContain('negative-stem');
    expect(lintOf({ stem, allow })).toEqual([]);
  });

  test('[B5] silences it at one item: not at another of the bank, nor at one of the same name in another chapter', () => {
    const other = 'These do ring in a row, but which of all of them does not ring?';
    const loud = { stem: `종탑에서 밤에도 울리지 않는 것은 무엇인가요? | ${other}` };
    const found = lintOfChapters(
      [itemWith({ id: 'one', stem, allow }), itemWith({ id: 'two', ...loud })],
      [itemWith({ id: 'one', ...loud, choices: ['종 | bell', '북 | drum'] })],
    ).filter(({ rule }) => rule === 'negative-stem');
    expect(new Set(found.map(({ bank, item }) => `${bank} ${item}`))).toEqual(new Set(['0 two', '1 one']));
  });

  test('[B5] silences no other rule there', () => {
    const found = lintOf({ stem, allow, reviewBy: null }).map(({ rule }) => rule);
    expect(found).toEqual(['no-review-day']);
  });

  test('[B5] that allows nothing, or no rule, is found itself', () => {
    for (const rule of ['negative-stem', 'near-duplicate', 'no-such-rule']) {
      expect(lintOf({ allow: [{ rule, because: 'x' }] }).map((found) => found.rule)).toEqual(['idle-allowance']);
    }
  });
});

describe('a finding', () => {
  const stem = '마을입니다. 울리지 않는 것은 무엇인가요? | A village. What rings in the village today?';

  test('[B4] says rule, item, place, sentence and how to mend it', () => {
    expect(lintOf({ stem })).toEqual([
      {
        rule: 'negative-stem',
        severity: 'warning',
        item: 'what-rings',
        bank: 0,
        path: ['items', 0, 'stem', 'ko'],
        message: 'the question asks for what is not so, and does not show it',
        sentence: '울리지 않는 것은 무엇인가요?',
        mend: 'ask for what is so, or make the word stand out (NOT, **아닌**)',
      },
    ]);
  });

  test.each([
    [{ choices: ['종 | A bell', '위의 모두 | A drum'] }, '위의 모두'],
    [{ choices: ['종 | A bell', '징 | A gong'] }, 'A bell / A gong'],
    [{ reviewBy: null }, 'What rings in the village today?'],
    [{ allow: [{ rule: 'clang', because: 'of the tower' }] }, 'of the tower'],
  ])('[B4] is about a text, all choices, or the stem: %j', (change, sentence) => {
    expect(lintOf(change).map((found) => found.sentence)).toEqual([sentence]);
  });
});
