import type { RemoteParts, Text } from '@bellringer/core/game';
import type { Known } from '../state/parts.ts';
import { pick } from '../text/language.ts';
import { remote as words } from '../text/remote.ts';
import { BookIcon } from '../ui/icons.tsx';
import { Rich } from '../ui/rich.tsx';

export interface NotesProps {
  readonly parts: Known<RemoteParts>;
  readonly isCovered: boolean;
}

/** What the bank's author whispers to the host. It may name the key, so the eye covers it too. */
export function Note({ parts: { secret }, isCovered }: NotesProps) {
  if (!secret?.note || isCovered) return null;
  return (
    <p class="rem-note">
      <b>{pick(words.note)}</b> {pick(secret.note)}
    </p>
  );
}

/** Why, and where in the lecture; folded until the key is out, and covered with it. */
export function Explanation({ parts: { secret, question, reveal }, isCovered }: NotesProps) {
  if (!secret || isCovered) return null;
  if (secret.explanation === null) return question ? <Place place={question.place} /> : null;
  return (
    <details class="rem-explanation" key={secret.question} open={reveal !== undefined}>
      <summary>{pick(words.explanation)}</summary>
      <Rich text={secret.explanation} as="p" />
      {question && <Place place={question.place} />}
    </details>
  );
}

function Place({ place }: { readonly place: Text }) {
  return (
    <p class="rem-place">
      <BookIcon /> {pick(place)}
    </p>
  );
}
