/**
 * A page's line to its room. It says hello on every new line, adds up the views, keeps the server's time, and comes
 * back by itself: within seconds after a break, at once when the page is looked at again. It sends nothing later that
 * was asked while the line was down: whoever asks decides whether to ask again.
 */
import type { Ms } from '@bellringer/core/game';
import { batch, signal } from '@preact/signals';
import type { ReadonlySignal } from '@preact/signals';
import { mergeView, nothingSeen } from '../state/parts.ts';
import type { Known, Seen, ViewLike } from '../state/parts.ts';
import { ServerClock } from '../state/server-clock.ts';
import { Line } from './line.ts';
import { forgetReload, reloadOnce } from './reload.ts';
import type {
  AckOf,
  Audience,
  HelloAckOf,
  HelloOf,
  MessageOf,
  PartsOf,
  Question,
  RefusalName,
  ServerToClient,
} from './wire.ts';

export interface Status {
  /** `connecting`: never was on. `off`: was on and comes back by itself. */
  readonly is: 'connecting' | 'on' | 'off';
  /** Since when, this device's time of day. */
  readonly since: Ms;
}

export interface ConnectionOptions<A extends Audience> {
  readonly as: A;
  /** What this page says on every new line. */
  readonly hello: () => HelloOf<A>;
  /** Called with the answer to each hello, after its view has been taken in. */
  readonly onHello?: (ack: HelloAckOf<A>) => void;
  /** Another origin than the page's own; for tests. */
  readonly url?: string;
}

/** Opens the line at once. */
export function connect<A extends Audience>(options: ConnectionOptions<A>): Connection<A> {
  return new Connection(options);
}

const ANSWER_TIMEOUT_MS = 5000;
/** A page that is looked at again, or waits for an answer, must know soon whether its line still lives. */
const CHECK_TIMEOUT_MS = 2500;
const PINGS_AT_HELLO = 3;
const PING_EVERY_MS = 60_000;
const HELLO_AGAIN_MS = 2000;
/** What a hello can be refused with for a moment only. */
const PASSING: ReadonlySet<RefusalName> = new Set(['busy', 'not-saved', 'too-fast']);

export class Connection<A extends Audience> {
  readonly #options: ConnectionOptions<A>;
  readonly #line: Line;
  readonly #clock = new ServerClock();
  readonly #parts = signal<Known<PartsOf[A]>>({});
  readonly #status = signal<Status>({ is: 'connecting', since: Date.now() });
  readonly #refused = signal<RefusalName | null>(null);
  #seen: Seen<PartsOf[A]> = nothingSeen();
  #hellos = 0;
  readonly #pinging: ReturnType<typeof setInterval>;

