import { nearestName } from '../../../configuration/hints';
import { rules } from '../../../generated/rules';
import { paragraphs as allParagraphs } from '../../../gc25';
import { answersFor } from '../../../rule/presets';

/** What the command line asks for; both lists empty: every rule. */
export interface RuleRequest {
  /** Ids, with or without the prefix `gc25/`. */
  readonly rules: readonly string[];
  readonly paragraphs: readonly number[];
}

export type RuleSelection =
  /** Ids without prefix, sorted; undefined stands for every rule. */
  | { readonly kind: 'selected'; readonly ids: readonly string[] | undefined }
  /** One sentence without a stop. */
  | { readonly kind: 'unknown'; readonly message: string };

/** The rules that are named and those that cite one of the paragraphs. */
export function selectRules({ rules: named, paragraphs }: RuleRequest): RuleSelection {
  if (named.length === 0 && paragraphs.length === 0) return { kind: 'selected', ids: undefined };
  const selected = new Set<string>();
  for (const name of named) {
    const id = name.replace(/^gc25\//, '');
    if (!Object.hasOwn(rules, id)) return unknownRule(name, id);
    selected.add(id);
  }
  for (const paragraph of paragraphs) {
    const citing = rulesCiting(paragraph);
    if (citing.length === 0) return uncitedParagraph(paragraph);
    citing.forEach((id) => selected.add(id));
  }
  return { kind: 'selected', ids: [...selected].sort() };
}

const rulesCiting = (paragraph: number): string[] => Object.keys(rules).filter((id) => answersFor(rules[id].meta, [paragraph]));

function unknownRule(name: string, id: string): RuleSelection {
  const ids = Object.keys(rules);
  const nearest = nearestName(id, ids) ?? ids.find((other) => other.includes(id));
  const hint = nearest === undefined ? '' : `did you mean "${nearest}"? `;
  return {
    kind: 'unknown',
    message: `There is no rule "${name}"; ${hint}"gc25 --list-rules" lists all ${ids.length} rules`,
  };
}

function uncitedParagraph(paragraph: number): RuleSelection {
  const cited = allParagraphs.map(({ number }) => number).filter((number) => rulesCiting(number).length > 0).join(', ');
  const fault = allParagraphs.some(({ number }) => number === paragraph)
    ? `No rule cites paragraph ${paragraph}`
    : `GC25 has paragraphs 1 to ${allParagraphs.length}, not ${paragraph}`;
  return { kind: 'unknown', message: `${fault}; rules cite the paragraphs ${cited}` };
}
