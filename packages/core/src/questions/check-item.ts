/** What a schema cannot say about an item: keys that fit the kind, ids that mean something. */
import { canonicalTyped } from '../game/index.ts';
import type { Text } from '../game/index.ts';
import type { Path } from './document.ts';
import { markUp } from './markup.ts';
import type { MarkedImage } from './markup.ts';
import type { Outline } from './outline.ts';
import type { Item, ItemOf } from './schema.ts';
import { didYouMean } from './spelling.ts';

export interface Wrong {
  readonly path: Path;
  readonly message: string;
}

/** What is wrong with a well-formed item; paths begin at the item. */
export function wrongsOfItem(item: Item, outline: Outline): Wrong[] {
  return [...wrongReferences(item, outline), ...wrongDates(item), ...wrongImages(item), ...wrongsOfKind(item)];
}

function wrongsOfKind(item: Item): Wrong[] {
  switch (item.kind) {
    case 'truth':
      if (!item.shuffle) return [];
      return [{ path: ['shuffle'], message: '`shuffle` must be `false`: true stands before false' }];
    case 'single':
    case 'multiple':
      return [...wrongKeys(item), ...repeatedIn('choices', item.choices)];
    case 'order':
      return repeatedIn('choices', item.choices);
    case 'match':
      return [...repeatedIn('choices', item.choices), ...repeatedIn('targets', item.targets), ...wrongTargets(item)];
    case 'poll':
      return [...repeatedIn('choices', item.choices), ...wrongPicks(item)];
    case 'number':
      return wrongNumbers(item);
    case 'text':
      return wrongTerms(item);
    case 'words':
      return [];
  }
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
      const hint = didYouMean(fact, [...outline.facts.keys()]);
      wrongs.push({ path, message: `fact \`${fact}\` is not in the outline${hint}` });
    } else if (item.facts.indexOf(fact) < index) wrongs.push({ path, message: `fact \`${fact}\` stands here twice` });
  }
  return wrongs;
}

function wrongDates({ asOf, reviewBy }: Item): Wrong[] {
  if (asOf === undefined || reviewBy === undefined || reviewBy > asOf) return [];
  return [{ path: ['reviewBy'], message: `\`reviewBy\` must be later than \`asOf\`, which is ${asOf}` }];
}

function wrongKeys({ kind, choices }: ItemOf<'single' | 'multiple'>): Wrong[] {
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

/** Choices or targets that cannot be told apart. */
function repeatedIn(list: 'choices' | 'targets', entries: readonly { id: string; text: Text }[]): Wrong[] {
  const what = list === 'choices' ? 'choice' : 'target';
  const wrongs: Wrong[] = [];
  const seen = new Set<string>();
  const see = (of: string, value: string, path: Path) => {
    if (seen.has(`${of}/${value}`)) wrongs.push({ path, message: `another ${what} has the same ${of}` });
    seen.add(`${of}/${value}`);
  };
  for (const [index, entry] of entries.entries()) {
    see('id', entry.id, [list, index, 'id']);
    see('Korean text', entry.text.ko, [list, index, 'text', 'ko']);
    see('English text', entry.text.en, [list, index, 'text', 'en']);
  }
  return wrongs;
}

function wrongTargets({ choices, targets }: ItemOf<'match'>): Wrong[] {
  const known = targets.map(({ id }) => id);
  const wrongs = choices.flatMap(({ goes }, index): Wrong[] => {
    if (known.includes(goes)) return [];
    return [{ path: ['choices', index, 'goes'], message: `\`${goes}\` is not a target${didYouMean(goes, known)}` }];
  });
  const used = new Set(choices.map(({ goes }) => goes));
  for (const [index, { id, why }] of targets.entries()) {
    if (used.has(id) === (why === undefined)) continue;
    const message = used.has(id)
      ? '`why` is not needed where a choice goes: say it at the choice'
      : 'no choice goes here: say `why`';
    wrongs.push({ path: ['targets', index], message });
  }
  return wrongs;
}

function wrongPicks({ picks, choices }: ItemOf<'poll'>): Wrong[] {
  if (picks <= choices.length) return [];
  return [{ path: ['picks'], message: `\`picks\` is ${picks}, and there are ${choices.length} choices` }];
}

function wrongNumbers({ key, least, most, step, slips }: ItemOf<'number'>): Wrong[] {
  if (least >= most) return [{ path: ['most'], message: `\`most\` must be more than \`least\`, which is ${least}` }];
  const wrongs: Wrong[] = [];
  const check = (value: number, path: Path) => {
    const steps = (value - least) / step;
    const isOnStep = Math.abs(steps - Math.round(steps)) < 1e-6;
    if (value < least || value > most) wrongs.push({ path, message: `${value} is not between ${least} and ${most}` });
    else if (!isOnStep) wrongs.push({ path, message: `${value} cannot be typed: from ${least} in steps of ${step}` });
  };
  check(key, ['key']);
  for (const [index, { answers }] of slips.entries()) {
    for (const [at, answer] of answers.entries()) check(answer, ['slips', index, 'answers', at]);
  }
  return wrongs;
}

/** A term that is right and wrong at once, or listed twice. */
function wrongTerms({ key, accept, slips }: ItemOf<'text'>): Wrong[] {
  const wrongs: Wrong[] = [];
  const seen = new Map<string, 'right' | 'a slip'>();
  const see = (term: string, is: 'right' | 'a slip', path: Path) => {
    const canonical = canonicalTyped(term);
    const known = seen.get(canonical);
    if (canonical === '') wrongs.push({ path, message: 'nothing is left of this without its spaces and marks' });
    else if (known === is)
      wrongs.push({ path, message: `\`${term}\` counts already: case, spaces and hyphens do not matter` });
    else if (known) wrongs.push({ path, message: `\`${term}\` is listed as ${known} already` });
    seen.set(canonical, known ?? is);
  };
  see(key.ko, 'right', ['key', 'ko']);
  if (canonicalTyped(key.en) !== canonicalTyped(key.ko)) see(key.en, 'right', ['key', 'en']);
  for (const [index, term] of accept.entries()) see(term, 'right', ['accept', index]);
  for (const [index, { answers }] of slips.entries()) {
    for (const [at, term] of answers.entries()) see(term, 'a slip', ['slips', index, 'answers', at]);
  }
  return wrongs;
}

const IMAGE = /^images\/[\w-]+\.(?:png|jpe?g|webp|gif)$/u;

/** Images of both languages, each with words for those who do not see it. */
function wrongImages(item: Item): Wrong[] {
  return (['stem', 'explanation'] as const).flatMap((field) => {
    const text = item[field];
    if (!text) return [];
    const [ko, en] = [markUp(text.ko).images, markUp(text.en).images];
    return [...wrongsIn(ko, en, [field, 'ko']), ...wrongsIn(en, ko, [field, 'en'])];
  });
}

function wrongsIn(images: readonly MarkedImage[], others: readonly MarkedImage[], path: Path): Wrong[] {
  return images.flatMap(({ src, alt }): Wrong[] => {
    if (!IMAGE.test(src))
      return [{ path, message: `an image must be such as images/name.png, not "${src.slice(0, 80)}"` }];
    if (alt.trim() === '') return [{ path, message: `say what \`${src}\` shows: ![words](${src})` }];
    if (!others.some((other) => other.src === src))
      return [{ path, message: `\`${src}\` is missing in the other language` }];
    return [];
  });
}
