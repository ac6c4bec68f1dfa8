/** The server cannot start, for a reason that the person at the terminal can do something about: one sentence says it. */
export class StartFailed extends Error {
  override readonly name = 'StartFailed';
  /** What the process ends with: 2 for a wrong option, 1 for anything else. */
  readonly exitCode: 1 | 2;

  constructor(message: string, exitCode: 1 | 2 = 1) {
    super(message);
    this.exitCode = exitCode;
  }
}
