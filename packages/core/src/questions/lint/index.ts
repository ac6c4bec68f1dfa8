/** Item-writing rules over a lecture: what they find, where, and how it is mended. */
import type { Bank } from '../bank.ts';
import type { Path } from '../document.ts';
import type { Outline } from '../outline.ts';
import type { Item } from '../schema.ts';
import { BANK_RULES } from './bank-rules.ts';
import { CUE_RULES } from './cue-rules.ts';
import { sentenceAt } from './finding.ts';
import type { BankRule, Found, ItemRule, Severity } from './finding.ts';
import { FORM_RULES } from './form-rules.ts';
import { OPTION_RULES } from './option-rules.ts';
import { rivalOptions } from './rivals.ts';
import { STEM_RULES } from './stem-rules.ts';

export type { Severity } from './finding.ts';

export interface Finding {
  readonly rule: string;
  readonly severity: Severity;
  readonly item: string;
  /** Which of the banks, counted from 0. */
  readonly bank: number;
  /** From the bank. */
  readonly path: Path;
  readonly message: string;
  /** What it is about, as it stands there. */
  readonly sentence: string;
  readonly mend: string;
}

/** An item, and where it stands. */
interface Placed {
  readonly item: Item;
  readonly bank: number;
  readonly no: number;
}

/**
 * Everything that a rule finds in a lecture's banks and no item allows with a reason; also what is allowed without need.
 * Games mix chapters, so the rules about a whole look at all banks as one.
 */
export function lintLecture(banks: readonly Bank[], outline: Pick<Outline, 'rivals'>): Finding[] {
  const placed = banks.flatMap(({ items }, bank) => items.map((item, no): Placed => ({ item, bank, no })));
  const rules = itemRules(outline);
  const items = placed.map(({ item }) => item);
  const ofAll = BANK_RULES.flatMap((rule) => rule.check(items).map((one) => ({ rule, ...one })));
  return placed.flatMap((place, at) => {
    const found = [
      ...rules.flatMap((rule) => rule.check(place.item).map((one) => findingOf(rule, place, one))),
      ...ofAll.filter(({ item }) => item === at).map((one) => findingOf(one.rule, place, one.found)),
    ];
    const isAllowed = ({ rule }: Finding) => place.item.allow.some((allowed) => allowed.rule === rule);
    return [...found.filter((finding) => !isAllowed(finding)), ...idleAllowances(place, found, namesOf(rules))];
  });
}

export function itemRules({ rivals }: Pick<Outline, 'rivals'>): readonly ItemRule[] {
  return [...CUE_RULES, ...STEM_RULES, ...OPTION_RULES, ...FORM_RULES, rivalOptions(rivals)];
}

function namesOf(rules: readonly ItemRule[]): ReadonlySet<string> {
  return new Set([...rules, ...BANK_RULES].map(({ name }) => name));
}

function findingOf(rule: ItemRule | BankRule, { item, bank, no }: Placed, found: Found): Finding {
  const { name, severity, mend } = rule;
  const sentence = found.sentence ?? sentenceAt(item, found.path);
  const path = ['items', no, ...found.path];
  return { rule: name, severity, item: item.id, bank, path, message: found.message, sentence, mend };
}

/** An allowance that allows nothing hides the day when it would. */
function idleAllowances({ item, bank, no }: Placed, found: readonly Finding[], names: ReadonlySet<string>): Finding[] {
  return item.allow.flatMap(({ rule, because }, at): Finding[] => {
    if (found.some((finding) => finding.rule === rule)) return [];
    const message = names.has(rule) ? `\`${rule}\` finds nothing here` : `\`${rule}\` is no rule`;
    const path = ['items', no, 'allow', at];
    const about = { item: item.id, bank, path, message, sentence: because };
    return [{ rule: 'idle-allowance', severity: 'warning', mend: 'take the allowance away', ...about }];
  });
}