  constructor(options: ConnectionOptions<A>) {
    this.#options = options;
    this.#line = new Line(options.url, {
      up: () => void this.helloAgain(),
      down: () => this.#hasBroken(),
      awake: () => void this.#wake(),
    });
    // The audiences' views differ only in their parts, which this page's own type names.
    this.#line.on(`${options.as}:view` as 'phone:view', (view) => this.take(view as ViewLike<PartsOf[A]>));
    this.#line.on('phone:probe', (reply) => reply());
    this.#pinging = setInterval(() => void this.#ping(ANSWER_TIMEOUT_MS), PING_EVERY_MS);
  }

  /** The parts that apply now. Empty before the first hello was answered. */
  get parts(): ReadonlySignal<Known<PartsOf[A]>> {
    return this.#parts;
  }

  get status(): ReadonlySignal<Status> {
    return this.#status;
  }

  /** Why the last hello was refused for good; null while all is well. */
  get refused(): ReadonlySignal<RefusalName | null> {
    return this.#refused;
  }

  /** Server time, ms since the epoch. May be handed on as a function. */
  readonly serverNow = (): Ms => this.#clock.now();

  /**
   * Asks and resolves with the answer; its view, if it has one, has been taken in by then. Null means that no answer
   * came (no line, or too late): the message may or may not have arrived.
   */
  async ask<Q extends Question>(
    name: Q,
    message: MessageOf<Q>,
    timeoutMs: Ms = ANSWER_TIMEOUT_MS,
  ): Promise<AckOf<Q> | null> {
    const ack = await this.#line.ask(name, message, timeoutMs);
    if (ack && 'view' in ack && ack.view) this.take(ack.view as ViewLike<PartsOf[A]>);
    return ack;
  }

  /** Listens to what the server reports beside views. Returns the way to stop. */
  on<R extends keyof ServerToClient>(name: R, listener: ServerToClient[R]): () => void {
    return this.#line.on(name, listener);
  }

  /** Says hello anew on the same line: what this page may see has changed. */
  async helloAgain(): Promise<void> {
    const hello = ++this.#hellos;
    const askedAt = this.#clock.steady();
    const ack = await this.#line.ask(`${this.#options.as}:hello` as Question, this.#options.hello(), ANSWER_TIMEOUT_MS);
    if (hello !== this.#hellos) return;
    if (ack === null) this.#line.renew();
    else this.#isGreeted(ack, askedAt);
  }

  /** Something has gone unanswered: a line that is dead without knowing is dropped, and another one tried. */
  async check(): Promise<boolean> {
    const isAlive = this.#line.isUp && (await this.#ping(CHECK_TIMEOUT_MS));
    if (!isAlive) this.#line.renew();
    return isAlive;
  }

  /** Takes in a view that came with an answer. */
  take(view: ViewLike<PartsOf[A]>): void {
    this.#seen = mergeView(this.#seen, view);
    this.#parts.value = this.#seen.parts;
  }

  /** Hangs up for good. */
  close(): void {
    this.#hellos += 1;
    clearInterval(this.#pinging);
    this.#line.close();
  }

  #isGreeted(ack: HelloAckOf<A>, askedAt: Ms): void {
    if (!ack.ok) return this.#isRefused(ack.refused, ack);
    forgetReload('outdated');
    this.#clock.learn(ack.view.sentAt, askedAt);
    batch(() => {
      this.take(ack.view as unknown as ViewLike<PartsOf[A]>);
      this.#refused.value = null;
      this.#status.value = { is: 'on', since: Date.now() };
      this.#options.onHello?.(ack);
    });
    void this.#pingTimes(PINGS_AT_HELLO);
  }

  #isRefused(refused: RefusalName, ack: HelloAckOf<A>): void {
    if (refused === 'outdated' && reloadOnce('outdated')) return;
    if (PASSING.has(refused)) {
      const hello = this.#hellos;
      setTimeout(() => hello === this.#hellos && void this.helloAgain(), HELLO_AGAIN_MS * (0.75 + Math.random() / 2));
      return;
    }
    batch(() => {
      this.#refused.value = refused;
      this.#status.value = { is: 'on', since: Date.now() };
      this.#options.onHello?.(ack);
    });
  }

  #hasBroken(): void {
    this.#hellos += 1;
    this.#clock.forget();
    if (this.#status.value.is === 'on') this.#status.value = { is: 'off', since: Date.now() };
  }

  /** The page is looked at again: it may have slept, and its line may be dead without knowing. */
  async #wake(): Promise<void> {
    this.#clock.forget();
    if (await this.check()) await this.#pingTimes(PINGS_AT_HELLO - 1);
  }

  async #pingTimes(times: number): Promise<void> {
    for (let n = 0; n < times; n++) if (!(await this.#ping(ANSWER_TIMEOUT_MS))) return;
  }

  /** True if the server answered. */
  async #ping(timeoutMs: Ms): Promise<boolean> {
    const askedAt = this.#clock.steady();
    const ack = await this.#line.ask('phone:ping', { n: 0 }, timeoutMs);
    if (ack?.ok) this.#clock.learn(ack.serverAt, askedAt);
    return ack !== null;
  }
}
