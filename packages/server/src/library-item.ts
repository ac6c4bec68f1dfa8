/** An item as the host's library previews it: everything that a room would show, and the key. */
import { picksOf } from '@bellringer/core/game';
import type { Question } from '@bellringer/core/game';
import type { LibraryChoice, LibraryItem } from '@bellringer/core/protocol';
import type { Item } from '@bellringer/core/questions';

/** `question` is what the item is played as, `facts` what it asks. */
export function libraryItem(item: Item, question: Question, facts: readonly string[]): LibraryItem {
  const { id, kind, level, bloom, seconds, topic, reviewBy } = item;
  const { place, stem, explanation, readMs } = question;
  const choices = choicesOf(question);
  const shown = { id, kind, level, bloom, seconds, readMs, topic, facts, place, stem, choices };
  return { ...shown, ...ownOf(item, question), ...(reviewBy !== undefined && { reviewBy }), explanation };
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
