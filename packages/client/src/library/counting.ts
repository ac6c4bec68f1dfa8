/**
 * Another number of questions. A pick that made itself is made anew; a pick that the host has touched keeps what it has,
 * and so many are added or taken away, evenly (C8).
 */
import { MOST_QUESTIONS } from '@bellringer/core/protocol';
import { isOpinion } from '../state/question-kinds.ts';
import type { Catalogue, Entry } from './catalogue.ts';
import { currentIn, mixOf, pickedEntries, repicked } from './choosing.ts';
import type { Choosing, Picked } from './choosing.ts';
import { byGiven, entriesIn, topicKey } from './filtering.ts';
import { FAVOURED_AIM, isFavoured, mostMixed } from './mixing.ts';
import type { MixWish } from './mixing.ts';

/** Whether the host has touched the pick, so that another number leaves the rest of it alone. */
export function isByHand({ pick }: Choosing): boolean {
  return pick.is === 'own' || pick.is === 'set';
}

export function mostOf(choosing: Choosing, catalogue: Catalogue): number {
  return Math.min(reachOf(choosing, catalogue), MOST_QUESTIONS);
}

function reachOf(choosing: Choosing, catalogue: Catalogue): number {
  const { pick } = choosing;
  if (pick.is === 'usual') return currentIn(catalogue, pick.bank).length;
  if (pick.is === 'mix') return mostMixed(catalogue.entries, pick.wish);
  const picked = pickedEntries(choosing, catalogue);
  return picked.length + addable(catalogue, picked, mannerOf(choosing, catalogue)).length;
}

export function pickCount(choosing: Choosing, catalogue: Catalogue, count: number): Choosing {
  const { pick } = choosing;
  const most = mostOf(choosing, catalogue);
  if (most === 0) return choosing;
  const wanted = Math.max(1, Math.min(Math.round(count), most));
  if (pick.is === 'usual') return repicked(choosing, catalogue, { ...pick, count: wanted });
  if (pick.is === 'mix') {
    return repicked(choosing, catalogue, mixOf(catalogue, { ...pick.wish, count: wanted }, pick.seed));
  }
  return inSight({ ...choosing, pick: grown(choosing, catalogue, wanted), replaced: null });
}

/** The pick with so many more or fewer. */
function grown(choosing: Choosing, catalogue: Catalogue, wanted: number): Picked {
  const { pick } = choosing;
  const manner = mannerOf(choosing, catalogue);
  let picked = [...pickedEntries(choosing, catalogue)];
  let added = pick.is === 'own' ? [...pick.added] : [];
  while (picked.length < wanted) {
    const next = nextOf(addable(catalogue, picked, manner), picked, manner);
    if (next === undefined) break;
    picked.push(next);
    added.push(next.key);
  }
  while (picked.length > wanted) {
    const last = added.at(-1);
    const out = picked.find(({ key }) => key === last) ?? leastMissed(picked, manner);
    picked = picked.filter((entry) => entry !== out);
    added = added.filter((key) => key !== out?.key);
  }
  const wish = pick.is === 'own' ? pick.wish : null;
  return { is: 'own', keys: new Set(picked.map(({ key }) => key)), wish, added };
}

/** What comes and goes stays in sight where only what is picked is. */
function inSight(choosing: Choosing): Choosing {
  const { filter, pick } = choosing;
  if (filter.picked === null || pick.is === 'usual') return choosing;
  return { ...choosing, filter: { ...filter, picked: new Set([...filter.picked, ...pick.keys]) } };
}

/** Of the chapters that the pick has, as its mix was wished for; an empty pick grows out of what is in sight. */
function mannerOf(choosing: Choosing, catalogue: Catalogue): MixWish {
  const { pick } = choosing;
  const picked = pickedEntries(choosing, catalogue);
  const seen = picked.length > 0 ? picked : entriesIn(catalogue, choosing.bank);
  const wish = pick.is === 'own' ? pick.wish : null;
  const banks = [...new Set(seen.map(({ bank }) => bank.id))];
  return { count: 0, emphasis: 'any', level: 'any', hasPolls: false, ...wish, banks };
}

/** Nothing that has lapsed, and no poll: what has no right answer is picked by hand. */
function addable({ entries }: Catalogue, picked: readonly Entry[], { banks, level }: MixWish): readonly Entry[] {
  const has = new Set(picked.map(({ key }) => key));
  const open = entries.filter(
    ({ key, bank, item, isLapsed }) => banks.includes(bank.id) && !isLapsed && !has.has(key) && !isOpinion(item.kind),
  );
  if (level === 'any') return open;
  // oxlint-disable-next-line unicorn/no-array-sort -- Safari 15.4 has no toSorted, and the array is nobody else's
  return open.sort((one, other) => (level === 'easier' ? 1 : -1) * (one.item.level - other.item.level));
}

/** Of the chapter that has given least; then what is practised mostly, if it is too little; then of the least topic. */
function nextOf(open: readonly Entry[], picked: readonly Entry[], wish: MixWish): Entry | undefined {
  const ofChapter = byGiven(open, picked, ({ bank }) => bank.id, Math.min);
  const favouredCount = picked.filter((entry) => isFavoured(entry, wish)).length;
  const favoured = ofChapter.filter((entry) => isFavoured(entry, wish));
  const isWanted = favoured.length > 0 && favouredCount < FAVOURED_AIM * (picked.length + 1);
  return byGiven(isWanted ? favoured : ofChapter, picked, topicKey, Math.min)[0];
}

/** Of the chapter and the topic that have given most, rather not what is practised mostly. */
function leastMissed(picked: readonly Entry[], wish: MixWish): Entry | undefined {
  const ofChapter = byGiven(picked, picked, ({ bank }) => bank.id, Math.max);
  const others = ofChapter.filter((entry) => !isFavoured(entry, wish));
  return byGiven(others.length > 0 ? others : ofChapter, picked, topicKey, Math.max).at(-1);
}
