import type { Report } from '@bellringer/core/report';
import { useState } from 'preact/hooks';
import { addressOf } from '../library/host-place.ts';
import { useHostAsked } from '../library/use-host-asked.ts';
import type { HostKeyProps } from '../library/use-host-asked.ts';
import { askForFile, post } from '../net/http.ts';
import type { Failed } from '../net/http.ts';
import { isOpinion } from '../state/question-kinds.ts';
import { lang, pick, sayCount } from '../text/language.ts';
import { report as words } from '../text/report.ts';
import { Button } from '../ui/button.tsx';
import { DownloadIcon, LeftIcon } from '../ui/icons.tsx';
import { sayFailure, WhenAsked } from '../ui/when-asked.tsx';
import { Leaderboard } from './leaderboard.tsx';
import { percentOf } from './percent.ts';
import { Rounds } from './rounds.tsx';
import type { Judge } from './typed-answers.tsx';
import { dayOf, spanOf } from './when.ts';
import './report.css';

/** One past session: who stood where at the end, and how the class answered every question. */
export function SessionReport({ room, ...props }: HostKeyProps & { readonly room: string }) {
  const report = useHostAsked<Report>(`/api/sessions/${room}`, props);
  return (
    <main class="rep" data-report={room}>
      <a class="rep-back" href={addressOf({ is: 'sessions' })}>
        <LeftIcon /> {pick(words.backToSessions)}
      </a>
      <WhenAsked asking={report} saying={(refused) => (refused === 'no-room' ? pick(words.gone) : undefined)}>
        {(value) => <ReportBody report={value} room={room} hostKey={props.hostKey} again={report.again} />}
      </WhenAsked>
    </main>
  );
}

interface ReportBodyProps {
  readonly report: Report;
  readonly room: string;
  readonly hostKey: string;
  /** Asks for the report anew. */
  readonly again: () => void;
}

export function ReportBody({ report, room, hostKey, again }: ReportBodyProps) {
  const judge: Judge = async (judgement) => {
    const judged = await post(`/api/sessions/${room}/judgements`, hostKey, judgement);
    if (!judged.ok) return judged.refused;
    again();
    return null;
  };
  return (
    <>
      <div class="rep-head">
        <div class="rep-title">
          <p class="rep-small ui-digits">
            {dayOf(report.createdAt)} · {spanOf(report.createdAt, report.endedAt)}
            {report.endedAt === null && ` · ${pick(words.notEnded)}`}
          </p>
          <h1>{pick(report.title)}</h1>
        </div>
        <Figures report={report} />
        <DownloadButton room={room} hostKey={hostKey} name={`${dayOf(report.createdAt)}-${report.code}`} />
      </div>
      <div class="rep-columns">
        <Rounds rounds={report.rounds} judge={judge} />
        <Leaderboard players={report.players} countedCount={report.countedCount} />
      </div>
    </>
  );
}

function Figures({ report }: { readonly report: Report }) {
  const { players, countedCount, accuracy, rounds } = report;
  const opinionCount = rounds.filter(({ kind, state }) => state === 'played' && isOpinion(kind)).length;
  const isAll = countedCount === rounds.length;
  return (
    <dl class="rep-figures">
      <Figure value={String(players.length)} unit={sayCount(players.length, words.studentsOne, words.students)} />
      <Figure
        value={String(countedCount)}
        unit={isAll ? sayCount(countedCount, words.questionsOne, words.questions) : pick(words.scored)}
      />
      {opinionCount > 0 && (
        <Figure value={String(opinionCount)} unit={sayCount(opinionCount, words.opinionsOne, words.opinions)} />
      )}
      {accuracy !== null && <Figure value={percentOf(accuracy)} unit={pick(words.rightShare)} />}
    </dl>
  );
}

function Figure({ value, unit }: { readonly value: string; readonly unit: string }) {
  return (
    <div>
      <dd>{value}</dd>
      <dt>{unit}</dt>
    </div>
  );
}

interface DownloadProps {
  readonly room: string;
  readonly hostKey: string;
  /** What tells this session from others. */
  readonly name: string;
}

/** The key goes in a header, so the file is fetched first and then saved from memory. */
function DownloadButton({ room, hostKey, name }: DownloadProps) {
  const [state, setState] = useState<'ready' | 'asking' | Failed>('ready');
  const download = async () => {
    setState('asking');
    const file = await askForFile(`/api/sessions/${room}/leaderboard.csv`, hostKey, lang.value);
    setState(file.ok ? 'ready' : file);
    if (file.ok) saveAs(file.value, `bellringer-${name}.csv`);
  };
  return (
    <div class="rep-download">
      <Button isSmall data-action="download-csv" disabled={state === 'asking'} onClick={() => void download()}>
        <DownloadIcon /> {pick(state === 'asking' ? words.downloading : words.download)}
      </Button>
      {typeof state === 'object' && <p role="alert">{sayFailure(state.refused)}</p>}
    </div>
  );
}

function saveAs(file: Blob, name: string): void {
  const link = document.createElement('a');
  link.href = URL.createObjectURL(file);
  link.download = name;
  link.click();
  // The browser has taken the file once the click is through; a moment later is safe everywhere.
  setTimeout(() => URL.revokeObjectURL(link.href), 10_000);
}
