/** How an outline is written: the lecture's map. */
import * as v from 'valibot';
import { day, fields, id, line, oneOf, text, told, whole } from './schema-parts.ts';
import { must } from './predicates.ts';

/** A fact of the lecture, in our own words. */
const Fact = fields({
  id: told('What items name it by; unique in the lecture.', id),
  grade: told(
    'A: asked by at least one item; B: usable; C: better not asked; X: only as the errata correct it.',
    oneOf(['A', 'B', 'C', 'X']),
  ),
  text: told('The fact in a sentence.', text(400)),
});
/** Outlines of before facts had words name their ids only. */
const BareFact = v.pipe(
  id,
  v.transform((bare) => ({ id: bare, grade: 'A' as const, text: null })),
);
const AnyFact = v.lazy((written) => (typeof written === 'string' ? BareFact : Fact));
const Topic = fields({
  id: told('What items name it by, such as 1.6; 1.6.1 stands within 1.6. In quotes.', id),
  title: told('As the library names it.', text(160)),
  facts: told('What the lecture says of it; may be empty.', v.array(AnyFact)),
});
const Chapter = fields({
  id: told('Of the chapter as a place in the lecture, such as "1". In quotes.', id),
  chapter: told('Its number, which its bank names.', whole(0, 999)),
  title: told('As the library names it.', text(160)),
  topics: told('In the order of the lecture.', v.array(Topic)),
});
export const OutlineText = fields({
  version: told('Of the format: 1.', oneOf([1])),
  lecture: told('The name that its banks say: short, without spaces.', id),
  id: told('Of the lecture as a place, such as "0". In quotes.', id),
  title: told('As the library names it.', text(160)),
  date: told('The day of the lecture.', day),
  chapters: told('In the order of the lecture.', v.array(Chapter)),
  same: v.optional(
    told('Facts that the lecture tells twice: asking one of them asks them all.', v.array(v.array(id))),
    [],
  ),
  rivals: v.optional(
    told(
      'Never a key and a wrong option of the same question: each could be defended. In English.',
      v.array(v.strictTuple([line(60), line(60)], must('pair'))),
    ),
    [],
  ),
});

export type OutlineText = v.InferOutput<typeof OutlineText>;
export type OutlineTopic = v.InferOutput<typeof Topic>;
export type OutlineFact = v.InferOutput<typeof AnyFact>;
