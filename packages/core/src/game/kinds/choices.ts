/** What the kinds that touch choices share. */
import type { ChoiceId, Lang } from '../ids.ts';
import type { Answer, Choice, Picks } from '../questions.ts';
import type { TallyRow } from '../views/parts.ts';

interface WithChoices {
  readonly choices: readonly Choice[];
}

/** The picks of an answer; none of one of another kind, which no journal of ours holds. */
export function picksOf(answer: Answer | null): Picks {
  return typeof answer === 'object' && answer !== null ? answer : [];
}

/** The picks in the question's own order; null unless each is one of its choices, none is doubled, and 1 ≤ count ≤ `most`. */
export function readPicks(question: WithChoices, raw: unknown, most: number): Picks | null {
  if (!Array.isArray(raw) || raw.length < 1 || raw.length > most) return null;
  const wanted = new Set<unknown>(raw);
  const picks = idsOf(question).filter((id) => wanted.has(id));
  return picks.length === raw.length ? picks : null;
}

/** A key may name several choices, also of a single: "C counts too" is the commonest regrade there is. */
export function readKeyPicks(question: WithChoices, raw: unknown): Picks | null {
  return readPicks(question, raw, question.choices.length);
}

/** How often each choice was picked, in the question's own order. */
export function tallyPicks(question: WithChoices, answers: Iterable<Answer>): TallyRow[] {
  const counts = new Map<ChoiceId, number>();
  for (const answer of answers) for (const pick of picksOf(answer)) counts.set(pick, (counts.get(pick) ?? 0) + 1);
  return question.choices.map((choice) => ({ choice: choice.id, count: counts.get(choice.id) ?? 0 }));
}

/** How many put each choice where the key has it, in the question's own order. */
export function tallyPlaces(
  question: WithChoices,
  answers: Iterable<Answer>,
  isInPlace: (choice: ChoiceId, at: number, picks: Picks) => boolean,
): TallyRow[] {
  const counts = question.choices.map(() => 0);
  for (const answer of answers) {
    const picks = picksOf(answer);
    for (const [at, { id }] of question.choices.entries()) {
      if (isInPlace(id, at, picks)) counts[at] = (counts[at] ?? 0) + 1;
    }
  }
  return question.choices.map(({ id }, at) => ({ choice: id, count: counts[at] ?? 0 }));
}

export function canonicalPicks(_question: WithChoices, answer: Answer): string {
  return picksOf(answer).join(',');
}

export function sayPicks(question: WithChoices, answer: Answer, lang: Lang): string {
  const picks = picksOf(answer);
  return question.choices
    .filter((choice) => picks.includes(choice.id))
    .map((choice) => choice.text[lang])
    .join(', ');
}

export function idsOf({ choices }: WithChoices): Picks {
  return choices.map(({ id }) => id);
}
