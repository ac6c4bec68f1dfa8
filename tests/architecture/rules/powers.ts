/** Where clock, chance, environment and waiting may be, and where not. */
import { at, product, treeOf, walk, type Node, type Rule, type Source } from '../source.ts';

const NOT_IN_THE_GAME = new Set(
  (
    'Date process console crypto globalThis window self fetch localStorage sessionStorage ' +
    'setTimeout setInterval setImmediate queueMicrotask requestAnimationFrame Promise Atomics'
  ).split(' '),
);

/** The game's rules have no clock, no chance, no process, no console and nothing to wait for. */
export const gameIsPure: Rule = (sources) =>
  findings(product(sources, 'packages/core/src/game'), (node, parents) => {
    const [parent] = parents;
    if (node['async'] === true) return 'async';
    if (node.type === 'AwaitExpression') return 'await';
    if (isMember(node, 'Math', 'random')) return 'Math.random';
    if (isMember(node, 'performance', 'now')) return 'performance.now';
    if (node.type === 'MetaProperty') return 'import.meta';
    const name = freeNameOf(node, parent);
    return name !== null && NOT_IN_THE_GAME.has(name) ? name : null;
  });

/** Only the server's configuration reads the environment; everything else is told. */
export const environmentIsReadOnce: Rule = (sources) =>
  findings(except(inSource(sources), 'packages/server/src/config.ts'), (node, parents) => {
    if (isMember(node, 'process', 'env') || isMember(node, 'globalThis', 'process')) return 'process.env';
    return takesOut(node, parents, 'process', 'env') || importsName(node, 'process', 'env') ? 'process.env' : null;
  });

/** Only the server's clock knows what time it is. Turning a known time into words is no reading. */
export const clockIsReadOnce: Rule = (sources) =>
  findings(except(product(sources, 'packages/server/src'), 'packages/server/src/clock.ts'), (node, parents) => {
    const [parent] = parents;
    if (isMember(node, 'performance', 'now') || isMember(node, 'performance', 'timeOrigin')) return 'performance.now';
    if (isMember(node, 'process', 'hrtime') || isMember(node, 'process', 'uptime')) return 'process.hrtime';
    if (importsName(node, 'perf_hooks', 'performance')) return 'performance';
    if (freeNameOf(node, parent) !== 'Date' || parent === undefined) return null;
    return readsTheClock(node, parent) ? 'Date' : null;
  });

function readsTheClock(date: Node, parent: Node): boolean {
  if (parent.type === 'NewExpression' && parent['callee'] === date) return (parent['arguments'] as Node[]).length === 0;
  if (isMember(parent, 'Date', 'parse') || isMember(parent, 'Date', 'UTC')) return false;
  return !parent.type.startsWith('TS');
}

function findings(sources: readonly Source[], what: (node: Node, parents: readonly Node[]) => string | null): string[] {
  return sources.flatMap((source) => {
    const found: string[] = [];
    walk(treeOf(source), (node, parents) => {
      const finding = what(node, parents);
      if (finding !== null) found.push(`${at(source, node)} ${finding}`);
    });
    return found;
  });
}

function inSource(sources: readonly Source[]): Source[] {
  return product(sources).filter(({ path }) => /^packages\/[a-z]+\/src\//.test(path));
}

function except(sources: readonly Source[], path: string): Source[] {
  return sources.filter((source) => source.path !== path);
}

/** `object.property`, `object?.property` or `object['property']`. */
function isMember(node: Node, object: string, property: string): boolean {
  if (node.type !== 'MemberExpression') return false;
  const key = node['property'] as Node;
  const name = node['computed'] === true ? key['value'] : key['name'];
  return (node['object'] as Node)['name'] === object && name === property;
}

/** `const { property } = object`. */
function takesOut(node: Node, [parent]: readonly Node[], object: string, property: string): boolean {
  if (node.type !== 'ObjectPattern' || parent?.type !== 'VariableDeclarator') return false;
  if ((parent['init'] as Node | null)?.['name'] !== object) return false;
  return (node['properties'] as Node[]).some((each) => (each['key'] as Node | undefined)?.['name'] === property);
}

function importsName(node: Node, module: string, name: string): boolean {
  if (node.type !== 'ImportDeclaration') return false;
  const from = (node['source'] as { value?: string }).value ?? '';
  if (from !== module && from !== `node:${module}`) return false;
  // The whole module carries the name as well.
  return (node['specifiers'] as Node[]).some(
    (each) => ((each['imported'] as Node | undefined)?.['name'] ?? name) === name,
  );
}

/** An identifier that stands for itself: not a property's name and not a key. */
function freeNameOf(node: Node, parent: Node | undefined): string | null {
  if (node.type !== 'Identifier' || parent === undefined) return null;
  if (parent.type === 'MemberExpression' && parent['property'] === node && parent['computed'] !== true) return null;
  if (parent['key'] === node && parent['computed'] !== true && parent['shorthand'] !== true) return null;
  return node['name'] as string;
}
