/** An item as the host's library previews it: everything that a room would show, and the key. */
import { picksOf } from '@bellringer/core/game';
import type { Question } from '@bellringer/core/game';
import type { LibraryChoice, LibraryItem } from '@bellringer/core/protocol';
import type { Item, Outline } from '@bellringer/core/questions';

interface Of {
  readonly outline: Pick<Outline, 'facts'>;
  /** The facts that it asks, those that are told twice under one name. */
  readonly asks: readonly string[];
}

/** `question` is what the item is played as. */
export function libraryItem(item: Item, question: Question, { outline, asks }: Of): LibraryItem {
  const { id, kind, level, bloom, seconds, topic, reviewBy, errata } = item;
  const { place, stem, explanation, readMs } = question;
  const choices = choicesOf(question);
  const shown = { id, kind, level, bloom, seconds, readMs, topic, place, stem, choices };
  const facts = item.facts.map((fact) => ({ id: fact, text: outline.facts.get(fact)?.text ?? null }));
  const rest = { ...(reviewBy !== undefined && { reviewBy }), explanation, facts, asks, errata };
  return { ...shown, ...ownOf(item, question), ...rest };
}

function choicesOf(question: Question): LibraryChoice[] {
  const key = picksOf(question.key);
  return question.choices.map(({ id, text, why }, at) => {
    const shown = { text, why, isKey: false };
    switch (question.kind) {
      case 'order':
        return { ...shown, goes: key.indexOf(id) };
      case 'match':
        return { ...shown, goes: question.targets.findIndex((target) => target.id === key[at]) };
      default:
        return { ...shown, isKey: key.includes(id) };
    }
  });
}

/** What only this kind has. */
function ownOf(item: Item, question: Question): Partial<LibraryItem> {
  switch (question.kind) {
    case 'order':
      return question.ends === null ? {} : { ends: question.ends };
    case 'match':
      return { targets: question.targets.map(({ text, why }) => ({ text, why })) };
    case 'number': {
      const { key, tolerance, least, most, step, unit, slips } = question;
      return { number: { key, tolerance, least, most, step, unit }, slips };
    }
    case 'text':
      return item.kind === 'text' ? { typed: { key: item.key, accepted: item.accept }, slips: item.slips } : {};
    default:
      return {};
  }
}
