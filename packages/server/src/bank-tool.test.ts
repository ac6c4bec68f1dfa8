import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync, mkdirSync, readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { BANK, OUTLINE } from './http/testing/lecture.ts';
import { runBankTool } from './bank-tool.ts';
import { HELP } from './bank-words.ts';
import { readTerminalLang } from './config.ts';
import { OWN_QUESTIONS } from './options.ts';

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'bellringer-banks-'));
  mkdirSync(join(folder, 'bells'));
  writeFileSync(join(folder, 'bells/outline.yaml'), OUTLINE);
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

function run(...args: string[]): { code: number; said: string[] } {
  const said: string[] = [];
  const say = (line: string) => said.push(line);
  const code = runBankTool(args, { ownFolder: folder, today: '2026-11-25', lang: 'en', say });
  return { code, said };
}

const write = (text: string) => writeFileSync(join(folder, 'bells/1.yaml'), text);

describe('the tool for question writers', () => {
  it('[B4] says file, line, rule, what is wrong, the sentence and how to mend it, and ends with 1', () => {
    write(BANK);
    const { code, said } = run('lint');
    expect(code).toBe(1);
    expect(said.join('\n')).toMatch(
      /bells\/1\.yaml, line \d+, column \d+: warning unfocused-stem \(one\): [^“]+: “Bells ring.”; ask one question that can be answered/u,
    );
  });

  it('[B4] lints the chapters of a lecture together, and names the file and line of what it finds', () => {
    const stem = (say: string) => `stem: { ko: 종은 울린다., en: The old village tower bell rings loudly ${say}. }`;
    write(BANK.replace(/stem: .*/u, stem('daily')));
    writeFileSync(join(folder, 'bells/2.yaml'), `# The second file\n${BANK.replace(/stem: .*/u, stem('again'))}`);
    const found = run('lint').said.filter((line) => line.includes('near-duplicate (one)'));
    expect(found).toHaveLength(1);
    expect(found[0]).toMatch(
      /^bells\/2\.yaml, line 16, column \d+: warning near-duplicate \(one\): .*`one`: “The old /u,
    );
  });

  it('[B1] says what keeps a file from being read', () => {
    write('version: 1\nlecture: bells\n');
    const { code, said } = run('coverage');
    expect(code).toBe(1);
    expect(said[0]).toBe('bells/1.yaml, line 1, column 1: `chapter` is missing');
  });

  it('[B1] speaks Korean where it is asked to', () => {
    write('version: 1\nlecture: bells\n');
    expect(run('lint', '--lang', 'ko').said[0]).toBe('bells/1.yaml, 1번째 줄 1번째 칸: `chapter`: 빠졌어요');
    expect(run('--help', '--lang', 'ko').said.join()).toContain('할 일');
    expect(run('lint', '--lang', 'fr')).toEqual({ code: 2, said: ['--lang is ko or en.'] });
  });

  it('[B13] says which items have lapsed, and fails for that alone no more than the day before', () => {
    write(BANK.replace('level: 1', 'level: 1\n    reviewBy: 2026-11-24'));
    const late = run('lint');
    expect(late.said).toContain('1 item has lapsed:');
    expect(late.said).toContain(
      'bells/1.yaml, line 11, column 15: warning lapsed (one): `reviewBy` is 2026-11-24; see whether it still holds, and name a new day',
    );
    write(BANK.replace('level: 1', 'level: 1\n    reviewBy: 2026-11-25'));
    const inTime = run('lint');
    expect(inTime.said.join()).not.toContain('lapsed');
    expect(late.code).toBe(inTime.code);
  });

  it('[B7] tells topic by topic what is asked, and what its letters mean', () => {
    write(BANK);
    const { said } = run('coverage');
    expect(said[0]).toBe('1.1         3 items     1 of 1 fact  Bells');
    expect(said.at(-2)).toBe(
      '3 items; 0 facts of grade A not asked; topics without an item of their own: none; those of them with facts of grade A or B of which none is asked: none',
    );
    expect(said.at(-1)).toContain('C better not asked');
    expect(HELP.en).toContain('C better not asked');
  });

  it('[B7] a topic of which nothing is to be asked is named, and so are polls', () => {
    const fact = '{ id: f2, grade: C, text: { ko: 무게, en: Weight } }';
    const topic = `{ id: "1.2", title: { ko: 무게, en: Weight }, facts: [${fact}] }`;
    writeFileSync(join(folder, 'bells/outline.yaml'), OUTLINE.replace('facts: [f1] }]', `facts: [f1] }, ${topic}]`));
    write(
      `${BANK}  - { id: four, topic: "1.2", kind: words, level: 1, bloom: recall, seconds: 20, stem: { ko: 종, en: Bell } }\n`,
    );
    const { code, said } = run('coverage');
    expect(said[1]).toBe('1.2         0 items +1  0 of 1 fact  Weight');
    expect(said[2]).toBe('    C  f2  not asked: Weight');
    expect(said.at(-2)).toContain('topics without an item of their own: 1.2; those of them with facts');
    expect(code).toBe(0);
  });

  it('[B8] writes the schema for editors, and knows when it is out of date', () => {
    expect(run('schema', '--check').code).toBe(1);
    expect(run('schema').code).toBe(0);
    expect(run('schema', '--check').code).toBe(0);
    const schema = JSON.parse(readFileSync(join(folder, 'bank.schema.json'), 'utf8'));
    const kinds = schema.properties.items.items.oneOf.map(
      (one: { properties: { kind: { const: string } } }) => one.properties.kind.const,
    );
    expect(kinds).toEqual(['single', 'truth', 'multiple', 'order', 'match', 'number', 'text', 'poll', 'words']);
    expect(schema.properties.items.items.oneOf[0].required).toEqual(expect.arrayContaining(['id', 'stem', 'choices']));
  });

  it('[B8] the schema that came along is up to date', () => {
    expect(run('schema', '--check', '--questions', OWN_QUESTIONS)).toEqual({ code: 0, said: [] });
  });

  it('says how it is used, and what it does not know', () => {
    expect(run('--help')).toEqual({ code: 0, said: [HELP.en] });
    expect(run('polish').code).toBe(2);
    expect(run('lint', '--colour')).toEqual({ code: 2, said: ["Unknown option '--colour'; --help tells more."] });
  });

  it.each([
    [['lint', '/nonexist'], '"/nonexist" behind lint is not known; if it is a folder, say --questions /nonexist.'],
    [['coverage', '3'], '"3" behind coverage is not known; if it is a folder, say --questions 3.'],
    [
      ['lint', '--questions', '/nonexist'],
      'The questions folder /nonexist cannot be read: it does not exist; name another one with --questions.',
    ],
  ])('says in one sentence why %j is not what was meant', (args, said) => {
    expect(run(...args)).toEqual({ code: 2, said: [said] });
  });

  it('says that a folder holds no banks', () => {
    rmSync(join(folder, 'bells'), { recursive: true });
    const { code, said } = run('lint');
    expect(code).toBe(1);
    expect(said.join()).toContain('There are no question banks in');
  });
});

describe('the process of the tool', () => {
  it('ends quietly when nobody reads on', () => {
    const main = fileURLToPath(new URL('bank-main.ts', import.meta.url));
    const { stderr } = spawnSync('sh', ['-c', `"${process.execPath}" "${main}" coverage | true`], { encoding: 'utf8' });
    expect(stderr).toBe('');
  });

  it('speaks as the terminal does', () => {
    expect(readTerminalLang({ LANG: 'ko_KR.UTF-8' })).toBe('ko');
    expect(readTerminalLang({ LANG: 'ko_KR.UTF-8', LC_ALL: 'C' })).toBe('en');
    expect(readTerminalLang({})).toBe('en');
  });
});
