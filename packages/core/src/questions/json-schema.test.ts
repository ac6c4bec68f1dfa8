import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { safeParse } from 'valibot';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { bankJsonSchema, outlineJsonSchema, readOutline } from './index.ts';
import type { JsonSchema } from './json-schema.ts';
import { OutlineText } from './outline-schema.ts';
import { BankHead, Item } from './schema.ts';
import { fits } from './testing/editor.ts';

const ROOT = fileURLToPath(new URL('../../../../', import.meta.url));
const LECTURES = [
  'questions/awsome-day',
  'tests/fixtures/banks/three-kinds',
  'tests/fixtures/every-kind/bells',
  'tests/fixtures/markup/bells',
];
const FILES = LECTURES.flatMap((lecture) =>
  readdirSync(join(ROOT, lecture))
    .filter((name) => name.endsWith('.yaml'))
    .map((name) => join(lecture, name)),
);
const valueOf = (file: string): unknown => parse(readFileSync(join(ROOT, file), 'utf8'));

test('[B1] the outline on the page for question writers can be copied as it is', () => {
  const page = readFileSync(join(ROOT, 'questions/README.md'), 'utf8');
  const [text = ''] = /^ {4}# yaml-language-server: .*outline[^]*?\n(?! {4})/mu.exec(page) ?? [];
  const outline = text.replaceAll(/^ {4}/gmu, '');
  expect(readOutline({ name: 'README.md', text: outline })).toHaveProperty('outline.lecture', 'bells');
  expect(fits(outlineJsonSchema(), parse(outline))).toBe(true);
});

describe('what an editor says', () => {
  test.each(FILES)('[B8] nothing of %s', (file) => {
    const schema = file.endsWith('outline.yaml') ? outlineJsonSchema() : bankJsonSchema();
    expect(fits(schema, valueOf(file))).toBe(true);
  });

  test('[B8] a word about every name, when it is pointed at', () => {
    const silent = [bankJsonSchema(), outlineJsonSchema()].flatMap((schema) => silentNames(schema, ''));
    expect(silent).toEqual([]);
  });
});

function silentNames(schema: JsonSchema, path: string): string[] {
  return Object.entries(schema).flatMap(([keyword, inner]): string[] => {
    if (typeof inner !== 'object' || inner === null || keyword === 'default') return [];
    const here = `${path}/${keyword}`;
    if (keyword !== 'properties') return silentNames(inner as JsonSchema, here);
    const names = Object.entries(inner as Record<string, JsonSchema>);
    return names.flatMap(([name, each]) => [
      ...(typeof each['description'] === 'string' ? [] : [`${here}/${name}`]),
      ...silentNames(each, `${here}/${name}`),
    ]);
  });
}

const [, ...kinds] = ['', ...(valueOf('tests/fixtures/every-kind/bells/1-bells.yaml') as Bank).items];
const [single] = (valueOf('tests/fixtures/banks/three-kinds/1.yaml') as Bank).items;
interface Bank {
  readonly items: readonly { readonly kind: string }[];
}
const of = (kind: string) => [single, ...kinds].find((item) => item?.kind === kind);
const list = (length: number, entry: unknown = 'a') => Array.from({ length }, () => entry);
const both = (letters: number) => ({ ko: '가'.repeat(letters), en: 'a'.repeat(letters) });
const why = both(1);
const choice = { id: 'a', text: both(1), why };
const slip = (count: number) => ({ answers: list(count, 1), why });

/** Kind, name, values on both sides of each limit. */
const VALUES: readonly (readonly [kind: string, name: string, values: readonly unknown[]])[] = [
  ['single', 'seconds', [4, 5, 30.5, 300, 301, 3000, '30']],
  ['single', 'level', [0, 1, 3, 4, 1.5]],
  ['single', 'points', [0, 500, 1000, 2000, 3000]],
  ['single', 'bloom', ['recall', 'create']],
  ['single', 'asOf', ['2026-11-01', '내년', '2026-11', '1 Nov 2026', 2026]],
  ['single', 'reviewBy', ['2026-11-01', '내년']],
  ['single', 'id', ['a', 'a b', '', 'a'.repeat(64), 'a'.repeat(65), '한글']],
  ['single', 'facts', [[], ['a'], list(20), list(21)]],
  ['single', 'errata', [[], list(20), list(21)]],
  ['single', 'stem', [both(500), both(501), both(0), { ko: ' ', en: 'a' }, { ko: '가' }, '가']],
  ['single', 'explanation', [both(1000), both(1001)]],
  ['single', 'note', [both(1000), both(1001)]],
  ['single', 'allow', [[], [{ rule: 'a', because: 'a'.repeat(400) }], [{ rule: 'a', because: 'a'.repeat(401) }]]],
  ['single', 'choices', [1, 2, 6, 7].map((count) => list(count, choice))],
  ['single', 'choices', [both(160), both(161)].map((text) => list(2, { id: 'a', text, why }))],
  ['single', 'choices', [both(400), both(401)].map((each) => list(2, { id: 'a', text: why, why: each }))],
  ['order', 'choices', [2, 3, 6, 7].map((count) => list(count, choice))],
  ['match', 'targets', [1, 2, 6, 7].map((count) => list(count, choice))],
  ['order', 'ends', [both(40), both(41)].map((text) => ({ first: text, last: text }))],
  ['number', 'step', [0, -1, 0.01, 5, '1']],
  ['number', 'tolerance', [-0.1, 0, 5]],
  ['number', 'unit', [both(24), both(25)]],
  ['number', 'slips', [list(12, slip(1)), list(13, slip(1)), [slip(0)], [slip(20)], [slip(21)]]],
  ['text', 'accept', [list(60), list(61), ['a'.repeat(60)], ['a'.repeat(61)], ['']]],
  ['text', 'key', [both(60), both(61)]],
  ['poll', 'picks', [0, 1, 6, 7, 1.5]],
  ['poll', 'facts', [[], list(21)]],
];

describe('the limits that an editor knows', () => {
  const items = (bankJsonSchema()['properties'] as { items: { items: JsonSchema } }).items.items;
  test.each(VALUES)('[B8] of a %s’s `%s` are those of the reader', (kind, name, values) => {
    const said = values.map((value) => fits(items, { ...of(kind), [name]: value }));
    expect(said).toEqual(values.map((value) => safeParse(Item, { ...of(kind), [name]: value }).success));
    expect(new Set(said).size).toBe(2);
  });

  test('[B8] of a bank’s head and of an outline are those of the reader', () => {
    const bank = valueOf('tests/fixtures/banks/three-kinds/1.yaml') as object;
    const heads = [{ version: 2 }, { chapter: -1 }, { chapter: 1000 }, { chapter: 0 }, { items: [] }, { title: 'a' }];
    for (const head of heads) {
      expect(fits(bankJsonSchema(), { ...bank, ...head })).toBe(safeParse(BankHead, { ...bank, ...head }).success);
    }
    const outline = valueOf('tests/fixtures/every-kind/bells/outline.yaml') as object;
    const maps = [
      { date: '내년' },
      { date: '2026-01-01' },
      { rivals: [['a']] },
      { rivals: [['a', 'b', 'c']] },
      { same: [] },
    ];
    for (const map of maps) {
      expect(fits(outlineJsonSchema(), { ...outline, ...map })).toBe(
        safeParse(OutlineText, { ...outline, ...map }).success,
      );
    }
  });
});
