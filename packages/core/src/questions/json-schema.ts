/**
 * The schema of banks and outlines as JSON Schema (draft 07), for completion in editors. Made from the very schema that
 * reads the files; only what that one uses is known here.
 */
import { OutlineText } from './outline-schema.ts';
import { BankHead, Item } from './schema.ts';

export type JsonSchema = { readonly [key: string]: unknown };

const DRAFT = 'http://json-schema.org/draft-07/schema#';

/** Of a chapter's file. */
export function bankJsonSchema(): JsonSchema {
  const head = jsonOf(BankHead as Known);
  const known = head['properties'] as { readonly items: JsonSchema };
  const properties = { ...known, items: { ...known.items, items: jsonOf(Item as unknown as Known) } };
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
  readonly description?: string;
  readonly metadata?: JsonSchema;
  readonly getter?: (input: unknown) => Known;
}

function jsonOf(schema: Known): JsonSchema {
  const [first, ...others] = schema.pipe ?? [];
  return first ? Object.assign({}, jsonOf(first), ...others.map(keywordsOf)) : bare(schema);
}

/** What a step of a pipe says to editors; what else it checks is the reader's to say, in its own words. */
function keywordsOf({ type, requirement, description, metadata }: Known): JsonSchema {
  if (type === 'description') return { description };
  if (type === 'metadata') return metadata ?? {};
  return type === 'regex' && requirement instanceof RegExp ? { pattern: requirement.source } : {};
}

function bare(schema: Known): JsonSchema {
  switch (schema.type) {
    case 'object_with_rest':
      return objectOf(schema.entries ?? {});
    case 'array':
      return { type: 'array', items: schema.item ? jsonOf(schema.item) : {} };
    case 'strict_tuple':
      return tupleOf(schema.items ?? []);
    case 'picklist':
      return { enum: schema.options };
    case 'literal':
      return { const: schema.literal };
    case 'optional':
      return schema.wrapped ? withDefault(jsonOf(schema.wrapped), schema.default) : {};
    case 'variant':
      return { oneOf: (schema.options as readonly Known[]).map(jsonOf) };
    case 'lazy':
      return { anyOf: ['', {}].map((input) => (schema.getter ? jsonOf(schema.getter(input)) : {})) };
    case 'string':
    case 'number':
    case 'boolean':
      return { type: schema.type };
    default:
      return {};
  }
}

function tupleOf(items: readonly Known[]): JsonSchema {
  return { type: 'array', items: items.map(jsonOf), minItems: items.length, maxItems: items.length };
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
