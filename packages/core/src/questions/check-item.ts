/** What a schema cannot say about an item: keys that fit the kind, ids that mean something. */
import type { Text } from '../game/index.ts';
import { wrongImages } from './check-images.ts';
import { wrongNumbers, wrongTerms } from './check-typed.ts';
import type { Path } from './document.ts';
import type { Outline } from './outline.ts';
import type { Item, ItemOf } from './schema.ts';
import { withGuess } from './spelling.ts';

export interface Wrong {
  readonly path: Path;
  readonly message: Text;
}

const UNSHUFFLED: Text = {
  ko: '`shuffle`은 `false`여야 해요: 참이 거짓보다 먼저 나와요',
  en: '`shuffle` must be `false`: true stands before false',
};

/** What is wrong with a well-formed item; paths begin at the item. */
export function wrongsOfItem(item: Item, outline: Outline): Wrong[] {
  return [...wrongReferences(item, outline), ...wrongDates(item), ...wrongImages(item), ...wrongsOfKind(item)];
}

function wrongsOfKind(item: Item): Wrong[] {
  switch (item.kind) {
    case 'truth':
      if (!item.shuffle) return [];
      return [{ path: ['shuffle'], message: UNSHUFFLED }];
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
    const message = {
      ko: `개요에 \`${item.topic}\` 주제가 없어요`,
      en: `topic \`${item.topic}\` is not in the outline`,
    };
    wrongs.push({ path: ['topic'], message: withGuess(message, item.topic, [...outline.topics.keys()]) });
  }
  for (const [index, fact] of item.facts.entries()) {
    const path = ['facts', index];
    if (!outline.facts.has(fact)) {
      const message = { ko: `개요에 \`${fact}\` 사실이 없어요`, en: `fact \`${fact}\` is not in the outline` };
      wrongs.push({ path, message: withGuess(message, fact, [...outline.facts.keys()]) });
    } else if (item.facts.indexOf(fact) < index) {
      const message = { ko: `\`${fact}\` 사실이 두 번 나와요`, en: `fact \`${fact}\` stands here twice` };
      wrongs.push({ path, message });
    }
  }
  return wrongs;
}

function wrongDates({ asOf, reviewBy }: Item): Wrong[] {
  if (asOf === undefined || reviewBy === undefined || reviewBy > asOf) return [];
  const message = {
    ko: `\`reviewBy\`는 \`asOf\`(${asOf})보다 뒤여야 해요`,
    en: `\`reviewBy\` must be later than \`asOf\`, which is ${asOf}`,
  };
  return [{ path: ['reviewBy'], message }];
}

function wrongKeys({ kind, choices }: ItemOf<'single' | 'multiple'>): Wrong[] {
  const keyCount = choices.filter((choice) => choice.key).length;
  if (kind === 'single' && keyCount !== 1) {
    const message = {
      ko: `single에는 \`key: true\`인 선택지가 꼭 하나 있어야 해요. 지금은 ${keyCount}개예요`,
      en: `a single has exactly one choice with \`key: true\`, this one has ${keyCount}`,
    };
    return [{ path: ['choices'], message }];
  }
  if (kind === 'multiple' && (keyCount < 2 || keyCount === choices.length)) {
    const rule = {
      ko: 'multiple에는 `key: true`인 선택지가 둘 이상, 아닌 선택지가 하나 이상 있어야 해요',
      en: 'a multiple has two or more choices with `key: true`, and one or more without',
    };
    const message = {
      ko: `${rule.ko}. 지금은 ${choices.length}개 중 ${keyCount}개예요`,
      en: `${rule.en}; this one has ${keyCount} of ${choices.length}`,
    };
    return [{ path: ['choices'], message }];
  }
  return [];
}

/** Choices or targets that cannot be told apart. */
function repeatedIn(list: 'choices' | 'targets', entries: readonly { id: string; text: Text }[]): Wrong[] {
  const what = list === 'choices' ? { ko: '선택지', en: 'choice' } : { ko: '대상', en: 'target' };
  const wrongs: Wrong[] = [];
  const seen = new Set<string>();
  const see = (of: Text, value: string, path: Path) => {
    const name = `${of.en}/${value}`;
    const message = { ko: `다른 ${what.ko}하고 ${of.ko} 같아요`, en: `another ${what.en} has the same ${of.en}` };
    if (seen.has(name)) wrongs.push({ path, message });
    seen.add(name);
  };
  for (const [index, entry] of entries.entries()) {
    see({ ko: 'id가', en: 'id' }, entry.id, [list, index, 'id']);
    see({ ko: '한국어 글이', en: 'Korean text' }, entry.text.ko, [list, index, 'text', 'ko']);
    see({ ko: '영어 글이', en: 'English text' }, entry.text.en, [list, index, 'text', 'en']);
  }
  return wrongs;
}

const WHY_AT_THE_CHOICE: Text = {
  ko: '선택지가 가는 대상에는 `why`가 필요 없어요: 선택지에 적어 주세요',
  en: '`why` is not needed where a choice goes: say it at the choice',
};
const WHY_NOTHING_GOES: Text = {
  ko: '여기로 가는 선택지가 없어요: `why`를 적어 주세요',
  en: 'no choice goes here: say `why`',
};

function wrongTargets({ choices, targets }: ItemOf<'match'>): Wrong[] {
  const known = targets.map(({ id }) => id);
  const wrongs = choices.flatMap(({ goes }, index): Wrong[] => {
    if (known.includes(goes)) return [];
    const message = { ko: `\`${goes}\`라는 대상이 없어요`, en: `\`${goes}\` is not a target` };
    return [{ path: ['choices', index, 'goes'], message: withGuess(message, goes, known) }];
  });
  const used = new Set(choices.map(({ goes }) => goes));
  for (const [index, { id, why }] of targets.entries()) {
    if (used.has(id) === (why === undefined)) continue;
    wrongs.push({ path: ['targets', index], message: used.has(id) ? WHY_AT_THE_CHOICE : WHY_NOTHING_GOES });
  }
  return wrongs;
}

function wrongPicks({ picks, choices }: ItemOf<'poll'>): Wrong[] {
  if (picks <= choices.length) return [];
  const message = {
    ko: `\`picks\`는 ${picks}인데 선택지는 ${choices.length}개예요`,
    en: `\`picks\` is ${picks}, and there are ${choices.length} choices`,
  };
  return [{ path: ['picks'], message }];
}
