import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { sayProblem } from '@bellringer/core/questions';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { BANK, OUTLINE } from './http/testing/lecture.ts';
import { readShelf } from './library.ts';

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'bellringer questions '));
});
afterEach(() => rmSync(folder, { recursive: true }));

const write = (path: string, text: string | Uint8Array) => {
  mkdirSync(dirname(join(folder, path)), { recursive: true });
  writeFileSync(join(folder, path), text);
};
const problems = () => readShelf(folder).problems.map(sayProblem);

describe('the shelf of banks', () => {
  test('has every lecture’s chapters in order', () => {
    write(
      'bells/outline.yaml',
      OUTLINE.replace('topics: [', 'topics: [').concat(
        '  - { id: "2", chapter: 2, title: { ko: 끝, en: End }, topics: [] }\n',
      ),
    );
    write('bells/b.yaml', BANK);
    write('bells/a.yml', BANK.replace('chapter: 1', 'chapter: 2').replaceAll('- id: ', '- id: late-'));
    write('bells/notes.txt', 'nothing of ours');
    write('.hidden/x.yaml', 'nothing of ours');
    const shelf = readShelf(folder);
    expect(shelf.problems).toEqual([]);
    expect(shelf.library.banks.map(({ id, lecture }) => [id, lecture.en])).toEqual([
      ['bells-1', 'A lecture on bells'],
      ['bells-2', 'A lecture on bells'],
    ]);
  });

  test('[B1] a wrong file is named, and the others still load', () => {
    write('bells/outline.yaml', OUTLINE);
    write('bells/1.yaml', BANK);
    write('bells/2.yaml', BANK.replace('seconds: 20', 'seconds: 2'));
    write('bells/3.yaml', BANK);
    write('bells/4.yaml', new Uint8Array([0xff, 0xfe, 0x00]));
    write('bells/5.yaml', 'x'.repeat(4_000_001));
    write('drums/outline.yaml', OUTLINE.replace('lecture: bells', 'lecture: [bells]'));
    write('flutes/1.yaml', BANK);
    expect(readShelf(folder).library.banks.map(({ id }) => id)).toEqual(['bells-1']);
    expect(problems()).toEqual([
      'bells/2.yaml, line 12, column 14: `seconds` must be a whole number from 5 to 300, not the number 2',
      'bells/4.yaml, line 1, column 1: the file cannot be read: it is not UTF-8 text',
      'bells/5.yaml, line 1, column 1: the file cannot be read: it has more than 4000000 bytes',
      'drums/outline.yaml, line 2, column 10: `lecture` must be text, not a list of 1',
      'flutes/outline.yaml, line 1, column 1: the lecture has no outline',
      'bells/3.yaml, line 1, column 1: this chapter is in bells/1.yaml already',
    ]);
  });

  test('[B12] an id that stands in two chapters is a problem of the later file; another lecture may have it', () => {
    const chapters = '  - { id: "2", chapter: 2, title: { ko: 끝, en: End }, topics: [] }\n';
    write('bells/outline.yaml', OUTLINE + chapters);
    write('bells/1.yaml', BANK);
    write('bells/2.yaml', BANK.replace('chapter: 1', 'chapter: 2').replaceAll(/id: (one|three)/g, 'id: late-$1'));
    write('drums/outline.yaml', OUTLINE.replace('bells', 'drums'));
    write('drums/1.yaml', BANK.replace('bells', 'drums'));
    expect(readShelf(folder).library.banks.map(({ id }) => id)).toEqual(['bells-1', 'drums-1']);
    expect(problems()).toEqual(['bells/2.yaml, line 20, column 9: `two` is already an id in bells/1.yaml, line 20']);
  });

  test('a link out of the folder is not followed', () => {
    write('bells/outline.yaml', OUTLINE);
    symlinkSync('/etc/passwd', join(folder, 'bells', 'passwd.yaml'));
    symlinkSync('/etc', join(folder, 'etc'));
    expect(problems()).toEqual([]);
  });

  test('a missing folder is a problem, not an end', () => {
    const shelf = readShelf(join(folder, 'none'));
    expect(shelf.library.banks).toEqual([]);
    expect(shelf.problems).toHaveLength(1);
  });

  test('[B2] [B3] every bank that comes with the product is right', () => {
    const shelf = readShelf(resolve(import.meta.dirname, '../../../questions'));
    expect(shelf.problems.map(sayProblem)).toEqual([]);
    const bank = shelf.bank('awsome-day-1');
    expect(shelf.library.banks.find(({ id }) => id === 'awsome-day-1')?.items.length).toBeGreaterThanOrEqual(30);
    const questions = bank?.pick(200, { seed: 'seed', today: '2026-01-01' }) ?? [];
    const truths = questions.filter(({ writtenAs }) => writtenAs === 'truth');
    expect(truths.length).toBeGreaterThan(0);
    expect(truths.every(({ shuffle, choices }) => !shuffle && choices.length === 2)).toBe(true);
    expect(JSON.stringify(questions).length).toBeLessThan(1_000_000);
  });
});

