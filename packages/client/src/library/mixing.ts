/**
 * A game out of several chapters: "20 questions, balanced over chapters 1–3, mostly apply" (C3). Drawn one by one, each
 * from the chapter and the topic that has given least, so that every prefix of the draw is balanced as well; and among
 * those, what asks nothing that is asked already (C11).
 */
import { shuffled } from '@bellringer/core/game';
import type { LibraryItem } from '@bellringer/core/protocol';
import { isOpinion } from '../state/question-kinds.ts';
import type { Entry } from './catalogue.ts';
import { byGiven, countBy, topicKey } from './filtering.ts';

export interface MixWish {
  readonly count: number;
  readonly banks: readonly string[];
  /** What is practised mostly. */
  readonly emphasis: 'any' | 'basics' | 'apply';
  readonly level: 'any' | 'easier' | 'harder';
  readonly hasPolls: boolean;
}

/** What "mostly" promises, and what it aims at: the rest is for variety. */
const LEAST_SHARE = 0.6;
export const FAVOURED_AIM = 0.75;

const FAVOURED: Readonly<Record<Exclude<MixWish['emphasis'], 'any'>, readonly LibraryItem['bloom'][]>> = {
  basics: ['recall', 'understand'],
  apply: ['apply', 'evaluate'],
};

/** Keys of at most `count` questions that have not lapsed. The same entries, wish and seed always give the same. */
export function mix(entries: readonly Entry[], wish: MixWish, seed: string): ReadonlySet<string> {
  // oxlint-disable-next-line unicorn/no-array-sort -- Safari 15.4 has no toSorted, and the array is nobody else's
  let left = mixable(shuffled(entries, seed), wish).sort((a, b) => placeOf(a, wish) - placeOf(b, wish));
  const taken: Entry[] = [];
  while (taken.length < wish.count) {
    const next = nextOf(left, taken, wish);
    if (next === undefined) break;
    taken.push(next);
    left = left.filter((entry) => entry !== next);
  }
  return new Set(withEmphasis(taken, left, wish).map(({ key }) => key));
}

/** What a mix may hold. */
function mixable(entries: readonly Entry[], { banks, hasPolls }: MixWish): Entry[] {
  return entries.filter(
    ({ bank, item, isLapsed }) => banks.includes(bank.id) && !isLapsed && (hasPolls || !isOpinion(item.kind)),
  );
}

/** How many questions a mix of this wish can have at most. */
export function mostMixed(entries: readonly Entry[], wish: MixWish): number {
  const all = mixable(entries, wish);
  const others = all.filter(({ item }) => !isOpinion(item.kind)).length;
  let polls = all.length - others;
  while (polls > 0 && polls > mostPolls({ ...wish, count: others + polls })) polls -= 1;
  return others + polls;
}

/** How many questions without a right answer a game bears. */
function mostPolls({ count, hasPolls }: MixWish): number {
  return hasPolls ? Math.max(1, Math.floor(count / 10)) : 0;
}

/** Whether it practises what is wished for. */
export function isFavoured({ item }: Entry, { emphasis }: MixWish): boolean {
  return emphasis === 'any' || (!isOpinion(item.kind) && FAVOURED[emphasis].includes(item.bloom));
}

/** Polls first, for they are few and were asked for; then by level, where one is wished for. */
function placeOf({ item }: Entry, { level }: MixWish): number {
  if (isOpinion(item.kind)) return -4;
  return level === 'any' ? 0 : level === 'easier' ? item.level : -item.level;
}

function nextOf(left: readonly Entry[], taken: readonly Entry[], wish: MixWish): Entry | undefined {
  const polls = taken.filter(({ item }) => isOpinion(item.kind)).length;
  const open = polls < mostPolls(wish) ? left : left.filter(({ item }) => !isOpinion(item.kind));
  const ofChapter = byGiven(open, taken, ({ bank }) => bank.id, Math.min);
  const ofTopic = newOnes(byGiven(ofChapter, taken, topicKey, Math.min), taken);
  const isWanted = taken.filter((entry) => isFavoured(entry, wish)).length < FAVOURED_AIM * (taken.length + 1);
  return ofTopic.find((entry) => isFavoured(entry, wish) === isWanted) ?? ofTopic[0];
}

/** Those that ask nothing which the taken ask; all, where there are none. */
function newOnes(open: readonly Entry[], taken: readonly Entry[]): readonly Entry[] {
  const asked = new Set(taken.flatMap(({ item }) => item.asks));
  const found = open.filter(({ item }) => item.asks.every((fact) => !asked.has(fact)));
  return found.length > 0 ? found : open;
}

/** Exchanges inside a chapter until the promise holds; inside a topic where that is possible. */
function withEmphasis(taken: readonly Entry[], left: readonly Entry[], wish: MixWish): readonly Entry[] {
  const missing = Math.ceil(LEAST_SHARE * taken.length) - taken.filter((entry) => isFavoured(entry, wish)).length;
  if (missing <= 0) return taken;
  const swap = bestSwap(taken, left, wish);
  if (swap === null) return taken;
  const [out, into] = swap;
  return withEmphasis(
    taken.map((entry) => (entry === out ? into : entry)),
    left.filter((entry) => entry !== into),
    wish,
  );
}

/** From the topic that has given most to the one that has given least; what asks a fact again comes last. */
function bestSwap(taken: readonly Entry[], left: readonly Entry[], wish: MixWish): [out: Entry, into: Entry] | null {
  const counts = countBy(taken, topicKey);
  const given = (entry: Entry) => counts.get(topicKey(entry)) ?? 0;
  const wanted = left.filter((into) => isFavoured(into, wish));
  const swaps = taken
    .filter((out) => !isFavoured(out, wish))
    .flatMap((out) => {
      const others = new Set(taken.filter((entry) => entry !== out).flatMap(({ item }) => item.asks));
      return wanted
        .filter((into) => into.bank === out.bank)
        .map((into) => {
          const repeats = into.item.asks.filter((fact) => others.has(fact)).length;
          const unevenness = topicKey(into) === topicKey(out) ? -1 : given(into) - given(out) + 1;
          return { out, into, cost: repeats * taken.length + unevenness };
        });
    });
  const least = Math.min(...swaps.map(({ cost }) => cost));
  const best = swaps.find(({ cost }) => cost === least);
  return best ? [best.out, best.into] : null;
}
