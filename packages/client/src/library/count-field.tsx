import { pick } from '../text/language.ts';
import { library as words } from '../text/library.ts';
import type { ChoosingProps } from './chapters.tsx';
import { mostOf, pickCount, pickedKeys } from './choosing.ts';
import { NumberField } from './number-field.tsx';

/** How many questions: each change picks anew, evenly over the topics. */
export function CountField({ catalogue, choosing, onChange }: ChoosingProps) {
  return (
    <NumberField
      id="question-count"
      option="questionCount"
      value={pickedKeys(choosing, catalogue).size}
      most={mostOf(choosing, catalogue)}
      hint={pick(words.countHint)}
      onChange={(wanted) => onChange(pickCount(choosing, catalogue, wanted))}
    />
  );
}
