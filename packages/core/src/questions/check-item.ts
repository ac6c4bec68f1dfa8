/** What a schema cannot say about an item: keys that fit the kind, ids that mean something. */
import type { Path } from './document.ts';
import type { Outline } from './outline.ts';
import type { ChoiceItem, Item } from './schema.ts';
import { didYouMean } from './spelling.ts';

export interface Wrong {
  readonly path: Path;
  readonly message: string;
}

/** What is wrong with a well-formed item; paths begin at the item. */
export function wrongsOfItem(item: Item, outline: Outline): Wrong[] {
  const wrongs = [...wrongReferences(item, outline), ...wrongDates(item)];
  if (item.kind !== 'truth') return [...wrongs, ...wrongKeys(item), ...repeatedChoices(item)];
  if (item.shuffle) wrongs.push({ path: ['shuffle'], message: '`shuffle` must be `false`: true stands before false' });
  return wrongs;
}

function wrongReferences(item: Item, outline: Outline): Wrong[] {
  const wrongs: Wrong[] = [];
  if (!outline.topics.has(item.topic)) {
    const hint = didYouMean(item.topic, [...outline.topics.keys()]);
    wrongs.push({ path: ['topic'], message: `topic \`${item.topic}\` is not in the outline${hint}` });
  }
  for (const [index, fact] of item.facts.entries()) {
    const path = ['facts', index];
    if (!outline.facts.has(fact)) {
      const hint = didYouMean(fact, [...outline.facts]);
      wrongs.push({ path, message: `fact \`${fact}\` is not in the outline${hint}` });
    } else if (item.facts.indexOf(fact) < index) wrongs.push({ path, message: `fact \`${fact}\` stands here twice` });
  }
  return wrongs;
}

function wrongDates({ asOf, reviewBy }: Item): Wrong[] {
  if (asOf === undefined || reviewBy === undefined || reviewBy > asOf) return [];
  return [{ path: ['reviewBy'], message: `\`reviewBy\` must be later than \`asOf\`, which is ${asOf}` }];
}

function wrongKeys({ kind, choices }: ChoiceItem): Wrong[] {
  const keyCount = choices.filter((choice) => choice.key).length;
  if (kind === 'single' && keyCount !== 1) {
    return [
      { path: ['choices'], message: `a single has exactly one choice with \`key: true\`, this one has ${keyCount}` },
    ];
  }
  if (kind === 'multiple' && (keyCount < 2 || keyCount === choices.length)) {
    const rule = 'a multiple has two or more choices with `key: true`, and one or more without';
    return [{ path: ['choices'], message: `${rule}; this one has ${keyCount} of ${choices.length}` }];
  }
  return [];
}

function repeatedChoices({ choices }: ChoiceItem): Wrong[] {
  const wrongs: Wrong[] = [];
  const seen = new Set<string>();
  const see = (what: string, value: string, path: Path) => {
    if (seen.has(`${what}/${value}`)) wrongs.push({ path, message: `another choice has the same ${what}` });
    seen.add(`${what}/${value}`);
  };
  for (const [index, choice] of choices.entries()) {
    see('id', choice.id, ['choices', index, 'id']);
    see('Korean text', choice.text.ko, ['choices', index, 'text', 'ko']);
    see('English text', choice.text.en, ['choices', index, 'text', 'en']);
  }
  return wrongs;
}
