/**
 * The main thread's line to the worker, and the worker's supervisor. When the worker dies, writes that it had are `unknown`, reads are
 * asked again once, and a new worker takes over what comes meanwhile. While none can be started, everything is answered with
 * `broken` at once, and a start is tried every second.
 */
import { Worker } from 'node:worker_threads';
import { JournalFailed, JournalUnavailable } from './journal.ts';
import type { Answer, Answers, Outcome, Question, Start, Told, Write } from './sqlite-messages.ts';

export function startSqliteWorker(start: Start): Worker {
  const file = new URL('./sqlite-worker.ts', import.meta.url);
  return new Worker(file, { name: 'journal', workerData: start });
}

export class SqliteLink {
  readonly #start: () => Worker;
  readonly #onTrouble: (message: string) => void;
  readonly #pending = new Map<number, Pending>();
  #lastNo = 0;
  #worker: Worker | null = null;
  /** `down`: no worker can be started at present. */
  #life: 'starting' | 'up' | 'down' | 'stopped' = 'starting';
  #retry: NodeJS.Timeout | undefined;
  /** Who waits for the first start; later ones happen unseen. */
  #opening: { readonly settle: () => void; readonly fail: (error: Error) => void } | null = null;
  #refusal: JournalUnavailable | null = null;
  #stopped: () => void = () => {};
  #stopping: Promise<void> | null = null;

  private constructor(start: () => Worker, onTrouble: (message: string) => void) {
    this.#start = start;
    this.#onTrouble = onTrouble;
  }

  /** Rejects with `JournalUnavailable`. */
  static async open(start: () => Worker, onTrouble: (message: string) => void): Promise<SqliteLink> {
    const link = new SqliteLink(start, onTrouble);
    await new Promise<void>((settle, fail) => {
      link.#opening = { settle, fail };
      link.#launch();
    });
    return link;
  }

  /** Never rejects. */
  write(write: Write): Promise<Outcome> {
    return new Promise((settle) => {
      this.#add({ is: 'write', write, isSent: false, settle });
    });
  }

  /** Rejects with `JournalFailed`. */
  ask<Q extends Question>(question: Q): Promise<Answers[Q['about']]> {
    return new Promise((resolve, reject) => {
      const settle = (answer: Answer) => resolve(answer as Answers[Q['about']]);
      const fail = (because: string) => reject(new JournalFailed(`no answer: ${because}`));
      this.#add({ is: 'question', question, isSent: false, losses: 0, settle, fail });
    });
  }

  /** Resolves when what was under way is done and the files are released. */
  stop(): Promise<void> {
    this.#stopping ??= new Promise((resolve) => {
      this.#stopped = resolve;
      this.#stop();
    });
    return this.#stopping;
  }

  #stop(): void {
    const life = this.#life;
    this.#life = 'stopped';
    clearTimeout(this.#retry);
    if (life === 'up') this.#worker?.postMessage({ is: 'stop' });
    else if (this.#worker) void this.#worker.terminate();
    else this.#stopped();
  }

  #launch(): void {
    this.#life = 'starting';
    const worker = this.#start();
    this.#worker = worker;
    worker.on('message', (told: Told) => this.#hear(told));
    worker.on('error', (error) => {
      this.#refuse(new JournalUnavailable('unwritable', `The journal's worker failed: ${String(error)}.`));
    });
    worker.on('exit', () => this.#lose());
  }

  #hear(told: Told): void {
    if (told.is === 'ready') return this.#begin();
    if (told.is === 'trouble') return this.#onTrouble(told.message);
    if (told.is === 'unavailable') {
      return this.#refuse(new JournalUnavailable(told.reason, told.message));
    }
    const pending = this.#pending.get(told.no);
    this.#pending.delete(told.no);
    if (told.is === 'outcome' && pending?.is === 'write') pending.settle(told.outcome);
    if (told.is === 'answer' && pending?.is === 'question') pending.settle(told.answer);
    if (told.is === 'no-answer' && pending?.is === 'question') pending.fail(told.because);
  }

  #refuse(refusal: JournalUnavailable): void {
    this.#refusal = refusal;
    if (!this.#opening) this.#onTrouble(refusal.message);
  }

  #begin(): void {
    if (this.#life !== 'starting') return;
    this.#life = 'up';
    this.#opening?.settle();
    this.#opening = null;
    for (const [no, pending] of this.#pending) this.#send(no, pending);
  }

  #add(pending: Pending): void {
    if (this.#life === 'down' || this.#life === 'stopped') {
      refuse(pending);
      return;
    }
    this.#lastNo += 1;
    this.#pending.set(this.#lastNo, pending);
    if (this.#life === 'up') this.#send(this.#lastNo, pending);
  }

  #send(no: number, pending: Pending): void {
    pending.isSent = true;
    this.#worker?.postMessage(
      pending.is === 'write'
        ? { is: 'write', no, write: pending.write }
        : { is: 'question', no, question: pending.question },
    );
  }

  #lose(): void {
    this.#worker = null;
    const wasUp = this.#life === 'up';
    for (const [no, pending] of this.#pending) {
      if (!survivesLoss(pending)) this.#pending.delete(no);
    }
    if (wasUp) this.#launch();
    else this.#giveUp();
  }

  /** The worker never came up, or was told to end. */
  #giveUp(): void {
    for (const pending of this.#pending.values()) refuse(pending);
    this.#pending.clear();
    if (this.#life === 'stopped') this.#stopped();
    else if (this.#opening) {
      this.#life = 'stopped';
      this.#opening.fail(this.#refusal ?? new JournalUnavailable('unwritable', NO_START));
    } else {
      this.#life = 'down';
      this.#retry = setTimeout(() => this.#launch(), RETRY_MS);
    }
  }
}

const RETRY_MS = 1000;
const NO_START = "The journal's worker ended before it had opened the data folder.";

type Pending =
  | {
      readonly is: 'write';
      readonly write: Write;
      isSent: boolean;
      readonly settle: (outcome: Outcome) => void;
    }
  | {
      readonly is: 'question';
      readonly question: Question;
      isSent: boolean;
      losses: number;
      readonly settle: (answer: Answer) => void;
      readonly fail: (because: string) => void;
    };

/** What a dead worker leaves behind: a write that it had is settled here; a read may be asked once more. */
function survivesLoss(pending: Pending): boolean {
  if (!pending.isSent) return true;
  if (pending.is === 'write') {
    pending.settle('unknown');
    return false;
  }
  pending.isSent = false;
  pending.losses += 1;
  if (pending.losses > 1) pending.fail('the worker died twice over it');
  return pending.losses <= 1;
}

function refuse(pending: Pending): void {
  if (pending.is === 'write') pending.settle('broken');
  else pending.fail('it is not running');
}
