/** As much of JSON Schema as our schemas use, to see what an editor would say of a file. Any other keyword is an error here. */
import type { JsonSchema } from '../json-schema.ts';

/** Whether the value fits. */
export function fits(schema: JsonSchema, value: unknown): boolean {
  return Object.entries(schema).every(([keyword, wanted]) => {
    const check = KEYWORDS[keyword];
    if (!check) throw new Error(`No editor of ours knows ${keyword}`);
    return check(value, wanted as never, schema);
  });
}

type Check = (value: unknown, wanted: never, schema: JsonSchema) => boolean;

const isMap = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
const ofNumber = (check: (value: number, limit: number) => boolean) => (value: unknown, limit: number) =>
  typeof value !== 'number' || check(value, limit);
const ofText =
  <Wanted>(check: (value: string, wanted: Wanted) => boolean) =>
  (value: unknown, wanted: Wanted) =>
    typeof value !== 'string' || check(value, wanted);
const ofList =
  <Wanted>(check: (value: unknown[], wanted: Wanted) => boolean) =>
  (value: unknown, wanted: Wanted) =>
    !Array.isArray(value) || check(value, wanted);
const says = () => true;

const KEYWORDS: Readonly<Record<string, Check>> = {
  $schema: says,
  title: says,
  description: says,
  default: says,
  format: says,
  type: (value, type: string) => {
    if (type === 'object') return isMap(value);
    if (type === 'array') return Array.isArray(value);
    return type === 'integer' ? Number.isInteger(value) : typeof value === type;
  },
  enum: (value, values: readonly unknown[]) => values.includes(value),
  const: (value, wanted) => value === wanted,
  minimum: ofNumber((value, limit) => value >= limit),
  maximum: ofNumber((value, limit) => value <= limit),
  exclusiveMinimum: ofNumber((value, limit) => value > limit),
  pattern: ofText((value, pattern: string) => new RegExp(pattern, 'u').test(value)),
  maxLength: ofText((value, limit: number) => [...value].length <= limit),
  minItems: ofList((value, limit: number) => value.length >= limit),
  maxItems: ofList((value, limit: number) => value.length <= limit),
  items: ofList((value, items: JsonSchema | readonly JsonSchema[]) =>
    value.every((each, at) => fits(Array.isArray(items) ? (items[at] ?? {}) : items, each)),
  ),
  properties: (value, known: Readonly<Record<string, JsonSchema>>) =>
    !isMap(value) || Object.entries(known).every(([name, each]) => !(name in value) || fits(each, value[name])),
  required: (value, names: readonly string[]) => !isMap(value) || names.every((name) => name in value),
  additionalProperties: (value, _, { properties }) =>
    !isMap(value) || Object.keys(value).every((name) => name in (properties as object)),
  oneOf: (value, options: readonly JsonSchema[]) => options.filter((each) => fits(each, value)).length === 1,
  anyOf: (value, options: readonly JsonSchema[]) => options.some((each) => fits(each, value)),
};
