/** A run as rows: measured, bare, ratio, budget. */
import type { Answers, Cost, Played, RoundPlayed, Step } from './play.ts';
import { middle, middleSpread } from './numbers.ts';
import type { Run } from './run.ts';

export interface Row {
  readonly what: string;
  readonly unit: string;
  readonly measured: number;
  readonly bare: number | null;
  readonly budget: Budget | null;
}

/** At most this much: of the value itself, or of its ratio to the bare one. */
interface Budget {
  readonly of: 'value' | 'ratio';
  readonly most: number;
  /** A ratio of two values this close to each other is noise. In the row's unit. */
  readonly within?: number;
}

/** Two fan-outs that differ by less look the same to a class; most of it is the wait for the disk before the first message. */
const SAME_MS = 5;
const LARGE_CLASS = 1000;

export function rowsOf({ plan, real, bare, found, wrongResults }: Run): Row[] {
  const answers = real.answers;
  return [
    ...costRows(real, bare),
    ...ackRows(real, bare, plan.phones <= LARGE_CLASS),
    ...stepRows('question', real, bare, ({ question }) => question, 1.3),
    ...stepRows('choices', real, bare, ({ choices }) => choices, 1.3),
    ...stepRows('own results', real, bare, ({ results }) => results, 1.5),
    ...memoryRows(real, bare),
    ...wireRows(real),
    { what: 'answers sent', unit: '', measured: answers.sent, bare: bare.answers.sent, budget: null },
    { what: 'answers acknowledged', unit: '', measured: answers.acknowledged, bare: null, budget: null },
    { what: 'answers journaled', unit: '', measured: found.journaled, bare: null, budget: null },
    { what: 'answers refused', unit: '', measured: refusedCount(answers), bare: null, budget: null },
    atMost('answers lost', '', lostCount(found.lost, wrongResults, answers), null, 0),
    atMost('answers doubled', '', found.doubled, null, 0),
  ];
}

/** Acknowledged and not in the journal, or shown differently in the phone's own result, or never answered at all. */
export function lostAnswers({ found, wrongResults, real }: Run): number {
  return lostCount(found.lost, wrongResults, real.answers);
}

export function ratioOf({ measured, bare }: Row): number | null {
  return bare === null || bare === 0 ? null : measured / bare;
}

export function isOver(row: Row): boolean {
  const { budget, measured, bare } = row;
  if (budget === null) return false;
  if (budget.of === 'value') return !(measured <= budget.most);
  if (bare !== null && budget.within !== undefined && measured - bare <= budget.within) return false;
  return !((ratioOf(row) ?? Number.NaN) <= budget.most);
}

/** As text, a line each. */
export function printTable(rows: readonly Row[]): string {
  const head = ['', 'measured', 'bare', 'ratio', 'budget', ''];
  const lines = [head, ...rows.map(cellsOf)];
  const widths = head.map((_, column) => Math.max(...lines.map((line) => (line[column] ?? '').length)));
  return lines
    .map((line) =>
      line
        .map((cell, column) => pad(cell, widths[column] ?? 0, column))
        .join('  ')
        .trimEnd(),
    )
    .join('\n');
}

function costRows(real: Played, bare: Played): Row[] {
  const row = (what: string, of: (cost: Cost) => number, budget: Budget | null): Row => ({
    what,
    unit: 'µs',
    measured: 1000 * middle(real.rounds.map(({ answering }) => of(answering))),
    bare: 1000 * middle(bare.rounds.map(({ answering }) => of(answering))),
    budget,
  });
  return [
    row('server CPU per accepted answer', ({ cpuMs }) => cpuMs, { of: 'ratio', most: 2 }),
    row('… of which main thread', ({ mainThreadCpuMs }) => mainThreadCpuMs, null),
  ];
}

function ackRows(real: Played, bare: Played, isSmall: boolean): Row[] {
  const of = ({ rounds }: Played) => middleSpread(rounds.map(({ acks }) => acks));
  const [ours, theirs] = [of(real), of(bare)];
  return [
    atMost('ack p50', 'ms', ours.p50, theirs.p50, isSmall ? 5 : 250),
    atMost('ack p99', 'ms', ours.p99, theirs.p99, isSmall ? 50 : 250),
    { what: 'ack max', unit: 'ms', measured: ours.max, bare: theirs.max, budget: null },
  ];
}

