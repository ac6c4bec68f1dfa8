import { useState } from 'preact/hooks';
import { pick } from '../text/language.ts';
import * as game from '../text/game.ts';
import { sayRefusal } from '../text/refusals.ts';
import { Bell } from '../ui/bell.tsx';
import { Button } from '../ui/button.tsx';
import { PadlockIcon } from '../ui/icons.tsx';
import { Timer } from '../ui/timer.tsx';
import type { Answering } from './answering.ts';
import { Disc, Hall } from './hall.tsx';
import { OwnAnswer } from './own-answer.tsx';
import { Header, Page } from './page.tsx';
import { useSecondTap } from './touch.ts';
import { unsentOf } from './unsent-answer.tsx';
import { Where } from './where.tsx';
import type { BannerProps } from './page.tsx';
import type { Playing } from './playing.ts';
import './held.css';

export interface HeldProps extends Playing {
  readonly answering: Answering;
  readonly banner: BannerProps | null;
  /** Brass has just covered the page. */
  readonly isStruck: boolean;
}

/** Brass: the server has the answer. The bell waits to ring; once it has, the padlock says that nothing changes any more. */
export function Held(props: HeldProps) {
  const { parts, countdown, answering, banner } = props;
  const [isStruck] = useState(props.isStruck);
  const hasRung = answering.state === 'closed';
  const title = pick(hasRung ? game.rang : game.held);
  const hint = hintOf(props);
  return (
    <Page
      phase={parts.stage?.phase ?? ''}
      state={answering.state}
      tone="hall"
      class={`p-held ${isLongAnswer(parts) ? 'is-tall' : ''} ${isStruck ? 'is-struck' : ''}`}
      says={`${title}. ${hint}.`}
      header={
        <Header left={<Where parts={parts} />} right={countdown && <Timer countdown={countdown} />} banner={banner} />
      }
    >
      <Hall
        disc={<Disc rings={7}>{hasRung ? <PadlockIcon class="p-padlock" /> : <Bell isSwung />}</Disc>}
        title={title}
        hint={hint}
        foot={<OwnCard {...props} />}
      />
    </Page>
  );
}

/** Whether it can still be changed, and what became of a change that did not make it. */
function hintOf({ parts, session, answering }: HeldProps): string {
  const refused = session.outbox.entry.value?.refused;
  if (answering.isChangeLate) return pick(game.lateChange);
  if (answering.state === 'closed') {
    return pick(unsentOf(session, parts.question) ? game.unsentChange : game.rangHint);
  }
  if (answering.isFinal) return sayRefusal('too-many-changes');
  return refused ? sayRefusal(refused) : pick(game.heldHint);
}

/** So many pairs that the disc makes room for them. */
function isLongAnswer({ question }: HeldProps['parts']): boolean {
  return question?.kind === 'match' && question.choiceCount > 4;
}

function OwnCard({ parts, session, answering }: HeldProps) {
  const { question, choices, held, stage } = parts;
  const round = stage?.round ?? null;
  if (!question || !choices || !held) return null;
  return (
    <>
      <h2 class="p-label">{pick(game.yourAnswer)}</h2>
      <div class="p-own">
        <div class="p-own-words">
          <OwnAnswer question={question} choices={choices} answer={held.answer} />
        </div>
        {answering.state === 'held' && !answering.isFinal && (
          <ChangeButton onChange={() => (session.changing.value = round)} />
        )}
      </div>
    </>
  );
}

/** It may stand where the choice stood that was just touched. */
function ChangeButton({ onChange }: { readonly onChange: () => void }) {
  const isSecondTap = useSecondTap();
  return (
    <Button isSmall onClick={(event) => !isSecondTap(event) && onChange()}>
      {pick(game.change)}
    </Button>
  );
}
