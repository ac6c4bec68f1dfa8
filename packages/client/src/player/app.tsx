import type { PhoneParts, RefusalName } from '@bellringer/core/game';
import type { Known } from '../state/parts.ts';
import { currentSeat, seatsIn } from '../state/seats.ts';
import { pick } from '../text/language.ts';
import * as player from '../text/player.ts';
import { sayRefusal } from '../text/refusals.ts';
import { CodeForm } from './code-form.tsx';
import { useLine } from './line-banner.tsx';
import { gameScreens } from './load-game.ts';
import { Lobby } from './lobby.tsx';
import { NameForm } from './name-form.tsx';
import { Notice } from './notice.tsx';
import { Waiting } from './page.tsx';
import type { Place, Way } from './place.ts';

/** The phone, from the code to the last page. */
export function App({ way }: { readonly way: Way }) {
  const place = way.place.value;
  if (place.is === 'room') return <Room key={place.session.connection} place={place} way={way} />;
  return (
    <CodeForm
      code={place.code}
      isLooking={place.is === 'looking'}
      problem={place.is === 'code' ? place.problem : null}
      onCode={way.enterCode}
    />
  );
}

interface RoomProps {
  readonly place: Extract<Place, { is: 'room' }>;
  readonly way: Way;
}

function Room({ place, way }: RoomProps) {
  const { session } = place;
  const { connection } = session;
  const parts = connection.parts.value;
  const line = useLine(connection.status.value);
  const refused = connection.refused.value;
  if (session.isReplaced.value) return <Replaced onPlayHere={way.playHere} />;
  if (refused) return <Refused refused={refused} way={way} />;
  if (!parts.stage) return <Waiting status={connection.status.value} isLong={line === 'long-gone'} />;
  if (!parts.you) return <Newcomer place={place} way={way} parts={parts} />;
  return <Seated place={place} way={way} parts={parts} line={line} />;
}

type SeatedProps = RoomProps & { readonly parts: Known<PhoneParts>; readonly line: ReturnType<typeof useLine> };

function Seated({ place, way, parts, line }: SeatedProps) {
  const { session } = place;
  const screens = gameScreens.value;
  if (parts.stage?.phase === 'lobby') {
    return <Lobby session={session} parts={parts} line={line} onSomeoneElse={way.someoneElse} />;
  }
  if (!screens) return <Waiting status={session.connection.status.value} isLong={line === 'long-gone'} />;
  return <screens.Game session={session} parts={parts} line={line} onGoOn={way.goOn} />;
}

function Newcomer({ place, way, parts }: RoomProps & { readonly parts: Known<PhoneParts> }) {
  const own = seatsIn(place.session.room);
  const current = currentSeat(own);
  const others = own.seats.filter((seat) => seat.nickname !== null && seat !== current);
  return (
    <NameForm
      session={place.session}
      code={parts.stage?.code ?? place.code}
      title={parts.stage?.title ?? place.title}
      isLocked={parts.stage?.isLocked ?? false}
      others={others}
      lost={current.nickname}
      typed={way.typedName}
      onOtherCode={way.startOver}
      onSwitch={(seat) => way.switchTo(own.seats.indexOf(seat))}
    />
  );
}

function Replaced({ onPlayHere }: { readonly onPlayHere: () => void }) {
  return (
    <Notice
      state="replaced"
      title={pick(player.replaced)}
      hint={pick(player.replacedHint)}
      action={{ label: pick(player.playHere), onClick: onPlayHere }}
    />
  );
}

function Refused({ refused, way }: { readonly refused: RefusalName; readonly way: Way }) {
  if (refused === 'removed')
    return <Notice state="removed" title={pick(player.removed)} hint={pick(player.removedHint)} />;
  const action =
    refused === 'outdated' || refused === 'bad-message'
      ? { label: pick(player.reload), onClick: () => location.reload() }
      : { label: pick(player.toStart), onClick: way.startOver };
  return <Notice state={refused} title={pick(player.sorry)} hint={sayRefusal(refused)} action={action} />;
}
