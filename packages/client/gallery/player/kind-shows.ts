/** Every state of every kind of question, by name: `order`, `order-held`, `reveal-order-partly` and so on. */
import type { Answer, Mark, ResultPart } from '@bellringer/core/game';
import { ghostOf } from '@bellringer/core/game';
import { KINDS } from './kinds.ts';
import type { KindShown } from './kinds.ts';
import { clockWith, outgoing, QUESTION, result, STAGE, YOU } from './views.ts';
import type { FakeOptions } from './views.ts';

export function kindShows(now: number): Record<string, FakeOptions> {
  return Object.fromEntries(Object.entries(KINDS).flatMap(([name, kind]) => showsOf(name, kind, now)));
}

function showsOf(name: string, kind: KindShown, now: number): [string, FakeOptions][] {
  const open = {
    stage: STAGE,
    clock: clockWith(24_000, now),
    question: asked(kind),
    choices: kind.choices,
    you: YOU,
  };
  const { choices: _, ...before } = open;
  const held = { round: QUESTION.round, revision: 1, answer: kind.right };
  const closed = { ...open, stage: { ...STAGE, phase: 'closed' as const }, clock: clockWith(-100, now) };
  const sending = { ...outgoing('sending', ''), answer: kind.right };
  return [
    [`${name}-reading`, { parts: { ...before, stage: { ...STAGE, phase: 'reading' }, clock: clockWith(32_900, now) } }],
    [`${name}-empty`, { parts: open }],
    [name, { parts: open, made: kind.made }],
    [`${name}-sending`, { parts: open, entry: sending }],
    [`${name}-held`, { parts: { ...open, held } }],
    [`${name}-changing`, { parts: { ...open, held }, isChanging: true }],
    [`${name}-closed`, { parts: { ...closed, held } }],
    [`${name}-closed-none`, { parts: closed }],
    [`${name}-closed-unsent`, { parts: closed, made: kind.made }],
    [`${name}-held-final`, { parts: { ...open, held: { ...held, revision: 20 } } }],
    [`${name}-late`, { parts: closed, entry: { ...sending, is: 'late', byMs: 400 } }],
    ...revealsOf(name, kind),
  ];
}

function asked({ question, choices }: KindShown): KindShown['question'] {
  return question && choices ? { ...question, ghost: ghostOf(choices) } : question;
}

function revealsOf(name: string, kind: KindShown): [string, FakeOptions][] {
  const { key, shown, explanation, question, choices } = kind;
  const reveal = { round: QUESTION.round, key, explanation, isVoid: false, ...(shown && { shown }) };
  const show = (mark: Mark, answer: Answer | null, points: number): [string, FakeOptions] => [
    `reveal-${name}-${mark}`,
    {
      parts: {
        stage: { ...STAGE, phase: 'revealed' },
        question,
        choices,
        reveal,
        you: { ...YOU, result: resultOf(kind, mark, answer, points) },
      },
    },
  ];
  const [, none] = show(key === null ? 'poll' : 'none', null, 0);
  const silent: [string, FakeOptions][] = [
    [`reveal-${name}-none`, none],
    [`reveal-${name}-unsent`, { ...none, made: kind.made }],
  ];
  if (key === null) return [show('poll', kind.right, 0), ...silent];
  return [
    show('right', kind.right, 1042),
    show('partly', kind.partly ?? kind.right, 500),
    show('wrong', kind.wrong ?? kind.right, 0),
    ...silent,
  ];
}

function resultOf(kind: KindShown, mark: Mark, answer: Answer | null, points: number): ResultPart {
  const part = mark === 'partly' ? { answerPoints: points, pacePoints: 0 } : {};
  const isOff = mark === 'partly' || mark === 'wrong';
  return {
    ...result(mark, points, null),
    ...part,
    answer,
    whys: isOff ? (kind.whys ?? []) : [],
    ...(mark === 'wrong' && kind.slip && { slip: kind.slip }),
  };
}
