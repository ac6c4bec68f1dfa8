/** What the page for question writers shows is what the loader reads. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { lintLecture, readBank, readOutline, sayProblem } from '@bellringer/core/questions';
import type { Bank, Outline } from '@bellringer/core/questions';
import { expect, test } from 'vitest';
import { OWN_QUESTIONS } from './options.ts';

const PAGE = readFileSync(join(OWN_QUESTIONS, 'README.md'), 'utf8');
const OUTLINE = readFileSync(join(OWN_QUESTIONS, 'awsome-day/outline.yaml'), 'utf8');
const KINDS = ['single', 'multiple', 'truth', 'order', 'match', 'number', 'text', 'poll', 'words'];

/** The blocks of the page as one file, each line where the page has it: a head and its first item, then more items. */
const TEXT = PAGE.split(/^```.*\n/m)
  .map((part, at) => (at % 2 === 1 ? part : part.replace(/.+/g, '')).concat('\n'))
  .join('');

function outline(): Outline {
  const read = readOutline({ name: 'outline.yaml', text: OUTLINE });
  if ('problems' in read) throw new Error(read.problems.map(sayProblem).join('\n'));
  return read.outline;
}

function bankOf(text: string): Bank {
  const read = readBank({ name: 'questions/README.md', text }, outline());
  if ('problems' in read) throw new Error(read.problems.map(sayProblem).join('\n'));
  return read.bank;
}

test('[B1] the page for writers shows one example of each kind, and together they are a bank', () => {
  expect(bankOf(TEXT).items.map(({ kind }) => kind)).toEqual(KINDS);
});

test.each(KINDS)('[B1] the example of %s loads alone as well', (kind) => {
  const [head = '', ...items] = TEXT.split(/^(?= {2}- )/m);
  const example = items.filter((item) => new RegExp(`\\bkind: ${kind}\\b`).test(item));
  expect(bankOf(head + example.join('')).items.map((item) => item.kind)).toEqual([kind]);
});

test('[B4] the examples keep the rules that they teach', () => {
  expect(lintLecture([bankOf(TEXT)], outline()).filter(({ severity }) => severity !== 'info')).toEqual([]);
});
