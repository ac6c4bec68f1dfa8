/** From an item as written to a question as played. */
import type { Choice, ChoiceId, Ms, Question, QuestionId, Text } from '../game/index.ts';
import { fingerprint } from './fingerprint.ts';
import type { Outline } from './outline.ts';
import type { Item, TruthItem } from './schema.ts';

/** The question that an item of a read bank is played as. */
export function toQuestion(item: Item, outline: Outline): Question {
  const choices = item.kind === 'truth' ? truthChoices(item) : item.choices.map(toChoice);
  const key = keysOf(item);
  const asked = {
    id: item.id as QuestionId,
    itemVersion: versionOf(item.kind, item.stem, choices, key),
    place: outline.topics.get(item.topic)?.place ?? outline.title,
    topic: item.topic,
    points: item.points,
    seconds: item.seconds,
    readMs: readMsOf(item.stem),
    shuffle: item.shuffle,
    stem: item.stem,
    explanation: item.explanation,
    note: item.note ?? null,
    choices,
    key,
  };
  return item.kind === 'multiple'
    ? { ...asked, kind: 'multiple', writtenAs: 'multiple' }
    : { ...asked, kind: 'single', writtenAs: item.kind };
}

/**
 * How long a stem stands alone: 1.5 s, and 60 ms per Hangul syllable or 30 ms per other letter or digit, in the
 * language that takes longer; 3 to 8 s.
 */
export function readMsOf(stem: Text): Ms {
  const slower = Math.max(lettersMs(stem.ko), lettersMs(stem.en));
  return Math.min(Math.max(1500 + slower, 3000), 8000);
}

function lettersMs(text: string): Ms {
  const syllables = text.match(/[가-힣]/g)?.length ?? 0;
  const letters = text.match(/[\p{L}\p{N}]/gu)?.length ?? 0;
  return 60 * syllables + 30 * (letters - syllables);
}

function toChoice({ id, text, why }: { id: string; text: Text; why: Text }): Choice {
  return { id: id as ChoiceId, text, why };
}

function truthChoices({ why }: TruthItem): Choice[] {
  return [
    toChoice({ id: 'true', text: { ko: '맞아요', en: 'True' }, why: why.true }),
    toChoice({ id: 'false', text: { ko: '아니에요', en: 'False' }, why: why.false }),
  ];
}

function keysOf(item: Item): ChoiceId[] {
  if (item.kind === 'truth') return [String(item.key) as ChoiceId];
  return item.choices.filter((choice) => choice.key).map((choice) => choice.id as ChoiceId);
}

/** Of what a student answers: a better explanation does not split the statistics of a question. */
function versionOf(kind: string, stem: Text, choices: readonly Choice[], key: readonly ChoiceId[]): string {
  const texts = choices.map(({ id, text }) => [id, text.ko, text.en]);
  return fingerprint(JSON.stringify([kind, stem.ko, stem.en, texts, key]));
}
