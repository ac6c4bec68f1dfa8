/**
 * What schemas of banks and outlines are made of. A check's message names a predicate (predicates.ts); a schema that knows
 * its names (of fields, of values) has as message the list of them; sentences.ts makes of both what a person reads. A limit
 * stands beside its check in the words of JSON Schema, for editors.
 */
import * as v from 'valibot';
import { linkIn, tagIn } from './foreign-markup.ts';
import { must } from './predicates.ts';

const DAY = /^\d{4}-\d{2}-\d{2}$/;

/** What an editor shows of a field. */
export function told<const Schema extends v.GenericSchema>(description: string, schema: Schema) {
  return v.pipe(schema, v.description(description));
}

export const id = v.pipe(v.string(), v.regex(/^[\w.-]{1,64}$/, must('id')));

/** A text in both languages, at most `longest` characters each. */
export function text(longest: number) {
  return fields({ ko: told('In Korean.', line(longest)), en: told('In English.', line(longest)) });
}

/** What students type, in both languages. */
export function terms(longest: number) {
  return fields({ ko: told('In Korean.', term(longest)), en: told('In English.', term(longest)) });
}

export const day = v.pipe(
  v.string(),
  v.check((value) => isDay(value), must('day')),
  v.metadata({ pattern: DAY.source, format: 'date' }),
);

export const number = v.pipe(v.number(), v.finite(must('number')));
export const above0 = v.pipe(
  number,
  v.check((value) => value > 0, must('above', 0)),
  v.metadata({ exclusiveMinimum: 0 }),
);
export const atLeast0 = v.pipe(
  number,
  v.check((value) => value >= 0, must('atLeast', 0)),
  v.metadata({ minimum: 0 }),
);

/**
 * Exactly these fields: every unknown one is told (the library's own strict object tells only the first).
 * To the types it is the plain object that it yields.
 */
export function fields<const Entries extends v.ObjectEntries>(entries: Entries): v.ObjectSchema<Entries, undefined> {
  const names = Object.keys(entries).join(' ');
  return v.objectWithRest(entries, v.never(names), names) as unknown as v.ObjectSchema<Entries, undefined>;
}

export function listOf<const Entry extends v.GenericSchema>(entry: Entry, least: number, most: number) {
  return v.pipe(
    v.array(entry),
    v.check((list) => list.length >= least && list.length <= most, must('entries', least, most)),
    v.metadata({ minItems: least, maxItems: most }),
  );
}

/** Names of facts or errata. */
export function idsUpTo(most: number, what: 'facts' | 'errata') {
  return v.pipe(v.array(id), v.maxLength(most, must(what, most)), v.metadata({ maxItems: most }));
}

export function oneOf<const Options extends readonly (string | number)[]>(options: Options) {
  return v.picklist(options, options.join(' '));
}

export function whole(least: number, most: number) {
  const isWithin = (value: number) => Number.isInteger(value) && value >= least && value <= most;
  return v.pipe(
    v.number(),
    v.check(isWithin, must('whole', least, most)),
    v.metadata({ type: 'integer', minimum: least, maximum: most }),
  );
}

/** What is read. */
export function line(longest: number) {
  return v.pipe(
    term(longest),
    v.check(
      (value) => tagIn(value) === null,
      ({ input }) => must('noTag', tagIn(input) ?? ''),
    ),
    v.check((value) => linkIn(value) === null, must('noLink')),
  );
}

/** What is typed, and compared: it may be a tag. */
export function term(longest: number) {
  return v.pipe(
    v.string(),
    v.transform((value) => value.normalize('NFC').trim()),
    v.check((value) => value !== '', must('text')),
    v.check((value) => value.length <= longest, must('longest', longest)),
    // What a reader cannot see: controls, and marks that turn the order of letters round.
    v.check((value) => !/[^\P{Cc}\n]|[\u202A-\u202E\u2066-\u2069]/u.test(value), must('visible')),
    v.metadata({ pattern: String.raw`\S`, maxLength: longest }),
  );
}

/** Whether a text is a day of the calendar. */
function isDay(value: string): boolean {
  if (!DAY.test(value)) return false;
  const time = Date.parse(`${value}T00:00:00Z`);
  return Number.isFinite(time) && new Date(time).toISOString().startsWith(value);
}
