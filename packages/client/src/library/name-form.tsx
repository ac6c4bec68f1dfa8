import { LONGEST_SET_NAME } from '@bellringer/core/protocol';
import { useState } from 'preact/hooks';
import { pick } from '../text/language.ts';
import { choosing as words } from '../text/choosing.ts';
import { Button } from '../ui/button.tsx';

export interface NameFormProps {
  readonly initial: string;
  readonly button: string;
  readonly isMain: boolean;
  /** Why the name was not taken. */
  readonly problem: string | null;
  readonly onName: (name: string) => void;
}

/** A set's name. What it may be, the server says. */
export function NameForm({ initial, button, isMain, problem, onName }: NameFormProps) {
  const [name, setName] = useState(initial);
  const submit = (submitted: Event) => {
    submitted.preventDefault();
    onName(name);
  };
  return (
    <form class="lib-name" onSubmit={submit}>
      <label for="set-name">{pick(words.setName)}</label>
      <div class="lib-sheet-row">
        <input
          id="set-name"
          type="text"
          maxLength={LONGEST_SET_NAME}
          autocomplete="off"
          value={name}
          aria-invalid={problem !== null}
          aria-describedby={problem === null ? undefined : 'set-name-problem'}
          onInput={({ currentTarget }) => setName(currentTarget.value)}
        />
        <Button type="submit" look={isMain ? 'main' : 'plain'} isSmall data-action="name-set">
          {button}
        </Button>
      </div>
      {problem !== null && (
        <p id="set-name-problem" class="lib-problem" role="alert">
          {problem}
        </p>
      )}
    </form>
  );
}
