/** What a style sheet may not do without a browser noticing. */
import { type Rule } from '../source.ts';

const POSITIONED = /(^|[\s;])position: (relative|absolute|fixed|sticky);/;
const SCROLLS = /(^|[\s;])overflow(-[xy])?: (auto|scroll);/;

/**
 * What is only read out stands absolutely. Inside a box that scrolls and is no place of its own it stands on the page
 * instead, as far down as the box is long, and the page scrolls into emptiness.
 */
export const scrollersArePlaces: Rule = (sources) =>
  sources
    .filter(({ path }) => /^packages\/client\/src\/.*\.css$/.test(path))
    .flatMap(({ path, text }) => {
      const rules = rulesOf(text);
      const places = new Set(rules.flatMap(({ selector, body }) => (POSITIONED.test(body) ? [selector] : [])));
      return rules
        .filter(({ selector, body }) => SCROLLS.test(body) && !places.has(selector))
        .map(({ selector, line }) => `${path}:${line} ${selector} scrolls and has no position`);
    });

/** Innermost rules, those in media queries among them. */
function rulesOf(text: string): { selector: string; body: string; line: number }[] {
  return [...text.matchAll(/([^{};]+)\{([^{}]*)\}/g)].map((rule) => ({
    selector: (rule[1] ?? '').replace(/\/\*[\s\S]*?\*\//g, '').trim(),
    body: rule[2] ?? '',
    line: text.slice(0, rule.index + rule[0].indexOf('{')).split('\n').length,
  }));
}