describe('questions that grow old', () => {
  const chance = (today: string) => ({ seed: 'seed', today });
  const old = () => {
    write('bells/outline.yaml', OUTLINE);
    write('bells/1.yaml', BANK.replace('level: 1', 'level: 1\n    reviewBy: 2026-11-25'));
    return readShelf(folder);
  };

  test('[C4] no pick holds one whose review date has passed; the host may name it', () => {
    const bank = old().bank('bells-1');
    expect(bank?.pick(9, chance('2026-11-25')).map(({ id }) => id)).toEqual(['one', 'two', 'three']);
    expect(bank?.pick(9, chance('2026-11-26')).map(({ id }) => id)).toEqual(['two', 'three']);
    expect(bank?.pickFresh(9, chance('2026-11-26'), [new Set(['two'])]).map(({ id }) => id)).toEqual(['two', 'three']);
    expect(bank?.questions(['one'])).toHaveLength(1);
  });

  test('[C4] the library says until when it may be trusted', () => {
    expect(old().library.banks[0]?.items.map(({ reviewBy }) => reviewBy)).toEqual(['2026-11-25', undefined, undefined]);
  });
});

test('[C8] the library says what each item asks, with one name for what is the same', () => {
  const facts = 'facts: [f1]';
  write('bells/outline.yaml', `${OUTLINE.replace(facts, 'facts: [f1, f2]')}same: [[f1, f2]]\n`);
  write('bells/1.yaml', BANK.replace(facts, 'facts: [f2]'));
  const shelf = readShelf(folder);
  expect(shelf.library.banks[0]?.items.map((item) => item.facts)).toEqual([['bells/f1'], ['bells/f1'], ['bells/f1']]);
  expect(['one', 'nine'].map((id) => shelf.bank('bells-1')?.asks(id))).toEqual([['bells/f1'], []]);
  write('bells/outline.yaml', OUTLINE.replace(facts, 'facts: [f1, f2]'));
  const apart = readShelf(folder).bank('bells-1');
  for (const seed of ['a', 'b', 'c', 'd', 'e']) {
    const picked = apart?.pickFresh(1, { seed, today: '2026-01-01' }, [], new Set(['bells/f1']));
    expect(picked?.map(({ id }) => id)).toEqual(['one']);
  }
});

describe('questions for a room', () => {
  test('are the chosen ones in the chosen order, or an even pick', () => {
    write('bells/outline.yaml', OUTLINE);
    write('bells/1.yaml', BANK);
    const bank = readShelf(folder).bank('bells-1');
    expect(bank?.questions(['three', 'one'])?.map(({ id }) => id)).toEqual(['three', 'one']);
    expect(bank?.questions(['three', 'three'])).toBeNull();
    expect(bank?.questions(['__proto__'])).toBeNull();
    expect(bank?.pick(2, { seed: 'seed', today: '2026-01-01' })).toHaveLength(2);
    expect(readShelf(folder).bank('constructor')).toBeNull();
  });
});
