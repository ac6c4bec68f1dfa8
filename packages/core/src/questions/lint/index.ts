/** Item-writing rules over a bank: what they find, where, and how it is mended. */
import type { Bank } from '../bank.ts';
import type { Path } from '../document.ts';
import type { Outline } from '../outline.ts';
import type { Item } from '../schema.ts';
import { BANK_RULES } from './bank-rules.ts';
import { CUE_RULES } from './cue-rules.ts';
import type { BankRule, Found, ItemRule, Severity } from './finding.ts';
import { FORM_RULES } from './form-rules.ts';
import { rivalOptions } from './rivals.ts';

export type { Severity } from './finding.ts';

export interface Finding {
  readonly rule: string;
  readonly severity: Severity;
  readonly item: string;
  /** From the bank. */
  readonly path: Path;
  readonly message: string;
  readonly mend: string;
}

/** Everything that a rule finds and no item allows with a reason; also what is allowed without need. */
export function lintBank(bank: Bank, outline: Outline): Finding[] {
  const rules = [...CUE_RULES, ...FORM_RULES, rivalOptions(outline.rivals)];
  const found = [
    ...bank.items.flatMap((item, no) =>
      rules.flatMap((rule) => rule.check(item).map((one) => findingOf(rule, item, no, one))),
    ),
    ...BANK_RULES.flatMap((rule) => rule.check(bank.items).map((one) => ofBank(rule, bank.items, one))),
  ];
  const isAllowed = ({ item, rule }: Finding) =>
    bank.items.some(({ id, allow }) => id === item && allow.some((allowed) => allowed.rule === rule));
  const names = new Set([...rules, ...BANK_RULES].map(({ name }) => name));
  return [...found.filter((finding) => !isAllowed(finding)), ...idleAllowances(bank, found, names)];
}

function findingOf({ name, severity, mend }: ItemRule | BankRule, item: Item, no: number, found: Found): Finding {
  return { rule: name, severity, item: item.id, path: ['items', no, ...found.path], message: found.message, mend };
}

function ofBank(rule: BankRule, items: readonly Item[], { item, found }: { item: number; found: Found }): Finding {
  const hanging = items[item];
  if (!hanging) throw new Error(`${rule.name} found something at item ${item}, which there is not`);
  return findingOf(rule, hanging, item, found);
}

/** An allowance that allows nothing hides the day when it would. */
function idleAllowances(bank: Bank, found: readonly Finding[], names: ReadonlySet<string>): Finding[] {
  return bank.items.flatMap((item, no) =>
    item.allow.flatMap(({ rule }, at): Finding[] => {
      const isUsed = found.some((finding) => finding.item === item.id && finding.rule === rule);
      if (isUsed) return [];
      const message = names.has(rule) ? `\`${rule}\` finds nothing here` : `\`${rule}\` is no rule`;
      const mend = 'take the allowance away';
      return [
        { rule: 'idle-allowance', severity: 'warning', item: item.id, path: ['items', no, 'allow', at], message, mend },
      ];
    }),
  );
}
