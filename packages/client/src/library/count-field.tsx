import { pick } from '../text/language.ts';
import { choosing as words } from '../text/choosing.ts';
import { library } from '../text/library.ts';
import type { ChoosingProps } from './chapters.tsx';
import { pickedKeys } from './choosing.ts';
import { isByHand, mostOf, pickCount } from './counting.ts';
import { NumberField } from './number-field.tsx';

/** How many questions: what made itself is picked anew, what the host has touched grows and shrinks (C8). */
export function CountField({ catalogue, choosing, onChange }: ChoosingProps) {
  return (
    <NumberField
      id="question-count"
      option="questionCount"
      value={pickedKeys(choosing, catalogue).size}
      most={mostOf(choosing, catalogue)}
      hint={pick(isByHand(choosing) ? words.countByHandHint : library.countHint)}
      onChange={(wanted) => onChange(pickCount(choosing, catalogue, wanted))}
    />
  );
}
