/** SPEC.md and the tests name the same rules. */
import { at, isScript, isTest, treeOf, walk, type Node, type Rule, type Source } from '../source.ts';

export const SPEC = 'packages/core/SPEC.md';

type Mention = { id: string; where: string };

/** Every numbered rule is promised once. */
export const idsAreUnique: Rule = (sources) => {
  const seen = new Set<string>();
  return specIds(sources)
    .filter(({ id }) => seen.size === seen.add(id).size)
    .map(({ id, where }) => `${where} ${id} is there twice`);
};

/** Every rule is the beginning of a test's title. */
export const rulesAreTested: Rule = (sources) => {
  const tested = new Set(titleIds(sources).map(({ id }) => id));
  return specIds(sources)
    .filter(({ id }) => !tested.has(id))
    .map(({ id, where }) => `${where} no test's title begins with [${id}]`);
};

/** A title that names a rule names one that exists. */
export const titlesNameRules: Rule = (sources) => {
  const known = new Set(specIds(sources).map(({ id }) => id));
  return titleIds(sources)
    .filter(({ id }) => !known.has(id))
    .map(({ id, where }) => `${where} ${SPEC} has no ${id}`);
};

/** Lines like `- **A3** a later answer replaces an earlier one`. */
function specIds(sources: readonly Source[]): Mention[] {
  const spec = sources.find(({ path }) => path === SPEC);
  if (spec === undefined) throw new Error(`${SPEC} is not there`);
  return spec.text.split('\n').flatMap((line, index) => {
    const id = /^- \*\*([A-Z]\d+[a-z]?)\*\*/.exec(line)?.[1];
    return id === undefined ? [] : [{ id, where: `${SPEC}:${index + 1}` }];
  });
}

/** `[A3] …`, or several: `[A3] [T2] …`, `[A3, T2] …`. */
function titleIds(sources: readonly Source[]): Mention[] {
  const tests = sources.filter((source) => isScript(source) && isTest(source));
  return tests.flatMap((source) => {
    const found: Mention[] = [];
    walk(treeOf(source), (node) => {
      const title = titleOf(node);
      const start = title === null ? null : /^(\[[A-Z]\d+[a-z]?(, ?[A-Z]\d+[a-z]?)*\] ?)+/.exec(title);
      for (const id of start?.[0].match(/[A-Z]\d+[a-z]?/g) ?? []) found.push({ id, where: at(source, node) });
    });
    return found;
  });
}

/** The title of `test('…')`, `it.each(…)('…')`, `test.for(…)(`…`)` and their like. */
function titleOf(node: Node): string | null {
  if (node.type !== 'CallExpression' || !isTestCall(node['callee'] as Node)) return null;
  const first = (node['arguments'] as Node[])[0];
  if (first?.type === 'Literal' && typeof first['value'] === 'string') return first['value'];
  if (first?.type !== 'TemplateLiteral') return null;
  return (first['quasis'] as { value: { cooked: string } }[])[0]?.value.cooked ?? null;
}

function isTestCall(callee: Node): boolean {
  if (callee.type === 'Identifier') return ['test', 'it', 'describe'].includes(callee['name'] as string);
  const inner = callee['object'] ?? callee['callee'] ?? callee['tag'];
  return inner !== undefined && isTestCall(inner as Node);
}
