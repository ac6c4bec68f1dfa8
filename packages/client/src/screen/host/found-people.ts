import type { SeatRow } from '@bellringer/core/game';
import { lang } from '../../text/language.ts';

/** Those whose name has this in it, by name: in a long list a person is looked for, not met by chance. */
export function foundPeople(rows: readonly SeatRow[], search: string): readonly SeatRow[] {
  const order = new Intl.Collator(lang.value, { numeric: true });
  const wanted = folded(search);
  const found = rows.filter(({ nickname }) => folded(nickname).includes(wanted));
  // oxlint-disable-next-line unicorn/no-array-sort -- found is nobody else's, and the oldest browsers have no toSorted
  return found.sort((one, other) => order.compare(one.nickname, other.nickname));
}

/** However it was typed: case, width and spacing are no difference between names (J4). */
function folded(text: string): string {
  return text.normalize('NFKC').toLocaleLowerCase().replaceAll(/\s/g, '');
}
