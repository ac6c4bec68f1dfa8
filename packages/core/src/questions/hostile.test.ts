import { describe, expect, test } from 'vitest';
import { readBank, readOutline } from './index.ts';
import { tooDeepAt } from './nesting.ts';
import { BANK_TEXT, OUTLINE_TEXT, bankWith, outlineOf } from './testing/texts.ts';

const BOMB = `a: &a [x, x, x, x, x, x, x, x, x]
b: &b [*a, *a, *a, *a, *a, *a, *a, *a, *a]
c: &c [*b, *b, *b, *b, *b, *b, *b, *b, *b]
d: &d [*c, *c, *c, *c, *c, *c, *c, *c, *c]
e: &e [*d, *d, *d, *d, *d, *d, *d, *d, *d]
f: &f [*e, *e, *e, *e, *e, *e, *e, *e, *e]
g: [*f, *f, *f, *f, *f, *f, *f, *f, *f]
`;
const STAIRS = Array.from({ length: 1200 }, (_, level) => `${' '.repeat(level)}a:`).join('\n');

const HOSTILE: readonly [name: string, text: string, said: string][] = [
  ['nothing', '', 'the file is empty'],
  ['only a comment', '# nothing here', 'the file is empty'],
  ['a picture', Array.from({ length: 4000 }, (_, n) => String.fromCharCode((n * 7919) % 256)).join(''), ''],
  ['a plain text', 'hello', 'the file must hold'],
  ['a list', '- a\n- b', 'the file must hold'],
  ['an alias bomb', BOMB, 'references such as `*a` are not allowed'],
  ['a circle', 'a: &a [*a]', 'references such as `*a` are not allowed'],
  ['a hundred thousand brackets', '['.repeat(100_000), 'this is nested too deeply'],
  ['brackets line by line', '[\n'.repeat(100_000), 'this is nested too deeply'],
  ['a hundred thousand braces in a map', `a: ${'{a: '.repeat(100_000)}`, 'this is nested too deeply'],
  ['a hundred thousand dashes', '- '.repeat(100_000), 'this is nested too deeply'],
  ['a hundred thousand question marks', '? '.repeat(100_000), 'this is nested too deeply'],
  ['a hundred thousand colons', ': '.repeat(100_000), 'this is nested too deeply'],
  ['endless stairs', STAIRS, 'this is nested too deeply'],
  ['ten million characters', 'a'.repeat(10_000_000), 'the file has more than 1000000 characters'],
  [
    'twenty thousand names',
    Array.from({ length: 20_000 }, (_, n) => `a${n}:`).join('\n'),
    'there are more than 100 names here',
  ],
  ['one name twenty thousand times', 'a:\n'.repeat(20_000), 'there are more than 100 names here'],
  ['one name ten times', 'a:\n'.repeat(10), '`a` stands here twice'],
  ['fifty thousand quotes', '"'.repeat(50_000), ''],
  ['a name that is a list', '? [a, b]\n: c', 'a name before a colon must be a plain word'],
  ['the old language', '%YAML 1.1\n---\nversion: yes', '`version` must be `1`, not the text "yes"'],
  ['a merge', 'x: &x { version: 1 }\n<<: *x', 'references such as `*x` are not allowed'],
  [
    'a type of another language',
    'version: !!js/function "function () {}"',
    'a text that begins with `!` must stand in quotes',
  ],
  ['a controlling character', 'version: "\\u0000"', '`version` must be `1`, not the text'],
];

describe('a hostile file', () => {
  test.each(HOSTILE)('[B1] %s is refused at once, with a sentence', (_, text, said) => {
    const startedAt = performance.now();
    const read = readBank({ name: 'x.yaml', text }, outlineOf());
    const outline = readOutline({ name: 'x.yaml', text });
    expect(performance.now() - startedAt).toBeLessThan(4000);
    expect(outline).toHaveProperty('problems');
    const problems = 'problems' in read ? read.problems : [];
    expect(problems.length).toBeGreaterThan(0);
    expect(problems.map(({ message }) => message).join('\n')).toContain(said);
    for (const { line, column } of problems) expect(Math.min(line, column)).toBeGreaterThanOrEqual(1);
  });

  test('[B1] depth within reason is no attack', () => {
    const read = readBank(
      { name: 'x.yaml', text: bankWith('facts: [1.1-f1]', `facts: ${'['.repeat(20)}${']'.repeat(20)}`) },
      outlineOf(),
    );
    expect('problems' in read && read.problems[0]?.message).not.toContain('nested');
  });

  test.each([
    ['brackets', (levels: number) => '['.repeat(levels) + ']'.repeat(levels)],
    ['dashes', (levels: number) => `${'- '.repeat(levels)}a`],
  ])('[B1] forty levels of %s are the most', (_, nested) => {
    expect(tooDeepAt(nested(40))).toBeNull();
    expect(tooDeepAt(nested(41))).not.toBeNull();
  });

  test('[B1] nothing of a file reaches a prototype', () => {
    readBank(
      { name: 'x.yaml', text: `${BANK_TEXT}__proto__: { admin: true }\nconstructor: { prototype: { admin: true } }\n` },
      outlineOf(),
    );
    expect(({} as { admin?: boolean }).admin).toBeUndefined();
  });

  test('[B1] a wrong outline says where', () => {
    const text = OUTLINE_TEXT.replace('chapter: 2', 'chapter: 1')
      .replace('facts: [1.10-f1]', 'facts: [1.1-f1]')
      .replace('"1.1.1"', '"1.1"');
    const read = readOutline({ name: 'outline.yaml', text });
    expect(
      'problems' in read && read.problems.map(({ line, column, message }) => `${line}:${column} ${message}`),
    ).toEqual([
      '14:13 topic `1.1` stands here twice',
      '19:17 fact `1.1-f1` stands here twice',
      '21:14 chapter `1` stands here twice',
    ]);
  });
});
