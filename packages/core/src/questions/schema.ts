/** How a bank is written. */
import * as v from 'valibot';
import { must } from './predicates.ts';
import {
  above0,
  atLeast0,
  day,
  fields,
  id,
  idsUpTo,
  line,
  listOf,
  number,
  oneOf,
  term,
  terms,
  text,
  told,
  whole,
} from './schema-parts.ts';

const choiceId = told('A letter or a short name; unique among the choices.', id);
const why = told('What whoever chose it is told: why it is right, or wrong.', text(400));

const Choice = fields({
  id: choiceId,
  text: told('What is read on the button.', text(160)),
  key: v.optional(told('true where it is right.', v.boolean()), false),
  why,
});

const Allowed = fields({
  rule: told('The rule as `npm run bank -- lint` names it.', id),
  because: told('Why it is broken here.', line(400)),
});

const facts = idsUpTo(20, 'facts');

/** What every item says. */
const common = {
  id: told('Unique in the bank, and never changed: statistics hang on it.', id),
  topic: told('A topic of the outline, such as "1.6". In quotes.', id),
  level: told('1: most know it after the lecture; 2: about half; 3: a third.', oneOf([1, 2, 3])),
  bloom: told('What is asked for.', oneOf(['recall', 'understand', 'apply', 'evaluate'])),
  seconds: told('Time to answer, from the opening of the choices.', whole(5, 300)),
  errata: v.optional(told('Errata of the slides that the feedback tells, such as E-02.', idsUpTo(20, 'errata')), []),
  asOf: v.optional(told('The day on which it was true, such as 2026-11-01.', day)),
  reviewBy: v.optional(told('The last day on which it may be trusted; later than asOf.', day)),
  stem: told('What is asked. May hold `code`, _emphasis_, lists, and images of the folder `images`.', text(500)),
  note: v.optional(told("For the host's eyes.", text(1000))),
  allow: v.optional(told('Lint rules that are broken here on purpose.', v.array(Allowed)), []),
};

/** What every item with a right answer says beside it. */
const scored = {
  ...common,
  facts: told(
    'What a right answer shows: facts of the outline, at least one.',
    v.pipe(facts, v.minLength(1, must('someFact')), v.metadata({ minItems: 1 })),
  ),
  points: v.optional(told('For a right answer.', oneOf([0, 1000, 2000])), 1000),
  explanation: told('Why, as said after the key is shown. May hold what a stem may hold.', text(1000)),
};

const shuffle = told('true: every phone has its own order; false where the order is natural.', v.boolean());
const choices = told('What is chosen from.', listOf(Choice, 2, 6));

const SingleItem = fields({
  ...scored,
  shuffle,
  kind: told('One choice is right.', v.literal('single')),
  choices,
});
const MultipleItem = fields({
  ...scored,
  shuffle,
  kind: told('Two or more choices are right, one or more are not; the stem says how many.', v.literal('multiple')),
  choices,
});
const TruthItem = fields({
  ...scored,
  shuffle: told('false: true stands before false.', v.boolean()),
  kind: told('A statement that is true or false.', v.literal('truth')),
  key: told('Whether it is true.', v.boolean()),
  why: told(
    'What is said to those who chose it.',
    fields({ true: told('To whoever chose true.', text(400)), false: told('To whoever chose false.', text(400)) }),
  ),
});
const OrderItem = fields({
  ...scored,
  kind: told('Choices are put in order; they are written in the right one.', v.literal('order')),
  ends: v.optional(
    told(
      'What the two ends are called.',
      fields({ first: told('Such as: smallest.', text(40)), last: told('Such as: largest.', text(40)) }),
    ),
  ),
  choices: told(
    'In the right order.',
    listOf(
      fields({ id: choiceId, text: told('What is moved.', text(100)), why: told('Why it stands here.', text(400)) }),
      3,
      6,
    ),
  ),
});
/** Each choice goes to one target; several may share one (bins), and a target may stay empty. */
const MatchItem = fields({
  ...scored,
  kind: told('Each choice goes to a target; several may share one, and one may stay empty.', v.literal('match')),
  choices: told(
    'What is put somewhere.',
    listOf(
      fields({
        id: choiceId,
        text: told('What is put somewhere.', text(80)),
        goes: told('The id of the target where it belongs.', id),
        why: told('Why it belongs there.', text(400)),
      }),
      2,
      6,
    ),
  ),
  targets: told(
    'Where choices go. Keep them short: two stand side by side on a phone.',
    listOf(
      fields({
        id: told('Unique among the targets.', id),
        text: told('What it is called.', text(100)),
        why: v.optional(told('Only where no choice goes: why.', text(400))),
      }),
      2,
      6,
    ),
  ),
});
const NumberItem = fields({
  ...scored,
  kind: told('A number is typed.', v.literal('number')),
  key: told('The right number.', number),
  tolerance: told('Full points within it, none from three times it on, between them in a line; 0: exact.', atLeast0),
  least: told('The smallest number that can be typed.', number),
  most: told('The largest number that can be typed.', number),
  step: v.optional(told('From one number to the next that can be typed.', above0), 1),
  unit: v.optional(told('Stands behind the number.', text(24))),
  slips: slipsOf(number),
});
const TextItem = fields({
  ...scored,
  kind: told('A term is typed; case, spacing and a slip in a long word are forgiven.', v.literal('text')),
  key: told('The right term, as it is shown.', terms(60)),
  accept: v.optional(told('What counts beside it, in either language.', listOf(term(60), 0, 60)), []),
  slips: slipsOf(term(60)),
});

/** Asked without a right answer: it shows no fact, and what is said about it afterwards may be left out. */
const asked = {
  ...common,
  facts: v.optional(told('Facts of the outline that it is about.', facts), []),
  explanation: v.optional(told('What is said afterwards.', text(1000))),
};

const PollItem = fields({
  ...asked,
  kind: told('A vote: no right answer, no points.', v.literal('poll')),
  picks: v.optional(told('How many may be chosen.', whole(1, 6)), 1),
  choices: told(
    'What is chosen from.',
    listOf(fields({ id: choiceId, text: told('What is read on the button.', text(160)) }), 2, 6),
  ),
});
const WordsItem = fields({
  ...asked,
  kind: told('Everyone types a word or two: a cloud; no right answer, no points.', v.literal('words')),
});

const KINDS = 'single truth multiple order match number text poll words';
export const Item = v.variant(
  'kind',
  [SingleItem, TruthItem, MultipleItem, OrderItem, MatchItem, NumberItem, TextItem, PollItem, WordsItem],
  KINDS,
);

/** A bank without its items, which are read one by one: a wrong one does not hide the mistakes of the next. */
export const BankHead = fields({
  version: told('Of the format: 1.', oneOf([1])),
  lecture: told("The outline's `lecture`.", id),
  chapter: told('The number of a chapter of the outline.', whole(0, 999)),
  title: told('As the library names it.', text(160)),
  items: told('The questions.', listOf(v.unknown(), 1, 500)),
});

export type Item = v.InferOutput<typeof Item>;
export type ItemOf<K extends Item['kind']> = Extract<Item, { kind: K }>;

/** What common wrong answers are told. */
function slipsOf<const Answer extends v.GenericSchema>(answer: Answer) {
  const Slip = fields({
    answers: told('Common wrong answers.', listOf(answer, 1, 20)),
    why: told('What whoever gave one of them is told.', text(400)),
  });
  return v.optional(told('What common wrong answers are told.', listOf(Slip, 0, 12)), []);
}
