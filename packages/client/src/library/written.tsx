import type { ShownChoice } from '@bellringer/core/game';
import type { ItemPreview, LibraryChoice, LibraryItem } from '@bellringer/core/protocol';
import type { ComponentChildren } from 'preact';
import { isOpinion } from '../state/question-kinds.ts';
import { pick } from '../text/language.ts';
import type { Text } from '../text/language.ts';
import { library as words } from '../text/library.ts';
import { shared } from '../text/shared.ts';
import { BookIcon } from '../ui/icons.tsx';
import { Rich } from '../ui/rich.tsx';
import { Asked } from './preview-kinds.tsx';

interface WrittenProps {
  readonly item: LibraryItem;
  readonly isKeyShown: boolean;
  readonly preview: ItemPreview;
}

/** The item in words: read out while the key is hidden; then what no picture shows stands here too, each choice's why. */
export function Written({ item, isKeyShown, preview }: WrittenProps) {
  const { note, facts } = preview;
  return (
    <div class={isKeyShown ? 'lib-written' : 'ui-aside'} data-written>
      <h2 class="ui-aside">{pick(item.stem)}</h2>
      {isKeyShown && <p class="lib-small">{pick(words.asUnanswered)}</p>}
      <Asked item={asDealt(item, preview)} isKeyShown={isKeyShown} />
      <output>
        {isKeyShown && item.explanation && (
          <Named name={isOpinion(item.kind) ? shared.talk : shared.why}>
            <Rich text={item.explanation} as="span" />
          </Named>
        )}
      </output>
      {isKeyShown && note && <Named name={words.note}>{pick(note)}</Named>}
      {isKeyShown && facts.length > 0 && <Facts facts={facts} />}
      <p class="lib-place">
        <BookIcon /> {pick(item.place)}
      </p>
    </div>
  );
}

/** With the letters and numbers that the pictures have. */
function asDealt(item: LibraryItem, { asking }: ItemPreview): LibraryItem {
  const { choices = [], targets = [] } = asking.screen.choices ?? {};
  const dealt = inOrderOf(choices, item.choices);
  const { targets: written } = item;
  if (!written) return { ...item, choices: dealt };
  const goesTo = ({ goes = 0 }: LibraryChoice) => targets.findIndex(({ text }) => text.en === written[goes]?.text.en);
  const matched = dealt.map((choice) => ({ ...choice, goes: goesTo(choice) }));
  return { ...item, choices: matched, targets: inOrderOf(targets, written) };
}

function inOrderOf<T extends { readonly text: Text }>(shown: readonly ShownChoice[], written: readonly T[]): T[] {
  return shown.flatMap(({ text }) => written.filter((one) => one.text.en === text.en));
}

function Named({ name, children }: { readonly name: Text; readonly children: ComponentChildren }) {
  return (
    <div>
      <b>{pick(name)}</b> {children}
    </div>
  );
}

function Facts({ facts }: Pick<ItemPreview, 'facts'>) {
  return (
    <div class="lib-facts">
      <b>{pick(words.facts)}</b>
      <ul>
        {facts.map((fact) => (
          <li key={fact.en}>{pick(fact)}</li>
        ))}
      </ul>
    </div>
  );
}
