import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { gameOfItems } from './game-of.ts';
import { BANK, OUTLINE } from './http/testing/lecture.ts';
import { readShelf } from './library.ts';
import type { Shelf } from './library.ts';

const CHAPTER_2 = '  - { id: "2", chapter: 2, title: { ko: 끝, en: End }, topics: [] }\n';
let folder: string;
let shelf: Shelf;

/** Two lectures whose first chapters have the same three ids. */
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'bellringer game '));
  for (const lecture of ['bells', 'drums']) {
    const named = (text: string) =>
      text.replace('lecture: bells', `lecture: ${lecture}`).replaceAll('on bells', `on ${lecture}`);
    mkdirSync(join(folder, lecture));
    writeFileSync(join(folder, lecture, 'outline.yaml'), named(OUTLINE + CHAPTER_2));
    writeFileSync(join(folder, lecture, '1.yaml'), named(BANK));
  }
  writeFileSync(
    join(folder, 'bells', '2.yaml'),
    BANK.replace('chapter: 1', 'chapter: 2').replaceAll('- id: ', '- id: late-'),
  );
  shelf = readShelf(folder);
});
afterAll(() => rmSync(folder, { recursive: true }));

const game = (...items: string[]) =>
  gameOfItems(
    shelf,
    items.map((each) => ({ bank: each.split('/')[0] ?? '', item: each.split('/')[1] ?? '' })),
  );

test('[C1] a game of one chapter has its title, and says nothing of others', () => {
  expect(game('bells-1/two', 'bells-1/one')).toMatchObject({ title: { en: 'About bells' }, bank: 'bells-1' });
  expect(game('bells-1/two')).not.toHaveProperty('chapters');
});

test('[C1] a game of several has the order that was wished for, and names its chapters', () => {
  const mixed = game('bells-2/late-two', 'bells-1/one', 'bells-2/late-three');
  expect(mixed?.questions.map(({ id }) => id)).toEqual(['late-two', 'one', 'late-three']);
  expect(mixed?.title).toEqual({ ko: '종 강의 · 1–2장', en: 'A lecture on bells · chapters 1–2' });
  expect(mixed?.chapters).toEqual([
    { bank: 'bells-2', questionCount: 2 },
    { bank: 'bells-1', questionCount: 1 },
  ]);
});

test('[C1] several lectures are named one after the other', () => {
  expect(game('bells-1/one', 'drums-1/two')?.title.en).toBe(
    'A lecture on bells · chapter 1 + A lecture on drums · chapter 1',
  );
});

test('[C1] questions of one id from two lectures are two questions in a room', () => {
  const ids = game('bells-1/one', 'bells-2/late-one', 'drums-1/one')?.questions.map(({ id }) => id);
  expect(ids).toEqual(['one', 'late-one', 'drums-1.one']);
  const next = shelf.bank('drums-1')?.pickFresh(2, { seed: 's', today: '2026-01-01' }, [new Set(['drums-1.one'])]);
  expect(next?.map(({ id }) => id)).toEqual(['two', 'three']);
});

test('[C1] what is not there, or is named twice, makes no game', () => {
  expect(game('bells-1/one', 'bells-9/one')).toBeNull();
  expect(game('bells-1/one', 'bells-1/nine')).toBeNull();
  expect(game('bells-1/one', 'bells-2/late-one', 'bells-1/one')).toBeNull();
});
