/**
 * How a bank and an outline are written. A message here continues the sentence "`seconds` …". A schema that knows its
 * names (of fields, of values) has as message the list of them; sentences.ts makes of it what a person reads.
 */
import * as v from 'valibot';

const id = v.pipe(
  v.string(),
  v.regex(/^[\w.-]{1,64}$/, 'must be 1 to 64 letters, digits, dots, hyphens or underlines'),
);

/** A text in both languages, at most `longest` characters each. */
const text = (longest: number) => fields({ ko: line(longest), en: line(longest) });

const day = v.pipe(
  v.string(),
  v.check((value) => isDay(value), 'must be a day such as 2025-12-31'),
);

const Choice = fields({ id, text: text(160), key: v.optional(v.boolean(), false), why: text(400) });

/** A lint rule that is broken here on purpose. */
const Allowed = fields({ rule: id, because: line(400) });

const facts = v.pipe(v.array(id), v.maxLength(20, 'must name at most 20 facts'));

/** What every item says. */
const common = {
  id,
  topic: id,
  level: oneOf([1, 2, 3]),
  bloom: oneOf(['recall', 'understand', 'apply', 'evaluate']),
  seconds: whole(5, 300),
  errata: v.optional(v.pipe(v.array(id), v.maxLength(20, 'must name at most 20 errata')), []),
  asOf: v.optional(day),
  reviewBy: v.optional(day),
  stem: text(500),
  note: v.optional(text(1000)),
  allow: v.optional(v.array(Allowed), []),
};

/** What every item with a right answer says beside it. */
const scored = {
  ...common,
  facts: v.pipe(facts, v.minLength(1, 'must name at least one fact')),
  points: v.optional(oneOf([0, 1000, 2000]), 1000),
  explanation: text(1000),
};

const shuffle = v.boolean();
const choices = listOf(Choice, 2, 6);

const SingleItem = fields({ ...scored, shuffle, kind: v.literal('single'), choices });
const MultipleItem = fields({ ...scored, shuffle, kind: v.literal('multiple'), choices });
/** A statement that is true or false. */
const TruthItem = fields({
  ...scored,
  shuffle,
  kind: v.literal('truth'),
  key: v.boolean(),
  why: fields({ true: text(400), false: text(400) }),
});
/** Choices in their right order. */
const OrderItem = fields({
  ...scored,
  kind: v.literal('order'),
  ends: v.optional(fields({ first: text(40), last: text(40) })),
  choices: listOf(fields({ id, text: text(100), why: text(400) }), 3, 6),
});
/** Each choice goes to one target; several may share one (bins), and a target may stay empty. */
const MatchItem = fields({
  ...scored,
  kind: v.literal('match'),
  choices: listOf(fields({ id, text: text(80), goes: id, why: text(400) }), 2, 6),
  targets: listOf(fields({ id, text: text(100), why: v.optional(text(400)) }), 2, 6),
});
const number = v.pipe(v.number(), v.finite('must be a number'));
const above0 = v.pipe(
  number,
  v.check((value) => value > 0, 'must be more than 0'),
);
const NumberItem = fields({
  ...scored,
  kind: v.literal('number'),
  key: number,
  /** Full points within it, none from three times it on; 0: exact. */
  tolerance: v.pipe(
    number,
    v.check((value) => value >= 0, 'must be 0 or more'),
  ),
  least: number,
  most: number,
  step: v.optional(above0, 1),
  unit: v.optional(text(24)),
  slips: v.optional(listOf(fields({ answers: listOf(number, 1, 20), why: text(400) }), 1, 12), []),
});
const TextItem = fields({
  ...scored,
  kind: v.literal('text'),
  key: text(60),
  accept: v.optional(listOf(line(60), 0, 60), []),
  slips: v.optional(listOf(fields({ answers: listOf(line(60), 1, 20), why: text(400) }), 1, 12), []),
});

/** Asked without a right answer: it shows no fact, and what is said about it afterwards may be left out. */
const asked = { ...common, facts: v.optional(facts, []), explanation: v.optional(text(1000)) };

