import { useState } from 'preact/hooks';
import { pick } from '../text/language.ts';
import * as game from '../text/game.ts';
import { Bell } from '../ui/bell.tsx';
import { Button } from '../ui/button.tsx';
import { PadlockIcon } from '../ui/icons.tsx';
import { Timer } from '../ui/timer.tsx';
import type { Answering } from './answering.ts';
import { ChoiceWords } from './choice.tsx';
import { Disc, Hall } from './hall.tsx';
import { Header, Page } from './page.tsx';
import { useSecondTap } from './touch.ts';
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
  const hint = pick(answering.isChangeLate ? game.lateChange : hasRung ? game.rangHint : game.heldHint);
  return (
    <Page
      phase={parts.stage?.phase ?? ''}
      state={answering.state}
      tone="hall"
      class={`p-held ${isStruck ? 'is-struck' : ''}`}
      says={`${title}. ${hint}.`}
      header={
        <Header left={<Where parts={parts} />} right={countdown && <Timer countdown={countdown} />} banner={banner} />
      }
    >
      <Hall
        disc={<Disc rings={7}>{hasRung ? <PadlockIcon class="p-padlock" /> : <Bell isSwung />}</Disc>}
        title={title}
        hint={hint}
        foot={<OwnAnswer {...props} />}
      />
    </Page>
  );
}

/** Small, so that a neighbour learns little at a glance. */
function OwnAnswer({ parts, session, answering }: HeldProps) {
  const { choices, held, stage } = parts;
  const mine = held?.answer ?? [];
  const own = (choices?.choices ?? [])
    .map((choice, at) => ({ choice, at }))
    .filter(({ choice }) => mine.includes(choice.id));
  const round = stage?.round ?? null;
  if (own.length === 0) return null;
  return (
    <>
      <h2 class="p-label">{pick(game.yourAnswer)}</h2>
      <div class={`p-own is-${own.length > 1 ? 'compact' : 'roomy'}`}>
        <ul>
          {own.map(({ choice, at }) => (
            <li key={choice.id}>
              <ChoiceWords choice={choice} at={at} />
            </li>
          ))}
        </ul>
        {answering.state === 'held' && <ChangeButton onChange={() => (session.changing.value = round)} />}
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
