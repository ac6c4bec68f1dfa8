import type { Answer, ChoiceId, ChoicesPart, QuestionPart, ShownChoice } from '@bellringer/core/game';
import { picksOf } from '@bellringer/core/game';
import { langOf, pick } from '../text/language.ts';
import { withUnit } from '../text/numeral.ts';
import { shownWords } from '../text/shown-words.ts';
import { ChoiceWords } from './choice.tsx';

export interface OwnAnswerProps {
  readonly question: QuestionPart;
  readonly choices: ChoicesPart;
  readonly answer: Answer;
}

/** An answer in words, small: a neighbour learns little at a glance. */
export function OwnAnswer({ question, choices, answer }: OwnAnswerProps) {
  const picks = picksOf(answer);
  switch (question.kind) {
    case 'single':
    case 'multiple':
      return <Picks choices={choices.choices} picks={picks} />;
    case 'order':
      return <Chain choices={choices.choices} picks={picks} />;
    case 'match':
      return <Pairs choices={choices.choices} targets={choices.targets ?? []} picks={picks} />;
    case 'number':
      return <p class="p-own-typed ui-digits">{withUnit(Number(answer), choices.range?.unit)}</p>;
    case 'text':
      return (
        <p class="p-own-typed" lang={langOf(String(answer))}>
          “{String(answer)}”
        </p>
      );
  }
}

interface PicksProps {
  readonly choices: readonly ShownChoice[];
  readonly picks: readonly ChoiceId[];
}

function Picks({ choices, picks }: PicksProps) {
  const own = choices.map((choice, at) => ({ choice, at })).filter(({ choice }) => picks.includes(choice.id));
  return (
    <ul class={`p-own-picks is-${own.length > 1 ? 'compact' : 'roomy'}`}>
      {own.map(({ choice, at }) => (
        <li key={choice.id}>
          <ChoiceWords choice={choice} at={at} />
        </li>
      ))}
    </ul>
  );
}

/** "Server › Data center › Region". */
function Chain({ choices, picks }: PicksProps) {
  return (
    <ol class="p-own-chain">
      {picks.map((id, at) => (
        <li key={id}>
          {shownWords(choices, id)}
          {at < picks.length - 1 && <span aria-hidden="true">{'\u00a0› '}</span>}
        </li>
      ))}
    </ol>
  );
}

function Pairs({ choices, targets, picks }: PicksProps & { readonly targets: readonly ShownChoice[] }) {
  return (
    <ul class="p-own-pairs">
      {choices.map((choice, at) => (
        <li key={choice.id}>
          <b>{pick(choice.text)}</b>
          <span class="ui-aside">: </span>
          <span aria-hidden="true"> – </span>
          {shownWords(targets, picks[at]) || '?'}
        </li>
      ))}
    </ul>
  );
}
