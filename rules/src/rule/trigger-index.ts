import type { Gc25Settings } from '../configuration/settings';
import type { SourceCodeLike } from '../program/syntax/file-context';
import { isTranslationPath } from '../program/syntax/translation-path';
import { anyoneId, loadTriggerIndex, strictId, TRANSLATIONS } from './index-on-demand';
import { audienceOf } from './audience';
import type { RuleMeta } from './meta';
import { RuleIndex } from '../scan/rule-index';

interface LoadedIndex {
  readonly index: RuleIndex;
  /** Ids of the rules that it knows. */
  readonly indexed: ReadonlySet<string>;
}

let loaded: LoadedIndex | undefined;

/** The words of all rules, loaded with the first text. */
function loadIndex(): LoadedIndex {
  if (!loaded) {
    const triggerIndex = loadTriggerIndex();
    loaded = { index: new RuleIndex(triggerIndex), indexed: new Set(triggerIndex.rules) };
  }
  return loaded;
}

/** One scan of a file, to be kept with its text. */
interface FileScan {
  readonly text: string;
  readonly path: string;
  readonly rules: ReadonlySet<string>;
}

let last: FileScan | undefined;

/**
 * Rules that a file can concern, as `canConcern` reads them; empty when no rule of any preset can. Looks for the trigger words of all
 * rules in a text and its path. Rules read the path below the working directory as well, so words of it count. The last answer is
 * kept: stages that follow each other ask about the same file.
 */
export function rulesForFile(text: string, path: string): ReadonlySet<string> {
  // A byte order mark is no word of another script, and later stages get the text without it.
  if (text.charCodeAt(0) === 0xfeff) return rulesForFile(text.slice(1), path);
  if (last?.text === text && last.path === path) return last.rules;
  last = { text, path, rules: ofKind(loadIndex().index.scan(text, path), path) };
  return last.rules;
}

/** Of the rules that a scan found, those for the kind of the file, by their own ids. */
function ofKind(found: ReadonlySet<string>, path: string): ReadonlySet<string> {
  const [ofTranslations, others] = [true, false].map((isSought) => [...found].filter((id) => id.endsWith(TRANSLATIONS) === isSought));
  if (!isTranslationPath(path)) return ofTranslations.length === 0 ? found : new Set(others);
  return new Set(ofTranslations.map((id) => id.slice(0, -TRANSLATIONS.length)));
}

/** Which findings a run shows of a file, beside those that every run shows. */
export interface Shown {
  readonly isStrict: boolean;
  /** Those about data of anyone, as `showsAnyone` reads it. */
  readonly isOfAnyone: boolean;
}

/** Is what is about anyone about a child, or does the project name people and data that the triggers do not know? */
export const showsAnyone = (path: string, settings: Gc25Settings): boolean =>
  audienceOf(path, settings) === 'children' || settings.sources.subjects.length > 0 || settings.sources.personalFields.length > 0;

/** Is a rule among those found by `rulesForFile`? One that the index does not know yet looks at every file. */
export const canConcern = (found: ReadonlySet<string>, id: string, { isStrict, isOfAnyone }: Shown): boolean =>
  found.has(id) || !loadIndex().indexed.has(id) || (isStrict && found.has(strictId(id)))
  || ((isStrict || isOfAnyone) && found.has(anyoneId(id)));

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
export const hasTriggers = (sourceCode: SourceCodeLike, meta: RuleMeta, shown: Shown, path: string): boolean =>
  isOff || canConcern(rulesForFile(sourceCode.text, path), meta.id, shown);

const ofModules = new WeakMap<object, boolean>();

/** Can any rule say something about a source that was read for another one? Leaves alone what is kept of the file that is checked. */
export function hasAnyTrigger(sourceCode: SourceCodeLike, path: string): boolean {
  let answer = ofModules.get(sourceCode);
  if (answer === undefined) {
    ofModules.set(sourceCode, answer = loadIndex().index.scan(sourceCode.text, path).size > 0);
  }
  return answer;
}