function stepRows(what: string, real: Played, bare: Played, of: (round: RoundPlayed) => Step, most: number): Row[] {
  const waits = ({ rounds }: Played) => middleSpread(rounds.map((round) => of(round).waits));
  const cost = ({ rounds }: Played) => 1000 * middle(rounds.map((round) => of(round).cost.cpuMs));
  const [ours, theirs] = [waits(real), waits(bare)];
  return [
    { what: `${what} to phones p50`, unit: 'ms', measured: ours.p50, bare: theirs.p50, budget: null },
    {
      what: `${what} to phones p99`,
      unit: 'ms',
      measured: ours.p99,
      bare: theirs.p99,
      budget: { of: 'ratio', most, within: SAME_MS },
    },
    { what: `${what} to phones max`, unit: 'ms', measured: ours.max, bare: theirs.max, budget: null },
    { what: `${what}: server CPU per phone`, unit: 'µs', measured: cost(real), bare: cost(bare), budget: null },
  ];
}

function memoryRows(real: Played, bare: Played): Row[] {
  const stall = ({ rounds }: Played) => middle(rounds.map(({ stallMs }) => stallMs));
  const inUnits = (bytes: number, unit: number) => bytes / unit;
  return [
    atMost('event-loop stall in a round', 'ms', stall(real), stall(bare), 100),
    atMost('event-loop stall while joining', 'ms', real.joinStallMs, bare.joinStallMs, 100),
    { what: 'everyone joined after', unit: 'ms', measured: real.joinMs, bare: bare.joinMs, budget: null },
    atMost('memory per seated phone', 'kB', inUnits(real.bytesPerSeat, 1000), inUnits(bare.bytesPerSeat, 1000), 30),
    {
      what: 'memory at most',
      unit: 'MB',
      measured: inUnits(real.peakRssBytes, 1e6),
      bare: inUnits(bare.peakRssBytes, 1e6),
      budget: null,
    },
  ];
}

function wireRows({ rounds }: Played): Row[] {
  const most = (of: (round: RoundPlayed) => number) => Math.max(...rounds.map(of));
  const mean = (of: (round: RoundPlayed) => number) =>
    rounds.reduce((sum, round) => sum + of(round), 0) / rounds.length;
  const row = (what: string, unit: string, measured: number, budget: number | null): Row =>
    budget === null ? { what, unit, measured, bare: null, budget } : atMost(what, unit, measured, null, budget);
  return [
    row(
      'messages to one phone per question',
      '',
      most(({ phoneMessages }) => phoneMessages.most),
      10,
    ),
    row(
      'bytes to one phone per question, mean',
      'B',
      mean(({ phoneBytes }) => phoneBytes.mean),
      3000,
    ),
    row(
      '… to the phone that got most, in the round that took most',
      'B',
      most(({ phoneBytes }) => phoneBytes.most),
      null,
    ),
    row('bytes to the screen per second', 'kB', most((round) => round.screenBytesPerSecond) / 1000, 50),
    row('bytes to the remote per second', 'kB', most((round) => round.remoteBytesPerSecond) / 1000, 50),
  ];
}

function atMost(what: string, unit: string, measured: number, bare: number | null, most: number): Row {
  return { what, unit, measured, bare, budget: { of: 'value', most } };
}

function refusedCount({ refused }: Answers): number {
  return Object.values(refused).reduce((sum, count) => sum + count, 0);
}

function lostCount(notFound: number, wrongResults: number, { silent }: Answers): number {
  return notFound + wrongResults + silent;
}

function cellsOf(row: Row): string[] {
  const ratio = ratioOf(row);
  const { budget, bare } = row;
  return [
    row.unit === '' ? row.what : `${row.what}, ${row.unit}`,
    say(row.measured),
    bare === null ? '' : say(bare),
    ratio === null ? '' : `${ratio.toFixed(2)} ×`,
    budget === null ? '' : `≤ ${budget.most}${budget.of === 'ratio' ? ' ×' : ''}`,
    budget === null ? '' : isOver(row) ? 'OVER' : 'ok',
  ];
}

function say(value: number): string {
  if (Number.isInteger(value)) return String(value);
  return value.toFixed(Math.abs(value) < 10 ? 2 : Math.abs(value) < 100 ? 1 : 0);
}

function pad(cell: string, width: number, column: number): string {
  return column === 0 || column === 5 ? cell.padEnd(width) : cell.padStart(width);
}
