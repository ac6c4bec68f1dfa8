/**
 * The schema of banks and outlines as JSON Schema (draft 07), for completion in editors. Made from the very schema that
 * reads the files; only what that one uses is known here.
 */
import { BankHead, Item, OutlineText } from './schema.ts';

export type JsonSchema = { readonly [key: string]: unknown };

const DRAFT = 'http://json-schema.org/draft-07/schema#';

/** Of a chapter's file. */
export function bankJsonSchema(): JsonSchema {
  const head = jsonOf(BankHead as Known);
  const properties = {
    ...(head['properties'] as object),
    items: { type: 'array', items: jsonOf(Item as unknown as Known) },
  };
  return { $schema: DRAFT, title: 'A chapter of questions', ...head, properties };
}

/** Of a lecture's outline. */
export function outlineJsonSchema(): JsonSchema {
  return { $schema: DRAFT, title: 'The outline of a lecture', ...jsonOf(OutlineText as unknown as Known) };
}

/** As much of a valibot schema as is looked at. */
interface Known {
  readonly type: string;
  readonly pipe?: readonly Known[];
  readonly entries?: Readonly<Record<string, Known>>;
  readonly options?: readonly (string | number | Known)[];
  readonly literal?: unknown;
  readonly item?: Known;
  readonly items?: readonly Known[];
  readonly wrapped?: Known;
  readonly default?: unknown;
  readonly requirement?: unknown;
  readonly getter?: (input: unknown) => Known;
}

function jsonOf(schema: Known): JsonSchema {
  // What a pipe checks beyond its first step is the reader's to say, in its own words.
  const [first] = schema.pipe ?? [schema];
  const known = first ?? schema;
  const pattern = schema.pipe?.find(({ type }) => type === 'regex')?.requirement;
  switch (known.type) {
    case 'object_with_rest':
      return objectOf(known.entries ?? {});
    case 'array':
      return { type: 'array', items: known.item ? jsonOf(known.item) : {} };
    case 'tuple':
      return { type: 'array', items: (known.items ?? []).map(jsonOf), minItems: known.items?.length };
    case 'picklist':
      return { enum: known.options };
    case 'literal':
      return { const: known.literal };
    case 'optional':
      return known.wrapped ? withDefault(jsonOf(known.wrapped), known.default) : {};
    case 'variant':
      return { oneOf: (known.options as readonly Known[]).map(jsonOf) };
    case 'lazy':
      return { anyOf: ['', {}].map((input) => (known.getter ? jsonOf(known.getter(input)) : {})) };
    case 'string':
      return pattern instanceof RegExp ? { type: 'string', pattern: pattern.source } : { type: 'string' };
    case 'number':
    case 'boolean':
      return { type: known.type };
    default:
      return {};
  }
}

function withDefault(schema: JsonSchema, value: unknown): JsonSchema {
  return value === undefined ? schema : { ...schema, default: value };
}

function objectOf(entries: Readonly<Record<string, Known>>): JsonSchema {
  const required = Object.entries(entries)
    .filter(([, entry]) => entry.type !== 'optional')
    .map(([name]) => name);
  const properties = Object.fromEntries(Object.entries(entries).map(([name, entry]) => [name, jsonOf(entry)]));
  return { type: 'object', properties, required, additionalProperties: false };
}
