import { mkdtempSync, rmSync, writeFileSync, mkdirSync, readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { BANK, OUTLINE } from './http/testing/lecture.ts';
import { HELP, runBankTool } from './bank-tool.ts';
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
  const code = runBankTool(args, folder, (line) => said.push(line));
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
    expect(said[0]).toMatch(/^bells\/1\.yaml, line 1/u);
  });

  it('[B7] tells topic by topic what is asked', () => {
    write(BANK);
    expect(run('coverage').said.at(-1)).toMatch(
      /^\d+ items; \d+ facts of grade A not asked; topics without an item: /u,
    );
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
    const said: string[] = [];
    expect(runBankTool(['schema', '--check'], OWN_QUESTIONS, (line) => said.push(line))).toBe(0);
    expect(said).toEqual([]);
  });

  it('says how it is used, and what it does not know', () => {
    expect(run('--help')).toEqual({ code: 0, said: [HELP] });
    expect(run('polish').code).toBe(2);
    expect(run('lint', '--colour').code).toBe(2);
  });
});
