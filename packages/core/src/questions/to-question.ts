/** From an item as written to a question as played. */
import { canonicalTyped } from '../game/index.ts';
import type { Choice, ChoiceId, Ms, Question, QuestionId, RichText, Slip, Text } from '../game/index.ts';
import { fingerprint } from './fingerprint.ts';
import { asHtml, markUp } from './markup.ts';
import type { ServedAs } from './markup.ts';
import type { Outline } from './outline.ts';
import type { Item, ItemOf } from './schema.ts';

/** The question that an item of a read bank is played as; `servedAs` tells how an image of the bank is served. */
export function toQuestion(item: Item, outline: Outline, servedAs?: ServedAs): Question {
  const asked = {
    id: item.id as QuestionId,
    itemVersion: versionOf(item),
    place: outline.topics.get(item.topic)?.place ?? outline.title,
    topic: item.topic,
    points: 'points' in item ? item.points : 0,
    seconds: item.seconds,
    readMs: readMsOf(item.stem),
    shuffle: 'shuffle' in item ? item.shuffle : item.kind === 'order' || item.kind === 'match',
    stem: rich(item.stem, servedAs),
    explanation: item.explanation ? rich(item.explanation, servedAs) : null,
    note: item.note ?? null,
  };
  return { ...asked, ...partsOf(item) };
}

type Common = 'id' | 'itemVersion' | 'place' | 'topic' | 'points' | 'seconds' | 'readMs' | 'shuffle';
type PartsOf<Q> = Q extends Question ? Omit<Q, Common | 'stem' | 'explanation' | 'note'> : never;

/** What only this kind has. */
function partsOf(item: Item): PartsOf<Question> {
  switch (item.kind) {
    case 'single':
    case 'truth':
      return { kind: 'single', writtenAs: item.kind, choices: choicesOf(item), key: keysOf(item) };
    case 'multiple':
      return { kind: 'multiple', writtenAs: 'multiple', choices: choicesOf(item), key: keysOf(item) };
    case 'order':
      return {
        kind: 'order',
        writtenAs: 'order',
        choices: inNoOrder(item),
        key: keysOf(item),
        ends: item.ends ?? null,
      };
    case 'match': {
      const targets = item.targets.map(({ id, text, why }) => ({ id: id as ChoiceId, text, why: why ?? null }));
      return { kind: 'match', writtenAs: 'match', choices: choicesOf(item), targets, key: keysOf(item) };
    }
    case 'number': {
      const { key, tolerance, least, most, step, unit = null, slips } = item;
      return { kind: 'number', writtenAs: 'number', choices: [], key, tolerance, least, most, step, unit, slips };
    }
    case 'text':
      return { kind: 'text', writtenAs: 'text', choices: [], ...termsOf(item) };
    case 'poll': {
      const choices = choicesOf(item);
      if (item.picks === 1) return { kind: 'single', writtenAs: 'poll', choices, key: null };
      return { kind: 'multiple', writtenAs: 'poll', choices, key: null, picks: item.picks };
    }
    case 'words':
      return { kind: 'text', writtenAs: 'words', choices: [], key: null, shown: null, accepted: [], slips: [] };
  }
}

function rich(text: Text, servedAs?: ServedAs): RichText {
  const [ko, en] = [markUp(text.ko, servedAs), markUp(text.en, servedAs)];
  const plain: RichText = { ko: ko.plain, en: en.plain };
  if (ko.html === null && en.html === null) return plain;
  // What is plain in one language only is a paragraph beside the other's markup.
  return {
    ...plain,
    html: { ko: ko.html ?? `<p>${asHtml(ko.plain)}</p>`, en: en.html ?? `<p>${asHtml(en.plain)}</p>` },
  };
}

const FIRST_LOOK_MS: Ms = 1500;
const LONGEST_READ_MS: Ms = 8000;

/**
 * How long a stem stands alone: 1.5 s, and 60 ms per Hangul syllable or 30 ms per other letter or digit, in the
 * language that takes longer; 3 to 8 s.
 */
export function readMsOf(stem: Text): Ms {
  const slower = Math.max(lettersMs(stem.ko), lettersMs(stem.en));
  return Math.min(Math.max(FIRST_LOOK_MS + slower, 3000), LONGEST_READ_MS);
}

/** What of a stem is left to read when its choices open. */
export function unreadMsOf(stem: string): Ms {
  return Math.max(FIRST_LOOK_MS + lettersMs(stem) - LONGEST_READ_MS, 0);
}

export function lettersMs(text: string): Ms {
  const syllables = text.match(/[가-힣]/g)?.length ?? 0;
  const letters = text.match(/[\p{L}\p{N}]/gu)?.length ?? 0;
  return 60 * syllables + 30 * (letters - syllables);
}

function choicesOf(item: Item): Choice[] {
  if (item.kind === 'truth') {
    const { why } = item;
    return [
      toChoice({ id: 'true', text: { ko: '맞아요', en: 'True' }, why: why.true }),
      toChoice({ id: 'false', text: { ko: '아니에요', en: 'False' }, why: why.false }),
    ];
  }
  return 'choices' in item ? item.choices.map(toChoice) : [];
}

function toChoice({ id, text, why }: { id: string; text: Text; why?: Text }): Choice {
  return { id: id as ChoiceId, text, why: why ?? null };
}

/** Written in their right order: as they stand in the question they must not give it away. */
function inNoOrder(item: ItemOf<'order'>): Choice[] {
  const rankOf = ({ id }: Choice) => fingerprint(`${item.id}/${id}`);
  return choicesOf(item).toSorted((one, other) => (rankOf(one) < rankOf(other) ? -1 : 1));
}

/** Ids of what is right: choices, choices in their order, or the target of each choice. */
function keysOf(item: ItemOf<'single' | 'truth' | 'multiple' | 'order' | 'match'>): ChoiceId[] {
  switch (item.kind) {
    case 'truth':
      return [String(item.key) as ChoiceId];
    case 'order':
      return item.choices.map(({ id }) => id as ChoiceId);
    case 'match':
      return item.choices.map(({ goes }) => goes as ChoiceId);
    default:
      return item.choices.filter(({ key }) => key).map(({ id }) => id as ChoiceId);
  }
}

function termsOf({ key, accept, slips }: ItemOf<'text'>) {
  const accepted = new Set([key.ko, key.en, ...accept].map(canonicalTyped));
  const [first = '', ...others] = accepted;
  const asked: readonly Slip[] = slips;
  return { key: first, shown: key, accepted: others, slips: asked };
}

/** Of what a student answers: a better explanation does not split the statistics of a question. */
function versionOf(item: Item): string {
  const choices = choicesOf(item).map(({ id, text }) => [id, text.ko, text.en]);
  const asked = [item.kind, item.stem.ko, item.stem.en, choices];
  switch (item.kind) {
    case 'poll':
      return fingerprint(JSON.stringify([...asked, item.picks]));
    case 'words':
      return fingerprint(JSON.stringify(asked));
    case 'number':
      return fingerprint(JSON.stringify([...asked, item.key, item.tolerance, item.least, item.most]));
    case 'text':
      return fingerprint(JSON.stringify([...asked, termsOf(item).key, termsOf(item).accepted]));
    case 'match':
      return fingerprint(
        JSON.stringify([...asked, item.targets.map(({ id, text }) => [id, text.ko, text.en]), keysOf(item)]),
      );
    default:
      return fingerprint(JSON.stringify([...asked, keysOf(item)]));
  }
}
