/**
 * `npm run bank -- lint | coverage | schema`: for people who write questions. Says what it finds as a person reads it, and
 * ends with 1 if something is to be mended.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { bankJsonSchema, coverageOf, lintLecture, outlineJsonSchema, sayProblem } from '@bellringer/core/questions';
import type { Finding } from '@bellringer/core/questions';
import { readLectures } from './lectures.ts';
import type { Lecture } from './lectures.ts';

export const HELP = `npm run bank -- <what> [options]

  lint       what item-writing rules find: file, line, rule, sentence, and how to mend it
  coverage   topic by topic, which facts of the lecture are asked
  schema     writes the JSON Schema that gives completion in editors

  --questions <folder>   where the banks are (those that came along)
  --info                 with lint: also what is only worth a look
  --check                with schema: writes nothing, ends with 1 if it is out of date
`;

interface Asked {
  readonly what: string;
  readonly folder: string;
  readonly showsInfo: boolean;
  readonly isCheck: boolean;
}

/** Runs the tool; `say` prints a line. Resolves with the exit code. */
export function runBankTool(args: readonly string[], ownFolder: string, say: (line: string) => void): number {
  const asked = readArgs(args, ownFolder);
  if (typeof asked === 'string') {
    say(asked);
    return asked === HELP ? 0 : 2;
  }
  if (asked.what === 'schema') return writeSchemas(asked, say);
  const { lectures, problems } = readLectures(asked.folder);
  for (const problem of problems) say(sayProblem(problem));
  const isDone =
    asked.what === 'lint'
      ? lectures.map((lecture) => lint(lecture, asked.showsInfo, say)).every(Boolean)
      : lectures.map((lecture) => cover(lecture, say)).every(Boolean);
  return problems.length === 0 && isDone ? 0 : 1;
}

function readArgs(args: readonly string[], ownFolder: string): Asked | string {
  try {
    const { values, positionals } = parseArgs({
      args: [...args],
      allowPositionals: true,
      options: {
        questions: { type: 'string', default: ownFolder },
        info: { type: 'boolean', default: false },
        check: { type: 'boolean', default: false },
        help: { type: 'boolean', short: 'h', default: false },
      },
    });
    const [what = ''] = positionals;
    if (values.help) return HELP;
    if (!['lint', 'coverage', 'schema'].includes(what)) return `Say lint, coverage or schema; --help tells more.`;
    return { what, folder: values.questions, showsInfo: values.info, isCheck: values.check };
  } catch (error) {
    return error instanceof Error ? error.message : String(error);
  }
}

/** True if nothing is to be mended. */
function lint({ outline, banks }: Lecture, showsInfo: boolean, say: (line: string) => void): boolean {
  const found = lintLecture(
    banks.map(({ bank }) => bank),
    outline,
  ).filter(({ severity }) => showsInfo || severity !== 'info');
  for (const [no, { bank, file, placeOf }] of banks.entries()) {
    const findings = found.filter((finding) => finding.bank === no);
    for (const finding of findings) say(sayProblem({ file, ...placeOf(finding.path), message: sayFinding(finding) }));
    say(`${file}: ${bank.items.length} items, ${findings.length} findings`);
  }
  return found.every(({ severity }) => severity === 'info');
}

function sayFinding({ severity, rule, item, message, sentence, mend }: Finding): string {
  return `${severity} ${rule} (${item}): ${message}: “${sentence.replaceAll(/\s+/gu, ' ')}”; ${mend}`;
}

/** True if every fact that must be asked is. */
function cover({ outline, banks }: Lecture, say: (line: string) => void): boolean {
  const { topics, missing, empty } = coverageOf(
    banks.map(({ bank }) => bank),
    outline,
  );
  for (const { topic, title, itemCount, facts } of topics) {
    const asked = facts.filter(({ items }) => items.length > 0).length;
    say(`${topic.padEnd(10)} ${String(itemCount).padStart(3)} items  ${asked} of ${facts.length} facts  ${title.en}`);
    for (const { fact, items } of facts) {
      if (items.length === 0) say(`    ${fact.grade}  ${fact.id}  not asked${fact.text ? `: ${fact.text.en}` : ''}`);
    }
  }
  const itemCount = banks.reduce((sum, { bank }) => sum + bank.items.length, 0);
  say(
    `${itemCount} items; ${missing.length} facts of grade A not asked; topics without an item: ${empty.join(', ') || 'none'}`,
  );
  return missing.length === 0 && empty.length === 0;
}

function writeSchemas({ folder, isCheck }: Asked, say: (line: string) => void): number {
  let code = 0;
  for (const [name, schema] of [
    ['bank.schema.json', bankJsonSchema()],
    ['outline.schema.json', outlineJsonSchema()],
  ] as const) {
    const path = join(folder, name);
    const text = `${JSON.stringify(schema, null, 2)}\n`;
    if (!isCheck) writeFileSync(path, text);
    else if (readOrEmpty(path) !== text) {
      say(`${path} is out of date: npm run bank -- schema`);
      code = 1;
    }
  }
  return code;
}

function readOrEmpty(path: string): string {
  try {
    return readFileSync(path, 'utf8');
  } catch {
    return '';
  }
}
