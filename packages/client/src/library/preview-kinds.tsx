import type { LibraryChoice, LibraryItem } from '@bellringer/core/protocol';
import { pick } from '../text/language.ts';
import { library as words } from '../text/library.ts';
import { letterAt, Mark } from '../ui/mark.tsx';
import { KeyTag } from '../ui/key-tag.tsx';
import { NumberAsked, TextAsked } from './preview-typed.tsx';
import '../ui/number.css';
import './preview-kinds.css';

interface AskedProps {
  readonly item: LibraryItem;
  readonly isKeyShown: boolean;
}

/** With what the class answers, in the manner of the question's kind; and what is right, once it is asked for. */
export function Asked({ item, isKeyShown }: AskedProps) {
  switch (item.kind) {
    case 'order':
      return <Order item={item} isKeyShown={isKeyShown} />;
    case 'match':
      return <Pairs item={item} isKeyShown={isKeyShown} />;
    case 'number':
      return <NumberAsked item={item} isKeyShown={isKeyShown} />;
    case 'text':
      return <TextAsked item={item} isKeyShown={isKeyShown} />;
    case 'words':
      return <p>{pick(words.cloudHow)}</p>;
    default:
      return (
        <ol class="lib-choices">
          {item.choices.map((choice, at) => (
            <Choice key={letterAt(at)} choice={choice} at={at} isKeyShown={isKeyShown} />
          ))}
        </ol>
      );
  }
}

interface ChoiceProps {
  readonly choice: LibraryChoice;
  readonly at: number;
  readonly isKeyShown: boolean;
}

function Choice({ choice, at, isKeyShown }: ChoiceProps) {
  const isMarked = isKeyShown && choice.isKey;
  return (
    <li class={isMarked ? 'is-key' : ''}>
      <Mark at={at} />
      <div>
        <span class="ui-aside">{letterAt(at)}. </span>
        {pick(choice.text)}
        {isKeyShown && <Why choice={choice} />}
      </div>
      {isMarked && <KeyTag />}
    </li>
  );
}

/** In no order that says anything, until it is asked for. */
function Order({ item: { choices, ends }, isKeyShown }: AskedProps) {
  const inOrder = choices.flatMap((_, place) => choices.filter(({ goes }) => goes === place));
  const shown = isKeyShown ? inOrder : choices;
  return (
    <>
      {ends && <p class="lib-small">{pick(ends.first)}</p>}
      <ol class="lib-choices is-plain">
        {shown.map((choice, at) => (
          <li key={choice.text.en} class={isKeyShown ? 'is-key' : ''}>
            {isKeyShown && <b class="ui-number">{at + 1}</b>}
            <div>
              {pick(choice.text)}
              {isKeyShown && <Why choice={choice} />}
            </div>
          </li>
        ))}
      </ol>
      {ends && <p class="lib-small">{pick(ends.last)}</p>}
    </>
  );
}

function Pairs({ item: { choices, targets }, isKeyShown }: AskedProps) {
  const isUsed = (no: number) => choices.some(({ goes }) => goes === no);
  return (
    <>
      <ul class="lib-choices is-plain">
        {choices.map((choice) => (
          <li key={choice.text.en} class={isKeyShown ? 'is-key' : ''}>
            <div>
              {pick(choice.text)}
              {isKeyShown && <Why choice={choice} />}
            </div>
            {isKeyShown && choice.goes !== undefined && <b class="ui-number">{choice.goes + 1}</b>}
          </li>
        ))}
      </ul>
      <p class="lib-small">{pick(words.goTo)}</p>
      <ol class="lib-choices is-plain">
        {targets?.map(({ text, why }, at) => (
          <li key={text.en}>
            <b class="ui-number">{at + 1}</b>
            <div>
              {pick(text)}
              {isKeyShown && !isUsed(at) && (
                <p class="lib-small">
                  {pick(words.leftOver)}
                  {why && `: ${pick(why)}`}
                </p>
              )}
            </div>
          </li>
        ))}
      </ol>
    </>
  );
}

function Why({ choice: { why } }: { readonly choice: LibraryChoice }) {
  return why && <p class="lib-small">{pick(why)}</p>;
}
