import { MOST_QUESTIONS } from '@bellringer/core/protocol';
import { pick, say, sayCount } from '../text/language.ts';
import { choosing as picking } from '../text/choosing.ts';
import { library as words } from '../text/library.ts';
import type { ChoosingProps } from './chapters.tsx';
import { pickedKeys, pickUsual, shownEntries, toggleShown, USUAL_COUNT } from './choosing.ts';
import { entriesIn, isFiltered, NO_FILTER } from './filtering.ts';

/** How many the list shows, how many of them are picked, and what can be done with all of them at once. */
export function Counts({ catalogue, choosing, onChange }: ChoosingProps) {
  const shown = shownEntries(choosing, catalogue);
  const picked = pickedKeys(choosing, catalogue);
  const count = shown.filter(({ key }) => picked.has(key)).length;
  const isFull = picked.size >= MOST_QUESTIONS;
  return (
    <div class="lib-counts">
      <p class="lib-small" aria-live="polite">
        {isFiltered(choosing.filter)
          ? sayCount(shown.length, words.foundOne, words.found)
          : sayCount(shown.length, words.questionsCountOne, words.questionsCount)}
        {` · ${say(words.pickedCount, { n: count })}`}
        {isFull && ` · ${say(picking.mostPicked, { n: MOST_QUESTIONS })}`}
      </p>
      {isFiltered(choosing.filter) && (
        <Link action="clear-filters" onClick={() => onChange({ ...choosing, filter: NO_FILTER })}>
          {pick(picking.clearFilters)}
        </Link>
      )}
      <BackToUsual catalogue={catalogue} choosing={choosing} onChange={onChange} />
      <Link
        action="pick-shown"
        isDisabled={count === shown.length || isFull}
        onClick={() => onChange(toggleShown(choosing, catalogue, true))}
      >
        {pick(words.pickShown)}
      </Link>
      <Link
        action="leave-shown"
        isDisabled={count === 0}
        onClick={() => onChange(toggleShown(choosing, catalogue, false))}
      >
        {pick(words.leaveShown)}
      </Link>
    </div>
  );
}

/** From a pick that was touched to the usual one of the chapter in sight. */
function BackToUsual({ catalogue, choosing, onChange }: ChoosingProps) {
  const { bank, pick: picked } = choosing;
  if (bank === null || (picked.is === 'usual' && picked.bank === bank)) return null;
  const current = entriesIn(catalogue, bank).filter(({ isLapsed }) => !isLapsed).length;
  if (current === 0) return null;
  return (
    <Link action="pick-usual" onClick={() => onChange(pickUsual(choosing, catalogue, bank))}>
      {say(picking.backToUsual, { n: Math.min(USUAL_COUNT, current) })}
    </Link>
  );
}

/** What is hidden for its age, and the switch that shows it (C4). */
export function LapsedLine({ catalogue, choosing, onChange }: ChoosingProps) {
  const picked = pickedKeys(choosing, catalogue);
  const { isLapsedShown } = choosing;
  const n = entriesIn(catalogue, choosing.bank).filter(
    ({ key, isLapsed }) => isLapsed && (isLapsedShown || !picked.has(key)),
  ).length;
  if (n === 0) return null;
  return (
    <div class="lib-counts">
      <p class="lib-small">
        {isLapsedShown
          ? sayCount(n, picking.lapsedShownOne, picking.lapsedShown)
          : sayCount(n, picking.lapsedHiddenOne, picking.lapsedHidden)}
      </p>
      <Link action="toggle-lapsed" onClick={() => onChange({ ...choosing, isLapsedShown: !isLapsedShown })}>
        {pick(isLapsedShown ? picking.hideLapsed : picking.showLapsed)}
      </Link>
    </div>
  );
}

interface LinkProps {
  readonly action: string;
  readonly isDisabled?: boolean;
  readonly onClick: () => void;
  readonly children: string;
}

function Link({ action, isDisabled = false, onClick, children }: LinkProps) {
  return (
    <button type="button" class="lib-link" data-action={action} disabled={isDisabled} onClick={onClick}>
      {children}
    </button>
  );
}
