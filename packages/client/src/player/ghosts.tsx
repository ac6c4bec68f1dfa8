import type { QuestionPart } from '@bellringer/core/game';
import { GhostChoice } from './choice.tsx';
import { choiceStep } from './text-step.ts';

/** Where the answer will be made, before that is open. Nothing that can be read moves when it is. */
export function Ghosts({ question }: { readonly question: QuestionPart }) {
  const { kind, choiceCount } = question;
  const places = Array.from({ length: choiceCount }, (_, at) => at);
  const step = choiceStep(
    places.map(() => ''),
    kind === 'multiple',
  );
  return (
    <div class={`p-choices is-${kind} is-${step}`} aria-hidden="true">
      {kind === 'single' || kind === 'multiple' ? (
        places.map((at) => <GhostChoice key={at} at={at} step={step} />)
      ) : kind === 'order' || kind === 'match' ? (
        places.map((at) => <div key={at} class={`p-ghost is-${kind}`} />)
      ) : (
        <div class={`p-ghost is-${kind}`} />
      )}
      {kind !== 'single' && <div class="p-send is-ghost" />}
    </div>
  );
}
