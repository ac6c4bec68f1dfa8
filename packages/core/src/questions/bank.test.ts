import { describe, expect, test } from 'vitest';
import { readBank, sayProblem } from './index.ts';
import { SLIPS_OF_FORM } from './testing/slips-of-form.ts';
import { SLIPS_OF_MEANING, SLIPS_OF_REFERENCE } from './testing/slips-of-meaning.ts';
import { SLIPS_OF_YAML } from './testing/slips-of-yaml.ts';
import { BANK_TEXT, bankOf, bankWith, outlineOf, problemsIn } from './testing/texts.ts';

describe('a bank that is right', () => {
  test('is read with its items in the order of the file', () => {
    const bank = bankOf();
    expect(bank).toMatchObject({
      id: 'bells-1',
      lecture: 'bells',
      chapter: 1,
      title: { ko: '시작', en: 'Beginnings' },
    });
    expect(bank.items.map((item) => [item.id, item.kind])).toEqual([
      ['what-rings', 'single'],
      ['clapper-inside', 'truth'],
      ['loud-parts', 'multiple'],
    ]);
  });

  test('what is left out has its usual value', () => {
    const [single, , multiple] = bankOf().items;
    expect(single).toMatchObject({ points: 1000, errata: [], choices: [{ key: true }, { key: false }] });
    expect(single).not.toHaveProperty('note');
    expect(multiple).toMatchObject({ points: 2000, errata: ['E-01'], asOf: '2025-01-01', reviewBy: '2026-01-01' });
  });

  test('texts are trimmed and in one Unicode form', () => {
    const bank = bankOf(bankWith('en: What rings?', `en: "  ${'é'.normalize('NFD')}? "`));
    expect(bank.items[0]?.stem.en).toBe('é?');
  });

  test('Windows line ends and a byte order mark change nothing', () => {
    expect(bankOf(`\uFEFF${BANK_TEXT.replaceAll('\n', '\r\n')}`)).toEqual(bankOf());
  });
});

describe('a bank with one slip', () => {
  test.each(SLIPS_OF_REFERENCE)('[B2] %s', (_, from, to, ...said) => {
    expect(problemsIn(bankWith(from, to))).toEqual(said);
  });

  test.each([...SLIPS_OF_FORM, ...SLIPS_OF_MEANING, ...SLIPS_OF_YAML])('[B1] %s', (_, from, to, ...said) => {
    const problems = problemsIn(bankWith(from, to));
    expect(problems).toEqual(said);
  });

  test.each([...SLIPS_OF_FORM, ...SLIPS_OF_MEANING, ...SLIPS_OF_REFERENCE, ...SLIPS_OF_YAML])(
    '[B1] %s is told in Korean too',
    (_, from, to) => {
      const read = readBank({ name: '1.yaml', text: bankWith(from, to) }, outlineOf());
      const problems = 'problems' in read ? read.problems : [];
      expect(problems.length).toBeGreaterThan(0);
      for (const { message } of problems) expect(message.ko).toMatch(/[가-힣]+요(?:$|[.:] | \(지금: )/u);
    },
  );

  test('[B1] a misspelt name is told once, not as unknown and as missing', () => {
    expect(problemsIn(bankWith('    choices:', '    chioces:'))).toHaveLength(1);
  });

  test('[B1] the problem names its file', () => {
    const read = readBank(
      { name: 'questions/bells/1.yaml', text: bankWith('    choices:', '    chioces:') },
      outlineOf(),
    );
    expect('problems' in read && read.problems.map(sayProblem)).toEqual([
      'questions/bells/1.yaml, line 17, column 5: `chioces` is not known here; did you mean `choices`?',
    ]);
  });
});

describe('a bank with many slips', () => {
  test('[B1] all are told at once, in the order of the file', () => {
    const text = BANK_TEXT.replace('seconds: 30', 'seconds: 3')
      .replace('bloom: understand', 'bloom: undrstand')
      .replace('facts: [1.10-f1, 1.1-f2]', 'facts: [1.10-f9]');
    expect(problemsIn(text).map((said) => said.split(':')[0])).toEqual(['12', '31', '42']);
  });

  test('[B1] after fifty it only counts', () => {
    const problems = problemsIn(
      bankWith('seconds: 30', Array.from({ length: 80 }, (_, n) => `x${n}: 1`).join('\n    ')),
    );
    expect(problems).toHaveLength(51);
    expect(problems.at(-1)).toContain('and 31 more problems');
  });
});
