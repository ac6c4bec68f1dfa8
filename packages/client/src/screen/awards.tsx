import type { Award, RoomCode, StandingsPart } from '@bellringer/core/game';
import type { Stage } from '../state/parts.ts';
import { lang, pick, say } from '../text/language.ts';
import { awards as awardWords, screen } from '../text/screen.ts';
import { PeopleIcon, RightIcon, TickIcon, UpIcon } from '../ui/icons.tsx';
import { spacedCode } from './code.ts';
import { useFit } from './fit.ts';
import './awards.css';

/** The pills on one line: as drawn, smaller, closer, and at last with dots in place of the end of names. */
const STEPS = 4;

interface AwardsProps {
  readonly stage: Stage;
  readonly standings: StandingsPart;
  /** False where the class as a whole stands above already. */
  readonly hasRoomForClass: boolean;
}

/** What was good and is not about speed; once the class goes on elsewhere, where. */
export function Awards({ stage, standings, hasRoomForClass }: AwardsProps) {
  const { awards, accuracy } = standings;
  const ref = useFit<HTMLUListElement>(STEPS, [standings, stage, lang.value]);
  const showsClass = hasRoomForClass && accuracy !== null;
  // Where to go now comes before who was best.
  if (stage.next) return <GoesOn code={stage.next.code} />;
  return (
    <ul class="sc-awards" ref={ref}>
      {awards.map((award) => (
        <li key={award.name}>
          <AwardIcon name={award.name} />
          <b>{namesOf(award)}</b>
          <span>{pick(awardWords[award.name])}</span>
        </li>
      ))}
      {showsClass && (
        <li>
          <PeopleIcon />
          <b>{pick(screen.ourClass)}</b>
          <span>{say(screen.classRight, { percent: Math.round(accuracy * 100) })}</span>
        </li>
      )}
    </ul>
  );
}

function GoesOn({ code }: { readonly code: RoomCode }) {
  return (
    <p class="sc-awards is-next">
      <RightIcon />
      <span>{pick(screen.goesOn)}</span> <b class="ui-digits">{spacedCode(code)}</b>
    </p>
  );
}

function AwardIcon({ name }: { readonly name: Award['name'] }) {
  return name === 'risen-most' ? <UpIcon /> : <TickIcon />;
}

function namesOf({ nicknames, moreCount }: Award): string {
  const names = nicknames.join(', ');
  return moreCount === 0 ? names : `${names} ${say(screen.andMore, { n: moreCount })}`;
}
