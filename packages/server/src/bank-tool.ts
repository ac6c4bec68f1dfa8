/**
 * `npm run bank -- lint | coverage | schema`: for people who write questions. Says what it finds as a person reads it, and
 * ends with 1 if something is to be mended, with 2 if it was not understood.
 */
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import type { Lang, Text } from '@bellringer/core/game';
import {
  bankJsonSchema,
  coverageOf,
  isLapsed,
  lintLecture,
  outlineJsonSchema,
  tellProblem,
} from '@bellringer/core/questions';
import type { Finding, TopicCoverage } from '@bellringer/core/questions';
import * as words from './bank-words.ts';
import { readLectures } from './lectures.ts';
import type { Lecture } from './lectures.ts';
import { whyNotRead } from './why-not-read.ts';

export interface Surroundings {
  /** Where banks are looked for unless told otherwise. */
  readonly ownFolder: string;
  /** The day (UTC) by which items have lapsed or not. */
  readonly today: string;
  /** What it speaks unless told otherwise. */
  readonly lang: Lang;
  /** Prints a line. */
  readonly say: (line: string) => void;
}

interface Asked {
  readonly what: string;
  readonly folder: string;
  readonly showsInfo: boolean;
  readonly isCheck: boolean;
  readonly today: string;
  readonly lang: Lang;
  readonly say: (text: Text) => void;
}

/** Runs the tool. Returns the exit code. */
export function runBankTool(args: readonly string[], around: Surroundings): number {
  const asked = readArgs(args, around);
  if ('ko' in asked) {
    around.say(asked[around.lang]);
    return 2;
  }
  if (asked.what === 'help') {
    asked.say(words.HELP);
    return 0;
  }
  const wrong = wrongFolder(asked.folder);
  if (wrong !== null) {
    asked.say(wrong);
    return 2;
  }
  return asked.what === 'schema' ? writeSchemas(asked) : look(asked);
}

const OPTIONS = {
  questions: { type: 'string' },
  lang: { type: 'string' },
  info: { type: 'boolean', default: false },
  check: { type: 'boolean', default: false },
  help: { type: 'boolean', short: 'h', default: false },
} as const;

function readArgs(args: readonly string[], { ownFolder, today, lang, say }: Surroundings): Asked | Text {
  try {
    const { values, positionals } = parseArgs({ args: [...args], allowPositionals: true, options: OPTIONS });
    const speaks = langIn(values.lang ?? lang);
    if (speaks === null) return words.SAY_LANG;
    const [what = '', word] = values.help ? ['help'] : positionals;
    if (!['help', 'lint', 'coverage', 'schema'].includes(what)) return words.SAY_WHAT;
    if (word !== undefined) return words.tooManyWords(what, word);
    return {
      what,
      folder: values.questions ?? ownFolder,
      showsInfo: values.info,
      isCheck: values.check,
      today,
      lang: speaks,
      say: (text) => say(text[speaks]),
    };
  } catch (error) {
    // The parser's further sentences are about its own ways.
    const [said = ''] = (error as Error).message.split(/\. |\n/u);
    return words.wrongOption(said);
  }
}

function langIn(text: string): Lang | null {
  return text === 'ko' || text === 'en' ? text : null;
}

function wrongFolder(folder: string): Text | null {
  try {
    readdirSync(folder);
    return null;
  } catch (error) {
    return words.noFolder(folder, whyNotRead(error));
  }
}

function look(asked: Asked): number {
  const { lectures, problems } = readLectures(asked.folder);
  for (const problem of problems) asked.say(tellProblem(problem));
  if (lectures.length === 0 && problems.length === 0) {
    asked.say(words.noBanks(asked.folder));
    return 1;
  }
  const areClean = lectures.map((lecture) => (asked.what === 'lint' ? lint(lecture, asked) : cover(lecture, asked)));
  return problems.length === 0 && areClean.every(Boolean) ? 0 : 1;
}

/** True if nothing is to be mended. */
function lint({ outline, banks }: Lecture, { showsInfo, today, say }: Asked): boolean {
  const all = banks.map(({ bank }) => bank);
  const found = lintLecture(all, outline).filter(({ severity }) => showsInfo || severity !== 'info');
  for (const [no, { bank, file, placeOf }] of banks.entries()) {
    const at = (path: readonly (string | number)[], message: Text) =>
      say(tellProblem({ file, ...placeOf(path), message }));
    const own = found.filter((finding) => finding.bank === no);
    for (const finding of own) at(finding.path, sayFinding(finding));
    // Time alone must not fail what ran well yesterday (B13).
    const old = [...bank.items.entries()].filter(([, item]) => isLapsed(item, today));
    if (old.length > 0) say(words.lapsed(old.length));
    for (const [place, { id, reviewBy = '' }] of old) at(['items', place, 'reviewBy'], words.lapsedItem(id, reviewBy));
    const [items, findings] = [words.items(bank.items.length), words.findings(own.length)];
    say({ ko: `${file}: ${items.ko}, ${findings.ko}`, en: `${file}: ${items.en}, ${findings.en}` });
  }
  return found.every(({ severity }) => severity === 'info');
}

/** Rules speak English. */
function sayFinding({ severity, rule, item, message, sentence, mend }: Finding): Text {
  const said = `${severity} ${rule} (${item}): ${message}: “${sentence.replaceAll(/\s+/gu, ' ')}”; ${mend}`;
  return { ko: said, en: said };
}

/** True if every fact that must be asked is. */
function cover({ outline, banks }: Lecture, { say }: Asked): boolean {
  const all = banks.map(({ bank }) => bank);
  const { topics, missing, empty } = coverageOf(all, outline);
  for (const topic of topics) sayTopic(topic, say);
  const itemCount = all.reduce((sum, { items }) => sum + items.length, 0);
  const without = topics.filter((topic) => topic.itemCount === 0).map(({ topic }) => topic);
  say(words.coverageSum(itemCount, missing.length, without.join(', '), empty.join(', ')));
  say(words.LEGEND);
  return missing.length === 0 && empty.length === 0;
}

function sayTopic({ topic, title, itemCount, keylessCount, facts }: TopicCoverage, say: Asked['say']): void {
  const asked = facts.filter(({ items }) => items.length > 0).length;
  const { ko, en } = words.items(itemCount);
  const more = (keylessCount > 0 ? `+${keylessCount}` : '').padEnd(3);
  const name = topic.padEnd(10);
  say({
    ko: `${name} ${ko.padStart(5)} ${more} 사실 ${asked}/${facts.length}  ${title.ko}`,
    en: `${name} ${en.padEnd(5).padStart(8)} ${more} ${asked} of ${words.counted(facts.length, 'fact')}  ${title.en}`,
  });
  for (const { fact, items } of facts) {
    if (items.length > 0) continue;
    const line = (lang: Lang) =>
      `    ${fact.grade}  ${fact.id}  ${words.NOT_ASKED[lang]}${fact.text ? `: ${fact.text[lang]}` : ''}`;
    say({ ko: line('ko'), en: line('en') });
  }
}

function writeSchemas({ folder, isCheck, say }: Asked): number {
  let code = 0;
  for (const [name, schema] of [
    ['bank.schema.json', bankJsonSchema()],
    ['outline.schema.json', outlineJsonSchema()],
  ] as const) {
    const path = join(folder, name);
    const text = `${JSON.stringify(schema, null, 2)}\n`;
    if (!isCheck) writeFileSync(path, text);
    else if (readOrEmpty(path) !== text) {
      say(words.outOfDate(path));
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
