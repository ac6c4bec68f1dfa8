/** Banks as they were written before there were more kinds, and outlines before facts had words: the files stay as they are. */
import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { readBank, readOutline, toQuestion } from './index.ts';

const text = (name: string) =>
  readFileSync(new URL(`../../../../tests/fixtures/banks/three-kinds/${name}`, import.meta.url), 'utf8');

test('[B10] a bank and an outline of the first shape still load, and play as they did', () => {
  const read = readOutline({ name: 'outline.yaml', text: text('outline.yaml') });
  if (!('outline' in read)) throw new Error(JSON.stringify(read.problems));
  const { outline } = read;
  const loaded = readBank({ name: '1.yaml', text: text('1.yaml') }, outline);
  if (!('bank' in loaded)) throw new Error(JSON.stringify(loaded.problems));
  const questions = loaded.bank.items.map((item) => toQuestion(item, outline));
  expect(questions.map(({ kind, writtenAs, key, itemVersion }) => [kind, writtenAs, key, itemVersion])).toEqual([
    ['single', 'single', ['b'], '719f806bd8a9ddbf'],
    ['single', 'truth', ['true'], '23e8c55168aa9db0'],
    ['multiple', 'multiple', ['a', 'c'], '86b1862a29f906ba'],
  ]);
});
