import type { LibraryItem } from '@bellringer/core/protocol';
import { numeral, withUnit } from '../text/numeral.ts';
import { langOf, pick, say } from '../text/language.ts';
import { library as words } from '../text/library.ts';
import { KeyTag } from '../ui/key-tag.tsx';

interface TypedProps {
  readonly item: LibraryItem;
  readonly isKeyShown: boolean;
}

/** What may be typed, and what is right. */
export function NumberAsked({ item: { number, slips }, isKeyShown }: TypedProps) {
  if (!number) return null;
  const { least, most, unit, key, tolerance } = number;
  return (
    <>
      <p class="lib-range">{say(words.rangeOf, { least: numeral(least), most: withUnit(most, unit) })}</p>
      {isKeyShown && (
        <div class="lib-typed">
          <p>
            <KeyTag /> <b>{withUnit(key, unit)}</b>
            {tolerance > 0 && <span class="lib-small"> {say(words.within, { n: numeral(tolerance) })}</span>}
          </p>
          <Slips slips={slips} />
        </div>
      )}
    </>
  );
}

/** What is typed, and every way of writing it that counts. */
export function TextAsked({ item: { typed, slips }, isKeyShown }: TypedProps) {
  return (
    <>
      <p>{pick(words.typedHow)}</p>
      {isKeyShown && typed && (
        <div class="lib-typed">
          <p>
            <KeyTag /> <b>{pick(typed.key)}</b>
          </p>
          {typed.accepted.length > 0 && (
            <p>
              <span class="lib-small">{pick(words.alsoAccepted)}</span>
              <span class="lib-spellings">
                {typed.accepted.map((spelling) => (
                  <span key={spelling} class="lib-spelling" lang={langOf(spelling)}>
                    {spelling}
                  </span>
                ))}
              </span>
            </p>
          )}
          <Slips slips={slips} />
        </div>
      )}
    </>
  );
}

function Slips({ slips }: { readonly slips: LibraryItem['slips'] }) {
  if (!slips || slips.length === 0) return null;
  return (
    <div>
      <p class="lib-small">{pick(words.slips)}</p>
      <ul>
        {slips.map(({ answers, why }) => (
          <li key={answers.join(' ')}>
            <b>{answers.map((answer) => (typeof answer === 'number' ? numeral(answer) : answer)).join(', ')}</b>
            <p class="lib-small">{pick(why)}</p>
          </li>
        ))}
      </ul>
    </div>
  );
}
