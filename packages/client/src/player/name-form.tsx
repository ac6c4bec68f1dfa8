import type { Text } from '@bellringer/core/game';
import { useEffect, useRef, useState } from 'preact/hooks';
import { pick, say } from '../text/language.ts';
import * as player from '../text/player.ts';
import type { OwnSeat } from '../state/seats.ts';
import { Button } from '../ui/button.tsx';
import { sayWhyNot, TopLine } from './code-form.tsx';
import type { WhyNot } from './find-room.ts';
import { Page } from './page.tsx';
import type { Claim, Session } from './session.ts';
import './join.css';

export const NAME_LENGTH = 16;

const AGAIN_MS = 2000;
/** J10. */
const PASSING: ReadonlySet<WhyNot> = new Set<WhyNot>(['busy', 'not-saved']);

export interface NameFormProps {
  readonly session: Session;
  readonly code: string;
  readonly title: Text;
  readonly isLocked: boolean;
  /** Other people's seats on this device. */
  readonly others: readonly OwnSeat[];
  /** The name of the seat that this phone had, until the host gave it to another one. */
  readonly lost: string | null;
  /** Typed before the page was ready. */
  readonly typed: string;
  readonly onSwitch: (seat: OwnSeat) => void;
  readonly onOtherCode: () => void;
}

/** The name, and in. Every way of being refused is said in words, and the next step stands below. */
export function NameForm(props: NameFormProps) {
  const { session, isLocked, lost, others, onSwitch, onOtherCode } = props;
  const [name, setName] = useState(lost ?? props.typed);
  const [problem, setProblem] = useState<WhyNot | null>(null);
  const { isBusy, goIn, askClaim } = useAsking(session, name, problem, setProblem);
  const claim = session.claim.value;
  const isLost = lost !== null && lost === name;
  const sentences = problem ? [sayWhyNot(problem)] : standing({ claim, isLost, isLocked });
  const mayClaim = isLost || problem === 'name-taken' || problem === 'claim-open' || (isLocked && name.trim() !== '');
  return (
    <Page phase="join" state={typeof claim === 'object' ? 'claiming' : 'name'} tone="paper" class="p-join" says="">
      <NameTop {...props} />
      {typeof claim === 'object' ? (
        <Claiming number={claim.number} onStop={() => (session.claim.value = 'none')} />
      ) : (
        <form class="p-name-form" onSubmit={(event) => (event.preventDefault(), void goIn())}>
          <NameField name={name} isWrong={problem !== null} onName={(typed) => (setName(typed), setProblem(null))} />
          {sentences.length > 0 && (
            <p class="p-problem" role="alert">
              {sentences.join(' ')}
            </p>
          )}
          <Button look="main" type="submit" disabled={isBusy} data-go-in="">
            {pick(player.goIn)}
          </Button>
          {mayClaim && <ClaimButton isBusy={isBusy} onClick={() => void askClaim()} />}
          <p class="p-small">{pick(player.noAccount)}</p>
          <button type="button" class="p-quiet" onClick={onOtherCode}>
            {pick(player.otherCode)}
          </button>
          {others.map((seat) => (
            <Button key={seat.token} onClick={() => onSwitch(seat)}>
              {say(player.goOnAs, { name: seat.nickname ?? '' })}
            </Button>
          ))}
        </form>
      )}
    </Page>
  );
}

interface Standing {
  readonly claim: Claim;
  readonly isLost: boolean;
  readonly isLocked: boolean;
}

/** What is to be said before anything was tried. A no of the host is said also where the door is shut. */
function standing({ claim, isLost, isLocked }: Standing): string[] {
  const isRefused = claim === 'refused';
  return [
    isRefused && pick(player.askedNo),
    isLost && !isRefused && pick(player.passedOn),
    isLocked ? sayWhyNot('room-locked') : isRefused && pick(player.askedNoHint),
  ].filter((sentence) => sentence !== false);
}

function NameTop({ code, title }: NameFormProps) {
  return (
    <section class="p-join-top">
      <TopLine />
      <p class="p-join-room">
        <b class="ui-digits">{`${code.slice(0, 3)} ${code.slice(3)}`}</b> {pick(title)}
      </p>
    </section>
  );
}

interface NameFieldProps {
  readonly name: string;
  readonly isWrong: boolean;
  readonly onName: (name: string) => void;
}

function NameField({ name, isWrong, onName }: NameFieldProps) {
  return (
    <>
      <h1 class="p-name-title">
        <label for="name">{pick(player.enterName)}</label>
      </h1>
      <div class="p-name-field">
        <input
          id="name"
          value={name}
          autoComplete="off"
          autoCapitalize="words"
          enterkeyhint="go"
          spellcheck={false}
          aria-invalid={isWrong}
          maxLength={128}
          data-name=""
          ref={focusOnce}
          onInput={(event) => onName(event.currentTarget.value)}
        />
        <span class="ui-digits" aria-hidden="true">
          {lengthOf(name)} / {NAME_LENGTH}
        </span>
      </div>
    </>
  );
}

function ClaimButton({ isBusy, onClick }: { readonly isBusy: boolean; readonly onClick: () => void }) {
  return (
    <>
      <Button disabled={isBusy} onClick={onClick} data-claim="">
        {pick(player.thatWasMe)}
      </Button>
      <p class="p-small">{pick(player.thatWasMeHint)}</p>
    </>
  );
}

/** The host's page shows the same number beside the name: so the right phone gets the seat. */
function Claiming({ number, onStop }: { readonly number: number; readonly onStop: () => void }) {
  return (
    <output class="p-name-form">
      <h1 class="p-name-title">{pick(player.asked)}</h1>
      <p>
        {pick(player.askedNumber)}: <b class="p-claim-number ui-digits">{number}</b>
      </p>
      <p>{pick(player.askedHint)}</p>
      <Button onClick={onStop}>{pick(player.anotherName)}</Button>
    </output>
  );
}

type Ask = () => Promise<{ readonly ok: boolean; readonly refused?: WhyNot } | null>;

/** Both ways of asking for a seat; one at a time. What passes by itself is asked again, as its sentence says. */
function useAsking(
  session: Session,
  name: string,
  problem: WhyNot | null,
  setProblem: (problem: WhyNot | null) => void,
) {
  const [isBusy, setIsBusy] = useState(false);
  const [answers, setAnswers] = useState(0);
  const isRunning = useRef(false);
  const again = useRef<Ask | null>(null);
  const once = async (ask: Ask) => {
    if (isRunning.current) return;
    isRunning.current = true;
    again.current = ask;
    setIsBusy(true);
    const answer = await ask();
    isRunning.current = false;
    setIsBusy(false);
    setAnswers((count) => count + 1);
    setProblem(answer === null ? 'no-line' : answer.ok ? null : (answer.refused ?? null));
  };
  useEffect(() => {
    const ask = again.current;
    if (!ask || !problem || !PASSING.has(problem)) return;
    const timer = setTimeout(() => void once(ask), AGAIN_MS * (0.75 + Math.random() / 2));
    return () => clearTimeout(timer);
  }, [answers, problem]);
  return { isBusy, goIn: () => once(() => session.takeSeat(name)), askClaim: () => once(() => session.askClaim(name)) };
}

const focusOnce = (input: HTMLInputElement | null) => input?.focus({ preventScroll: true });

/** As people count: one Hangul syllable, one emoji family, one letter. */
function lengthOf(name: string): number {
  const trimmed = name.trim().normalize('NFC');
  return typeof Intl.Segmenter === 'undefined'
    ? Array.from(trimmed).length
    : Array.from(new Intl.Segmenter().segment(trimmed)).length;
}
