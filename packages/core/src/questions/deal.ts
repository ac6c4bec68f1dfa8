/** Deals a game out of stacks of questions. */

interface Asking {
  /** What it asks, as `askedFacts` names it. */
  readonly facts: readonly string[];
}

type Stack<Member> = readonly Member[];

/**
 * At most `count`, one from each stack in turn, so that no stack gives two more than another that has some left. What
 * asks a fact that is asked already comes only where a stack whose turn it is has nothing else; a turn that does not
 * reach every stack passes such a stack over. `asked`: what the game asks beside them.
 */
export function dealEvenly<Member extends Asking>(
  stacks: readonly Stack<Member>[],
  count: number,
  asked: Iterable<string> = [],
): Member[] {
  const dealt: Member[] = [];
  const seen = new Set(asked);
  let left = stacks.filter((stack) => stack.length > 0);
  while (left.length > 0 && dealt.length < count) {
    const taken = turnOf(left, count - dealt.length, seen);
    dealt.push(...taken);
    left = left.map((stack) => stack.filter((member) => !taken.has(member))).filter((stack) => stack.length > 0);
  }
  return dealt;
}

/** One from each of the stacks, or from `most` of them, the first ones first; `seen` learns what they ask. */
function turnOf<Member extends Asking>(stacks: readonly Stack<Member>[], most: number, seen: Set<string>): Set<Member> {
  const taken = new Set<Member>();
  let waiting = [...stacks];
  const take = (stack: Stack<Member>, member: Member | undefined) => {
    if (member === undefined || taken.size === most) return;
    taken.add(member);
    for (const fact of member.facts) seen.add(fact);
    waiting = waiting.filter((other) => other !== stack);
  };
  const newIn = (stack: Stack<Member>) => stack.filter(({ facts }) => facts.every((fact) => !seen.has(fact)));
  for (const stack of stacks) {
    const others = waiting.filter((other) => other !== stack).map(newIn);
    const own = newIn(stack);
    take(stack, own.find((member) => !others.some((other) => leavesNothing(member, other))) ?? own[0]);
  }
  for (const stack of waiting) take(stack, stack[0]);
  return taken;
}

/** Whether it asks what all of the others would ask. */
function leavesNothing({ facts }: Asking, others: readonly Asking[]): boolean {
  return others.length > 0 && others.every((other) => other.facts.some((fact) => facts.includes(fact)));
}
