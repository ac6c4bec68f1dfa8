import type { PhoneParts } from '@bellringer/core/game';
import type { Known } from '../state/parts.ts';
import { langOf, pick, say, sayCount } from '../text/language.ts';
import * as player from '../text/player.ts';
import { Button } from '../ui/button.tsx';
import { PeopleIcon, PersonIcon, TickIcon } from '../ui/icons.tsx';
import { LanguageSwitch } from '../ui/language-switch.tsx';
import { Disc, Hall } from './hall.tsx';
import { lineBanner } from './line-banner.tsx';
import { Header, Page } from './page.tsx';
import type { Seated } from './playing.ts';

export interface LobbyProps extends Seated {
  readonly onSomeoneElse: () => void;
}

/** Before the first question: the own name in the disc, and nothing to do but to look up. */
export function Lobby({ session, parts, line, onSomeoneElse }: LobbyProps) {
  const name = parts.you?.nickname ?? '';
  const isBack = session.isBack.value;
  const title = isBack ? say(player.back, { name }) : pick(player.isIn);
  const hint = pick(isBack ? player.backHint : player.inHint);
  const { code = '' } = parts.stage ?? {};
  return (
    <Page
      phase="lobby"
      state="seated"
      tone="hall"
      class="p-lobby"
      says={`${name}, ${pick(player.seated)}. ${title} ${hint}`}
      header={
        <Header
          left={<p class="p-where is-bold ui-digits">{`${code.slice(0, 3)} ${code.slice(3)}`}</p>}
          right={<HereCount count={parts.lobby?.hereCount ?? 0} />}
          banner={lineBanner(line, player.reconnectingSeat)}
        />
      }
    >
      <Hall
        disc={<OwnName name={name} />}
        title={title}
        hint={hint}
        foot={
          <>
            <p class="p-plan">{planOf(parts)}</p>
            <div class="p-pills">
              <Button isSmall class="is-on-hall" onClick={onSomeoneElse}>
                <PersonIcon /> {pick(player.someoneElse)}
              </Button>
              <LanguageSwitch class="is-on-hall" />
            </div>
          </>
        }
      />
    </Page>
  );
}

function OwnName({ name }: { readonly name: string }) {
  return (
    <Disc rings={6}>
      <span class={`p-name ${name.length > 10 ? 'is-longest' : name.length > 5 ? 'is-long' : ''}`} lang={langOf(name)}>
        {name}
      </span>
      <span class="p-seated">
        <TickIcon /> {pick(player.seated)}
      </span>
    </Disc>
  );
}

function HereCount({ count }: { readonly count: number }) {
  return (
    <p class="p-here ui-digits">
      <PeopleIcon />
      <b aria-hidden="true">{count}</b>
      <span class="ui-aside">{sayCount(count, player.hereCountOne, player.hereCount)}</span>
    </p>
  );
}

function planOf({ stage }: Known<PhoneParts>): string {
  if (!stage) return '';
  const minutes = Math.max(1, Math.round(stage.planMs / 60_000));
  return `${pick(stage.title)} · ${say(player.plan, { questions: stage.roundCount, minutes })}`;
}
