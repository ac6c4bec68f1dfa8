/**
 * The load generator, a process of its own: what it costs is not the server's. Told what to play by its first argument;
 * asks its parent for samples of both servers, and reports at the end.
 */
import { monitorEventLoopDelay } from 'node:perf_hooks';
import { argv } from 'node:process';
import { BareClassroom } from './bare-classroom.ts';
import type { Opening } from './host.ts';
import type { Sample } from './meter.ts';
import { Lesson } from './play.ts';
import type { Plan, Played, TakeSample } from './play.ts';
import { RealClassroom } from './real-classroom.ts';
import type { Told } from './real-classroom.ts';

export interface Order {
  readonly plan: Plan;
  readonly opening: Opening;
  readonly bareOrigin: string;
}

export interface Report {
  readonly real: Played;
  readonly bare: Played;
  readonly room: string;
  readonly told: readonly Told[];
  readonly wrongResults: number;
  /** How long the generator itself could not listen, ms (p99): latencies below this are its own. */
  readonly generatorStallMs: number;
}

export type Side = 'real' | 'bare';
export type FromGenerator =
  | { readonly sampleOf: Side; readonly afterCollection: boolean }
  | { readonly report: Report };

const RESOLUTION_MS = 10;

// Nobody is left to report to.
process.once('disconnect', () => process.exit(1));

const delay = monitorEventLoopDelay({ resolution: RESOLUTION_MS });
delay.enable();
const report = await generate(JSON.parse(argv[2] ?? 'null') as Order);
tell({ report }, () => process.exit(0));

async function generate({ plan, opening, bareOrigin }: Order): Promise<Report> {
  const realRoom = await RealClassroom.open(opening);
  const bareRoom = await BareClassroom.open(bareOrigin);
  const real = new Lesson(realRoom, plan, samplesOf('real'));
  const bare = new Lesson(bareRoom, plan, samplesOf('bare'));
  await real.join();
  await bare.join();
  for (let n = -plan.warmUpRounds; n < plan.rounds; n++) {
    await real.playRound(n >= 0);
    await bareRoom.learn(realRoom.samples);
    await bare.playRound(n >= 0);
  }
  const played = { real: await real.end(), bare: await bare.end() };
  const { told, wrongResults, host } = realRoom;
  return { ...played, room: host.room, told, wrongResults, generatorStallMs: ownStallMs() };
}

function ownStallMs(): number {
  return Math.max(0, delay.percentile(99) / 1e6 - RESOLUTION_MS);
}

/** One sample at a time: the parent answers in order. */
function samplesOf(sampleOf: Side): TakeSample {
  return (afterCollection = false) =>
    new Promise((resolve) => {
      process.once('message', (message) => resolve((message as { sample: Sample }).sample));
      tell({ sampleOf, afterCollection });
    });
}

function tell(message: FromGenerator, told: () => void = () => {}): void {
  process.send?.(message, told);
}