const PollItem = fields({
  ...asked,
  kind: v.literal('poll'),
  picks: v.optional(whole(1, 6), 1),
  choices: listOf(fields({ id, text: text(160) }), 2, 6),
});
/** Everyone types a word or two. */
const WordsItem = fields({ ...asked, kind: v.literal('words') });

const KINDS = 'single truth multiple order match number text poll words';
export const Item = v.variant(
  'kind',
  [SingleItem, TruthItem, MultipleItem, OrderItem, MatchItem, NumberItem, TextItem, PollItem, WordsItem],
  KINDS,
);

/** A bank without its items, which are read one by one: a wrong one does not hide the mistakes of the next. */
export const BankHead = fields({
  version: oneOf([1]),
  lecture: id,
  chapter: whole(0, 999),
  title: text(160),
  items: v.pipe(
    v.array(v.unknown()),
    v.check((list) => list.length >= 1 && list.length <= 500, 'must have 1 to 500 entries'),
  ),
});

/** A fact of the lecture, in our own words. */
const Fact = fields({
  id,
  /** A: asked by at least one item; B: usable; C: better not asked; X: only as the errata correct it. */
  grade: oneOf(['A', 'B', 'C', 'X']),
  text: text(400),
});
/** Outlines of before facts had words name their ids only. */
const BareFact = v.pipe(
  id,
  v.transform((bare) => ({ id: bare, grade: 'A' as const, text: null })),
);
const AnyFact = v.lazy((written) => (typeof written === 'string' ? BareFact : Fact));
const Topic = fields({ id, title: text(160), facts: v.array(AnyFact) });
const Chapter = fields({ id, chapter: whole(0, 999), title: text(160), topics: v.array(Topic) });
export const OutlineText = fields({
  version: oneOf([1]),
  lecture: id,
  id,
  title: text(160),
  date: day,
  chapters: v.array(Chapter),
  /** Facts that the lecture tells twice: asking one of them asks them all. */
  same: v.optional(v.array(v.array(id)), []),
  /** Never a key and a wrong option of the same question: each could be defended. In English. */
  rivals: v.optional(v.array(v.tuple([line(60), line(60)], 'must be a list of two')), []),
});

export type Item = v.InferOutput<typeof Item>;
export type ItemOf<K extends Item['kind']> = Extract<Item, { kind: K }>;
export type OutlineText = v.InferOutput<typeof OutlineText>;
export type OutlineTopic = v.InferOutput<typeof Topic>;
export type OutlineFact = v.InferOutput<typeof AnyFact>;

/**
 * Exactly these fields: every unknown one is told (the library's own strict object tells only the first).
 * To the types it is the plain object that it yields.
 */
function fields<const Entries extends v.ObjectEntries>(entries: Entries): v.ObjectSchema<Entries, undefined> {
  const names = Object.keys(entries).join(' ');
  return v.objectWithRest(entries, v.never(names), names) as unknown as v.ObjectSchema<Entries, undefined>;
}

function listOf<const Entry extends v.GenericSchema>(entry: Entry, least: number, most: number) {
  return v.pipe(
    v.array(entry),
    v.check((list) => list.length >= least && list.length <= most, `must have ${least} to ${most} entries`),
  );
}

function oneOf<const Options extends readonly (string | number)[]>(options: Options) {
  return v.picklist(options, options.join(' '));
}

function whole(least: number, most: number) {
  const isWithin = (value: number) => Number.isInteger(value) && value >= least && value <= most;
  return v.pipe(v.number(), v.check(isWithin, `must be a whole number from ${least} to ${most}`));
}

function line(longest: number) {
  return v.pipe(
    v.string(),
    v.transform((value) => value.normalize('NFC').trim()),
    v.check((value) => value !== '', 'must be text'),
    v.check((value) => value.length <= longest, `must have at most ${longest} characters`),
    // What a reader cannot see: controls, and marks that turn the order of letters round.
    v.check((value) => !/[^\P{Cc}\n]|[\u202A-\u202E\u2066-\u2069]/u.test(value), 'must not hold invisible characters'),
  );
}

/** Whether a text is a day of the calendar. */
function isDay(value: string): boolean {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(value)) return false;
  const time = Date.parse(`${value}T00:00:00Z`);
  return Number.isFinite(time) && new Date(time).toISOString().startsWith(value);
}
