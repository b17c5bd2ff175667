import type { SourceCodeLike } from '../program/syntax/file-context';
import type { RuleMeta } from './meta';
import { TriggerIndex } from '../scan/triggers';

/** Triggers by rule id; those that only `strict` needs are under the id with a mark. */
const registered = new Map<string, RuleMeta['triggers']>();
const strictId = (id: string): string => `${id} (strict)`;
let index: TriggerIndex | undefined;
const rulesByText = new WeakMap<object, ReadonlySet<string>>();

/** Makes a rule's triggers part of the one scan over each file. Called when a rule is made. */
export function registerTriggers(meta: RuleMeta): void {
  if (registered.get(meta.id) === meta.triggers) return;
  registered.set(meta.id, meta.triggers);
  if (meta.strictTriggers) registered.set(strictId(meta.id), meta.strictTriggers);
  index = undefined;
}

/**
 * Rules that a file can concern, as `canConcern` reads them. Empty when no rule of any preset can. Rules read the path below
 * the working directory as well, so words of it count.
 */
export function rulesForFile(text: string, path: string): ReadonlySet<string> {
  index ??= new TriggerIndex(Object.fromEntries(registered));
  return index.rulesFor(`${text}\n${path}`);
}

/** Is a rule among those found by `rulesForFile`? */
export const canConcern = (found: ReadonlySet<string>, id: string, isStrict: boolean): boolean =>
  found.has(id) || (isStrict && found.has(strictId(id)));

let isOff = false;

/** Runs something with the scan out of the way: every rule looks at every file. For comparing. */
export function withoutTriggers<T>(run: () => T): T {
  isOff = true;
  try {
    return run();
  } finally {
    isOff = false;
  }
}

/** Can the rule report in this source at all? One scan serves all rules of a file. */
export function hasTriggers(sourceCode: SourceCodeLike, meta: RuleMeta, isStrict: boolean, path: string): boolean {
  if (isOff) return true;
  let rules = rulesByText.get(sourceCode);
  if (!rules) rulesByText.set(sourceCode, rules = rulesForFile(sourceCode.text, path));
  return canConcern(rules, meta.id, isStrict);
}
