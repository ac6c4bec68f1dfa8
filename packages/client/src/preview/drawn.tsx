import { Game } from '../player/game.tsx';
import { Place } from '../screen/place.tsx';
import { mergeView, nothingSeen } from '../state/parts.ts';
import type { Known } from '../state/parts.ts';
import type { Parts, PhoneParts, ScreenParts } from '@bellringer/core/game';
import type { Picture } from './picture.ts';
import { stillNow, stillSession } from './still-session.ts';

/** The game's own pages, from the parts that a room would have sent them. */
export function Drawn({ picture }: { readonly picture: Picture }) {
  return picture.of === 'phone' ? <Phone {...picture} /> : <Screen {...picture} />;
}

function Phone(picture: Extract<Picture, { of: 'phone' }>) {
  const parts = wholly<PhoneParts>(picture.parts);
  return <Game key={momentOf(parts)} session={stillSession(parts.clock)} parts={parts} line="fine" onGoOn={nothing} />;
}

/** As it stands at the projector: the host's bar comes and goes over its last line. */
function Screen(picture: Extract<Picture, { of: 'screen' }>) {
  const parts = wholly<ScreenParts>(picture.parts);
  return (
    <Place key={momentOf(parts)} parts={parts} serverNow={stillNow(parts.clock)} address={picture.join} keepsFoot />
  );
}

function wholly<All>(parts: Parts<All>): Known<All> {
  return mergeView<All>(nothingSeen<All>(), { seq: 0, isWhole: true, parts }).parts;
}

/** Each moment is a page of its own: what was on the one before neither moves nor lingers. */
function momentOf({ stage, question }: Known<PhoneParts> | Known<ScreenParts>): string {
  return `${stage?.phase} ${question?.stem.en}`;
}

const nothing = () => undefined;
