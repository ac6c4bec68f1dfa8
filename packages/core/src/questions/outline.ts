/** The lecture's map: what a bank's topics and facts refer to, and where in the lecture a question comes from. */
import * as v from 'valibot';
import type { Text } from '../game/index.ts';
import type { Opened, Path } from './document.ts';
import { openText } from './document.ts';
import { mistakeAt, problemsOf } from './problems.ts';
import type { Mistake, Problem, TextFile } from './problems.ts';
import { OutlineText } from './outline-schema.ts';
import type { OutlineFact, OutlineTopic } from './outline-schema.ts';
import type { Rivals } from './lint/rivals.ts';
import { mistakesOf } from './sentences.ts';

interface PlacedTopic extends OutlineTopic {
  readonly chapter: number;
  /** Where in the lecture: chapter, heading, topic. */
  readonly place: Text;
}

export interface Outline {
  readonly lecture: string;
  readonly title: Text;
  /** The day of the lecture, YYYY-MM-DD. */
  readonly date: string;
  readonly chapters: readonly { readonly chapter: number; readonly title: Text }[];
  /** By id, in the order of the lecture. */
  readonly topics: ReadonlyMap<string, PlacedTopic>;
  /** By id, in the order of the lecture. */
  readonly facts: ReadonlyMap<string, OutlineFact>;
  readonly same: readonly (readonly string[])[];
  readonly rivals: readonly Rivals[];
}

/** Reads a lecture's outline. Never throws: a wrong file yields problems, each with its place. */
export function readOutline(file: TextFile): { readonly outline: Outline } | { readonly problems: readonly Problem[] } {
  const opened = openText(file.text);
  if ('mistakes' in opened) return { problems: problemsOf(file, opened.mistakes) };
  const parsed = v.safeParse(OutlineText, opened.value);
  const mistakes = parsed.success ? repeated(parsed.output, opened) : mistakesOf(parsed.issues, opened, []);
  return parsed.success && mistakes.length === 0
    ? { outline: outlineOf(parsed.output) }
    : { problems: problemsOf(file, mistakes) };
}

function outlineOf(text: OutlineText): Outline {
  const all = text.chapters.flatMap(({ chapter, topics }) => topics.map((topic) => ({ ...topic, chapter })));
  const byId = new Map(all.map((topic) => [topic.id, topic]));
  const topics = all.map((topic) => {
    const heading = byId.get(topic.id.split('.').slice(0, -1).join('.'));
    return { ...topic, place: placeOf(topic.chapter, heading ? [heading.title, topic.title] : [topic.title]) };
  });
  return {
    lecture: text.lecture,
    title: text.title,
    date: text.date,
    chapters: text.chapters.map(({ chapter, title }) => ({ chapter, title })),
    topics: new Map(topics.map((topic) => [topic.id, topic])),
    facts: new Map(all.flatMap((topic) => topic.facts).map((fact) => [fact.id, fact])),
    same: text.same,
    rivals: text.rivals,
  };
}

function placeOf(chapter: number, titles: readonly Text[]): Text {
  return {
    ko: [`${chapter}장`, ...titles.map((title) => title.ko)].join(' · '),
    en: [`Chapter ${chapter}`, ...titles.map((title) => title.en)].join(' · '),
  };
}

const KOREAN = { chapter: '장', topic: '주제', fact: '사실' } as const;

/** Chapters, topics and facts that stand in the map twice, and facts that are told to be the same and do not stand there. */
function repeated(text: OutlineText, opened: Opened): Mistake[] {
  const mistakes: Mistake[] = [];
  const seen = new Set<string>();
  const see = (what: keyof typeof KOREAN, id: string | number, path: Path) => {
    const name = `${what} ${id}`;
    const message = { ko: `${KOREAN[what]} \`${id}\`: 두 번 나와요`, en: `${what} \`${id}\` stands here twice` };
    if (seen.has(name)) mistakes.push(mistakeAt(opened.placeOf(path), message));
    seen.add(name);
  };
  for (const [c, chapter] of text.chapters.entries()) {
    see('chapter', chapter.chapter, ['chapters', c, 'chapter']);
    for (const [t, topic] of chapter.topics.entries()) {
      see('topic', topic.id, ['chapters', c, 'topics', t, 'id']);
      for (const [f, fact] of topic.facts.entries()) see('fact', fact.id, ['chapters', c, 'topics', t, 'facts', f]);
    }
  }
  for (const [g, group] of text.same.entries()) {
    for (const [f, fact] of group.entries()) {
      if (seen.has(`fact ${fact}`)) continue;
      const message = { ko: `개요에 \`${fact}\` 사실이 없어요`, en: `fact \`${fact}\` is not in the outline` };
      mistakes.push(mistakeAt(opened.placeOf(['same', g, f]), message));
    }
  }
  return mistakes;
}
