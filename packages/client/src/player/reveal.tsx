import type { ChoiceId, Mark as Verdict, ResultPart } from '@bellringer/core/game';
import type { ComponentChildren } from 'preact';
import { pick, say } from '../text/language.ts';
import type { Text } from '../text/language.ts';
import * as game from '../text/game.ts';
import * as player from '../text/player.ts';
import { shared } from '../text/shared.ts';
import { useCountUp } from '../ui/count-up.ts';
import { BookIcon, CrossIcon, DotsIcon, HalfDiscIcon, TickIcon, UpIcon } from '../ui/icons.tsx';
import { Rings } from '../ui/rings.tsx';
import { ChoiceCard, Tag } from './choice.tsx';
import { lateSentence } from './late.ts';
import { Banner, Page } from './page.tsx';
import { Where } from './where.tsx';
import { lineBanner } from './line-banner.tsx';
import type { Seated } from './playing.ts';
import './reveal.css';

const COUNT_MS = 500;

/** How it went for me, and why. The class's result is on the screen. */
export function Reveal({ parts, session, line }: Seated) {
  const { you, question, reveal, stage } = parts;
  const result = you?.result?.round === stage?.round ? (you?.result ?? null) : null;
  const mark = reveal?.isVoid ? 'void' : (result?.mark ?? 'none');
  const entry = session.outbox.entry.value;
  const late = entry?.is === 'late' && mark === 'none' ? lateSentence(parts.choices, entry.answer, entry.byMs) : null;
  const title = pick(late === null ? TITLES[mark] : game.late);
  const reason = late ?? reasonOf(mark, result, reveal?.key ?? [], question?.points ?? 0);
  const points = say(game.plusPoints, { n: result?.points ?? 0 });
  const banner = lineBanner(line, player.reconnectingSeat);
  return (
    <Page
      phase={stage?.phase ?? ''}
      state={mark}
      tone="paper"
      class="p-revealed"
      says={`${title} ${mark === 'void' ? '' : points}. ${reason}`}
    >
      <section class={`p-band is-${mark}`}>
        <Emblem mark={mark} />
        {banner ? <Banner {...banner} /> : <Where parts={parts} />}
        <h1 class="p-headline">{title}</h1>
        {mark === 'void' ? <s class="p-points ui-digits">{points}</s> : <Points points={result?.points ?? 0} />}
        <p class="p-reason ui-digits">{reason}</p>
      </section>
      <div class="p-revealed-body">
        {question && <p class="p-revealed-stem">{pick(question.stem)}</p>}
        <Cards parts={parts} session={session} line={line} />
        {reveal && question && <Explanation explanation={reveal.explanation} place={question.place} />}
        <p class="p-look-up">
          <UpIcon /> {pick(game.lookUp)}
        </p>
      </div>
    </Page>
  );
}

/** Counts up. Whoever hears the page has been told the sum by its state. */
function Points({ points }: { readonly points: number }) {
  const shown = useCountUp(points, COUNT_MS, true);
  return <p class="p-points ui-digits">{say(game.plusPoints, { n: shown })}</p>;
}

function Explanation({ explanation, place }: { readonly explanation: Text; readonly place: Text }) {
  return (
    <>
      <h2 class="p-why">{pick(shared.why)}</h2>
      <p class="p-explanation">{pick(explanation)}</p>
      <p class="p-place">
        <BookIcon /> {pick(place)}
      </p>
    </>
  );
}

/** The key's cards, then what else I picked, with its why. */
function Cards({ parts }: Seated) {
  const { choices, reveal, you } = parts;
  const mine = you?.result?.answer ?? [];
  const key = reveal?.key ?? [];
  const shown = (choices?.choices ?? []).map((choice, at) => ({ choice, at }));
  const isKey = (id: ChoiceId) => key.includes(id);
  return (
    <ul aria-label={pick(game.choices)}>
      {shown
        .filter(({ choice }) => isKey(choice.id))
        .map(({ choice, at }) => (
          <ChoiceCard
            key={choice.id}
            choice={choice}
            at={at}
            step="roomy"
            class="is-key"
            tag={<KeyTag isMine={mine.includes(choice.id) && key.length > 1} />}
          />
        ))}
      {shown
        .filter(({ choice }) => mine.includes(choice.id) && !isKey(choice.id))
        .map(({ choice, at }) => (
          <ChoiceCard key={choice.id} choice={choice} at={at} step="compact" class="is-missed" tag={<MineTag />}>
            <Why result={you?.result ?? null} choice={choice.id} />
          </ChoiceCard>
        ))}
    </ul>
  );
}

function KeyTag({ isMine }: { readonly isMine: boolean }) {
  return (
    <Tag class="is-key">
      <TickIcon /> {isMine ? `${pick(game.keyTag)} · ${pick(game.alsoYours)}` : pick(game.keyTag)}
    </Tag>
  );
}

function MineTag() {
  return (
    <Tag>
      <CrossIcon /> {pick(game.yoursTag)}
    </Tag>
  );
}

function Why({ result, choice }: { readonly result: ResultPart | null; readonly choice: ChoiceId }) {
  const why = result?.whys.find((own) => own.choice === choice);
  return why ? <small>{pick(why.why)}</small> : null;
}

/** Right rings; everything else is quiet. */
function Emblem({ mark }: { readonly mark: Verdict }) {
  return (
    <div class={`p-emblem is-${mark}`}>
      {(mark === 'right' || mark === 'partly') && <Rings count={mark === 'right' ? 5 : 2} first={147} line={35} />}
      <span>{EMBLEMS[mark]}</span>
    </div>
  );
}

const EMBLEMS: Readonly<Record<Verdict, ComponentChildren>> = {
  right: <TickIcon />,
  partly: <HalfDiscIcon />,
  wrong: <CrossIcon />,
  none: <DotsIcon />,
  void: <DotsIcon />,
  skipped: <DotsIcon />,
};

const TITLES: Readonly<Record<Verdict, Text>> = {
  right: game.right,
  partly: game.partly,
  wrong: game.wrong,
  none: game.none,
  void: game.voided,
  skipped: game.skipped,
};

function reasonOf(mark: Verdict, result: ResultPart | null, key: readonly ChoiceId[], worth: number): string {
  switch (mark) {
    case 'right':
    case 'partly':
      return worth === 0
        ? pick(game.practice)
        : [mark === 'partly' && hitsOf(result, key), splitOf(result)].filter(Boolean).join(' · ');
    case 'wrong':
      return pick(game.wrongHint);
    case 'void':
      return pick(game.voidHint);
    default:
      return pick(game.noneHint);
  }
}

function hitsOf(result: ResultPart | null, key: readonly ChoiceId[]): string {
  return say(game.partlyHint, {
    n: (result?.answer ?? []).filter((id) => key.includes(id)).length,
    total: key.length,
  });
}

/** "1,000 for the answer, 68 for pace". */
function splitOf(result: ResultPart | null): string {
  if (!result) return '';
  const split: readonly (readonly [Text, number])[] = [
    [game.pointsForAnswer, result.answerPoints],
    [game.pointsForPace, result.pacePoints],
    [game.pointsForStreak, result.streakPoints],
  ];
  return split
    .filter(([, points]) => points > 0)
    .map(([text, points]) => say(text, { n: points }))
    .join(pick(game.pointsJoin));
}
