/** What the kinds that choose among choices share. */
import type { ChoiceId, Lang } from '../ids.ts';
import type { Answer, Choice } from '../questions.ts';
import type { TallyRow } from '../views/parts.ts';

interface WithChoices {
  readonly choices: readonly Choice[];
}

/** The picks in the question's own order; null unless each is one of its choices, none is doubled, and 1 ≤ count ≤ `most`. */
export function readPicks(question: WithChoices, raw: unknown, most: number): Answer | null {
  if (!Array.isArray(raw) || raw.length < 1 || raw.length > most) return null;
  const wanted = new Set<unknown>(raw);
  const picks = question.choices.map((choice) => choice.id).filter((id) => wanted.has(id));
  return picks.length === raw.length ? picks : null;
}

/** A key may name several choices, also of a single: "C counts too" is the commonest regrade there is. */
export function readKeyPicks(question: WithChoices, raw: unknown): Answer | null {
  return readPicks(question, raw, question.choices.length);
}

/** How often each choice was picked, in the question's own order. */
export function tallyPicks(question: WithChoices, answers: Iterable<Answer>): TallyRow[] {
  const counts = new Map<ChoiceId, number>();
  for (const answer of answers) for (const pick of answer) counts.set(pick, (counts.get(pick) ?? 0) + 1);
  return question.choices.map((choice) => ({ choice: choice.id, count: counts.get(choice.id) ?? 0 }));
}

export function sayPicks(question: WithChoices, answer: Answer, lang: Lang): string {
  return question.choices
    .filter((choice) => answer.includes(choice.id))
    .map((choice) => choice.text[lang])
    .join(', ');
}
