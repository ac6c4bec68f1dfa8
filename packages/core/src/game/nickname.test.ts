import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { nameKey, readNickname } from './nickname.ts';

/** Text with what people paste and what people try. */
const anyName = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 24 }),
  fc.string({
    unit: fc.constantFrom(
      'a',
      'B',
      '가',
      ' ',
      '\u200b',
      '\u202e',
      '\u0301',
      '\u00ad',
      '\u034f',
      '\ufe0f',
      '\u200d',
      '👩',
    ),
    maxLength: 24,
  }),
);

describe('a nickname', () => {
  test.each([
    ['Ada', 'Ada'],
    ['  Ada   Lovelace ', 'Ada Lovelace'],
    ['e\u0301mile', 'émile'],
    ['e\u200b\u0301mile', 'émile'],
    ['\u202eadA', 'adA'],
    ['A\u0000d\u200ba\u00ad', 'Ada'],
    ['지\u3164수', '지수'],
    ['👩\u200d🔬', '👩\u200d🔬'],
    ['❤\ufe0f', '❤\ufe0f'],
    ['?!', '?!'],
    ['1234567890123456', '1234567890123456'],
    ['👩‍👩‍👧‍👦👩‍👩‍👧‍👦', '👩‍👩‍👧‍👦👩‍👩‍👧‍👦'],
    ['q' + '\u0301'.repeat(4), 'q' + '\u0301'.repeat(4)],
    ['q' + '\u0301'.repeat(100) + 'oe', 'q' + '\u0301'.repeat(4) + 'oe'],
    ['q' + '\u0301\u200d'.repeat(40), 'q' + '\u0301\u200d'.repeat(3) + '\u0301'],
  ])('[J3] %j is shown as %j', (raw, shown) => {
    expect(readNickname(raw)).toBe(shown);
  });

  test.each(['', '   ', '\u200b', '\u3164', '\u200d', '\ufe0f', '\u2800', '\u034f', '\u0301', '\ud800', '\ue000'])(
    '[J3] nothing readable is left of %j',
    (raw) => {
      expect(readNickname(raw)).toEqual({ refused: 'name-empty' });
    },
  );

  test.each(['12345678901234567', '👩‍👩‍👧‍👦'.repeat(6), '가나다라마바사아자차카타파하가나다'])(
    '[J3] %j is too long',
    (raw) => {
      expect(readNickname(raw)).toEqual({ refused: 'name-too-long' });
    },
  );

  test('[J3] whatever is typed, a name is short, NFC, without anything invisible, and reads the same again', () => {
    fc.assert(
      fc.property(anyName, (raw) => {
        const name = readNickname(raw);
        if (typeof name !== 'string') return;
        expect(name).toBe(name.normalize('NFC'));
        expect([...new Intl.Segmenter().segment(name)].length).toBeLessThanOrEqual(16);
        expect(name).not.toMatch(/[\p{Cc}\p{Co}\p{Cs}]|(?!\u200d|\ufe0f)[\p{Cf}\p{Default_Ignorable_Code_Point}]/u);
        expect(name).toMatch(/[\p{L}\p{N}\p{S}\p{P}]/u);
        expect(readNickname(name)).toBe(name);
      }),
    );
  });
});

describe('two nicknames', () => {
  test.each([
    ['Ada', 'ADA'],
    ['Ada', 'ａｄａ'],
    ['Ada L', 'adal'],
    ['Ada', 'A\u200dda'],
    ['Ada', 'Ada\ufe0f'],
    ['ﬁn', 'fin'],
    ['각', '\u1100\u1161\u11a8'],
  ])('[J4] %j and %j look the same', (one, other) => {
    expect(nameKey(one)).toBe(nameKey(other));
  });

  test.each([
    ['Ada', 'Adá'],
    ['Ada', 'Adam'],
    ['지수', '지슈'],
  ])('[J4] %j and %j do not', (one, other) => {
    expect(nameKey(one)).not.toBe(nameKey(other));
  });

  test('[J4] spaces, case and invisible characters never tell two apart', () => {
    fc.assert(
      fc.property(fc.string({ unit: fc.constantFrom('a', 'b', 'ㄱ', '가', '1'), maxLength: 8 }), (name) => {
        const dressed = [...name.toUpperCase()].join(' \u200b');
        expect(nameKey(dressed)).toBe(nameKey(name));
      }),
    );
  });
});
