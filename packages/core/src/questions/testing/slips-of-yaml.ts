import type { Slip } from './slips-of-form.ts';

const FLOW = '{ ko: 추는 종 안에 있다., en: The clapper hangs inside the bell. }';
const BLOCK = 'en: What rings?';
const HASH = 'put the text in quotes: what follows # is a comment, and nobody sees it';
const COLON = 'put the text in quotes: it holds a colon';

/** What people write who know their subject and not YAML. */
export const SLIPS_OF_YAML: readonly Slip[] = [
  ['a colon within braces', FLOW, '{ ko: 왜: 냐하면, en: Because }', `35:17 ${COLON}`],
  ['a colon at the end within braces', FLOW, '{ ko: 왜, en: Because: }', `35:24 ${COLON}`],
  ['a dash within braces', FLOW, '{ ko: - 왜, en: Because }', '35:17 put the text in quotes: it begins with -'],
  ['a hash within braces', FLOW, '{ ko: 왜 #1 번, en: Because }', `35:19 ${HASH}`],
  ['a hash at the beginning within braces', FLOW, '{ ko: 왜, en: #1 is why }', `35:24 ${HASH}`],
  ['a hash', BLOCK, 'en: What is #1?', `16:11 ${HASH}`],
  ['a hash at the beginning', BLOCK, 'en: #1 is what?', `16:11 ${HASH}`],
  ['emphasis at the beginning', BLOCK, 'en: **What** rings?', '16:20 put the text in quotes: it begins with *'],
  [
    'a star within braces',
    FLOW,
    '{ ko: *별, en: Star }',
    '35:17 references such as `*별` are not allowed: if it is text, put it in quotes',
  ],
  ['an ampersand', BLOCK, 'en: &Co rings', '16:15 put the text in quotes: it begins with &'],
  ['an ampersand alone', BLOCK, 'en: & Co rings', '16:11 put the text in quotes: it begins with &'],
  ['a percent sign', BLOCK, 'en: %5 ring', '16:11 put the text in quotes: it begins with %'],
  ['an at sign', FLOW, '{ ko: @home, en: Home }', '35:17 put the text in quotes: it begins with @'],
  ['a backquote within braces', FLOW, '{ ko: `ls` 명령, en: ls }', '35:17 put the text in quotes: it begins with `'],
  ['a greater-than sign', BLOCK, 'en: > 5 ring', '16:13 put the text in quotes: it begins with >'],
  ['a bar within braces', FLOW, '{ ko: | 5, en: Five }', '35:17 put the text in quotes: it begins with |'],
  ['a bracket', BLOCK, 'en: [1] rings', '16:15 put the text in quotes: it begins with ['],
  ['a brace within braces', FLOW, '{ ko: 하나 {둘}, en: One }', '35:20 put the text in quotes: it holds {'],
  [
    'a quote that is not closed within braces',
    FLOW,
    '{ ko: "추, en: The clapper }',
    '35:17 this quote is not closed: put the same quote at the end of the text',
  ],
  [
    'a single quote that is not closed',
    BLOCK,
    "en: 'What rings?",
    '16:11 this quote is not closed: put the same quote at the end of the text',
  ],
  [
    'a quoted word at the beginning',
    BLOCK,
    'en: "What" rings?',
    '16:11 the text goes on after its closing quote: put all of it in quotes, and use the other kind of quotes inside',
  ],
  [
    "a quote like the text's own",
    FLOW,
    "{ ko: 'it's', en: It }",
    '35:17 the text goes on after its closing quote: put all of it in quotes, and use the other kind of quotes inside',
  ],
  [
    'no space behind the colon',
    '      ko: 무엇이 울리나요?',
    '      ko:무엇이 울리나요?',
    '15:7 a colon and a space are missing after this name, or a quote is not closed',
  ],
  [
    'a brace that is not closed',
    FLOW,
    '{ ko: 추, en: The clapper',
    '36:5 this line does not begin in the same column as its neighbours, or a bracket is not closed',
  ],
];
