/** What the code may look like: sizes, types, and how views are made. */
import {
  at,
  isScript,
  isTest,
  isUnder,
  lineAt,
  product,
  treeOf,
  walk,
  type Node,
  type Rule,
  type Source,
} from '../source.ts';

const FILE_LINES = 250;
const FUNCTION_LINES = 40;

/** A view is made by naming what it shows. What is copied or taken away shows tomorrow's secret field too. */
export const viewsNameTheirFields: Rule = (sources) =>
  product(sources, 'packages/core/src/game/views').flatMap((source) => {
    const found: string[] = [];
    walk(treeOf(source), (node, [parent]) => {
      const how = copies(node, parent);
      if (how !== null) found.push(`${at(source, node)} ${how}`);
    });
    return found;
  });

export const noAny: Rule = (sources) =>
  sources.filter(isScript).flatMap((source) => {
    const found: string[] = [];
    walk(treeOf(source), (node) => {
      if (node.type === 'TSAnyKeyword') found.push(`${at(source, node)} any`);
    });
    return found;
  });

export const filesAreShort: Rule = (sources) =>
  sources
    .filter(({ path }) => /^(packages|tests)\/.*\.(tsx?|mjs|css|html)$/.test(path))
    .map(({ path, text }) => ({ path, lines: text.replace(/\n$/, '').split('\n').length }))
    .filter(({ lines }) => lines > FILE_LINES)
    .map(({ path, lines }) => `${path}:1 has ${lines} lines, ${FILE_LINES} are the most`);

export const functionsAreShort: Rule = (sources) =>
  sources
    .filter((source) => isScript(source) && !isTest(source) && isUnder('packages')(source))
    .flatMap((source) => {
      const found: string[] = [];
      walk(treeOf(source), (node) => {
        const lines = isFunction(node) ? linesOf(source, node) : 0;
        if (lines > FUNCTION_LINES) found.push(`${at(source, node)} a function of ${lines} lines`);
      });
      return found;
    });

function copies(node: Node, parent: Node | undefined): string | null {
  if (node.type === 'SpreadElement' && parent?.type === 'ObjectExpression') return 'an object is spread';
  if (node.type === 'RestElement' && parent?.type === 'ObjectPattern') return 'the rest of an object is taken';
  if (node.type === 'UnaryExpression' && node['operator'] === 'delete') return 'a field is deleted';
  if (node.type !== 'CallExpression') return null;
  const callee = node['callee'] as Node;
  if (callee['name'] === 'structuredClone') return 'an object is cloned';
  const { name } = (callee['property'] ?? {}) as { name?: string };
  if ((callee['object'] as Node | undefined)?.['name'] !== 'Object' || name !== 'assign') return null;
  const [, ...added] = node['arguments'] as Node[];
  return added.every(({ type }) => type === 'ObjectExpression') ? null : 'Object.assign of a whole object';
}

function isFunction(node: Node): boolean {
  return /^(FunctionDeclaration|FunctionExpression|ArrowFunctionExpression)$/.test(node.type);
}

function linesOf(source: Source, node: Node): number {
  return lineAt(source, node.end) - lineAt(source, node.start) + 1;
}
