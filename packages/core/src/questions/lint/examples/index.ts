/** Good and bad examples of each rule for one item, in both languages; where a rule has an edge, one on each side of it. */
import type { Example } from '../testing.ts';
import { CUE_EXAMPLES } from './cue-examples.ts';
import { FORM_EXAMPLES } from './form-examples.ts';
import { OPTION_EXAMPLES } from './option-examples.ts';
import { STEM_EXAMPLES } from './stem-examples.ts';

export const EXAMPLES: readonly Example[] = [...CUE_EXAMPLES, ...STEM_EXAMPLES, ...OPTION_EXAMPLES, ...FORM_EXAMPLES];
