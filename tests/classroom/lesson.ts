/** What is played: the same lesson is the same script. */
export interface Lesson {
  readonly seed: number;
  readonly studentCount: number;
  readonly questionCount: number;
  readonly stepCount: number;
}
