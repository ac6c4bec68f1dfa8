import { describe, expect, test } from 'vitest';
import { toQuestion } from './index.ts';
import { readMsOf } from './to-question.ts';
import { bankOf, bankWith, outlineOf } from './testing/texts.ts';

const [single, truth, multiple] = bankOf().items.map((item) => toQuestion(item, outlineOf()));
const versionWith = (from: string, to: string) =>
  bankOf(bankWith(from, to)).items.map((item) => toQuestion(item, outlineOf()).itemVersion);

describe('a question as it will be played', () => {
  test('a single keeps its choices and key by id', () => {
    expect(single).toMatchObject({
      id: 'what-rings',
      kind: 'single',
      writtenAs: 'single',
      key: ['a'],
      choices: [{ id: 'a', text: { ko: '종', en: 'A bell' }, why: { en: 'Bells ring.' } }, { id: 'b' }],
      points: 1000,
      seconds: 30,
      shuffle: true,
      note: null,
    });
  });

  test('[B3] a truth is a single of two, true first', () => {
    expect(truth).toMatchObject({
      kind: 'single',
      writtenAs: 'truth',
      shuffle: false,
      key: ['true'],
      choices: [
        { id: 'true', text: { ko: '맞아요', en: 'True' }, why: { ko: '맞습니다.', en: 'Right.' } },
        { id: 'false', text: { ko: '아니에요', en: 'False' } },
      ],
    });
    const falsehood = bankOf(bankWith('    key: true\n    stem', '    key: false\n    stem')).items[1];
    expect(falsehood && toQuestion(falsehood, outlineOf()).key).toEqual(['false']);
  });

  test('a multiple names its keys in the order of its choices', () => {
    expect(multiple).toMatchObject({ kind: 'multiple', writtenAs: 'multiple', key: ['a', 'b'], points: 2000 });
    expect(multiple?.note).toEqual({ ko: '종을 가져오세요.', en: 'Bring a bell.' });
  });

  test('the place says chapter, heading and topic', () => {
    expect(single?.place).toEqual({ ko: '1장 · 종', en: 'Chapter 1 · Bells' });
    expect(truth?.place).toEqual({ ko: '1장 · 종 · 추', en: 'Chapter 1 · Bells · Clappers' });
  });

  test('the version follows what is asked, and nothing else', () => {
    const before = versionWith('version: 1', 'version: 1');
    expect(before).toEqual([expect.stringMatching(/^[\da-f]{16}$/), expect.any(String), expect.any(String)]);
    expect(new Set(before).size).toBe(3);
    expect(versionWith('en: The bell rings.', 'en: It does.')).toEqual(before);
    expect(versionWith('seconds: 30', 'seconds: 35')).toEqual(before);
    expect(versionWith('en: What rings?', 'en: What rings, then?')[0]).not.toBe(before[0]);
    expect(versionWith('    key: true\n    stem', '    key: false\n    stem')[1]).not.toBe(before[1]);
  });
});

describe('how long a stem stands alone', () => {
  test('the slower language counts: 60 ms a Hangul syllable, 30 ms another letter or digit', () => {
    expect(readMsOf({ ko: '가'.repeat(50), en: 'short' })).toBe(1500 + 50 * 60);
    expect(readMsOf({ ko: '가나', en: 'x1, '.repeat(60) })).toBe(1500 + 120 * 30);
    expect(readMsOf({ ko: `${'가'.repeat(40)} Amazon S3`, en: 'short' })).toBe(1500 + 40 * 60 + 8 * 30);
  });

  test('never under three seconds, never over eight', () => {
    expect(readMsOf({ ko: '', en: '' })).toBe(3000);
    expect(readMsOf({ ko: '가'.repeat(500), en: 'a' })).toBe(8000);
  });
});
