/** Rounds of every kind in a session's report. */
import { picksOf } from '@bellringer/core/game';
import type { QuestionId, RoundNo, TypedRow } from '@bellringer/core/game';
import type { ReportRound } from '@bellringer/core/report';
import { match, order, poll } from '../kinds/arranged.ts';
import type { Sample } from '../kinds/sample.ts';
import { longText, number, text, words } from '../kinds/typed.ts';

function round(
  no: number,
  { question, choices, reveal, tally }: Sample,
  marks: Record<string, Partial<TypedRow>> = {},
) {
  const key = picksOf(reveal.key);
  const counts = new Map(tally.rows.map(({ choice, count }) => [choice, count]));
  const shown = question.kind === 'order' ? key : choices.choices.map(({ id }) => id);
  const made: ReportRound = {
    kind: question.writtenAs,
    key: reveal.key,
    ...(choices.targets && { targets: choices.targets }),
    ...(reveal.shown && { shown: reveal.shown }),
    ...(choices.range?.unit && { unit: choices.range.unit }),
    round: no as RoundNo,
    question: `q${no}` as QuestionId,
    place: question.place,
    stem: question.stem,
    explanation: reveal.explanation,
    state: 'played',
    choices: shown.flatMap((id) =>
      choices.choices
        .filter((choice) => choice.id === id)
        .map((choice) => ({ ...choice, isKey: false, count: counts.get(id) ?? 0 })),
    ),
    typed: (tally.typed ?? []).map((row) => ({ ...row, ...marks[row.words] })),
    answeredCount: tally.answeredCount,
    seatsCount: 31,
    silentCount: 31 - tally.answeredCount,
    facility: reveal.key === null ? null : (tally.rightCount ?? 0) / tally.answeredCount,
    medianMs: 14_200,
  };
  return made;
}

export const kindRounds: readonly ReportRound[] = [
  round(9, order),
  round(10, match),
  round(11, number, { 99: { isJudged: true } }),
  round(12, text, { 'rout table': { isNear: true }, NAT: { worth: 1, isJudged: true } }),
  round(13, poll),
  round(14, words),
  round(15, longText),
];
