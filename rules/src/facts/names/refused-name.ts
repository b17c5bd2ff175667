import { accountPlaces, adultFieldWords } from '../../knowledge/words/people/form-words';
import { firstNames, lastNames, personalNameWords } from '../../knowledge/words/people/name-words';
import { type AstNode, getEnclosingFunction, getMemberName, unwrap } from '../../program/syntax/ast';
import type { FileContext } from '../../program/syntax/file-context';
import { callsWithin } from '../../program/syntax/chain';
import { mentions, mentionsWithin } from '../../program/syntax/lexicon';
import { placeOf } from '../../program/syntax/names';
import { hasAnyPhrase, wordsOf } from '../../program/syntax/words';
import { getKnown } from '../../program/values/value';
import { valueOf } from '../../program/values/value-of';
import { type FieldDoubt, placeDoubts } from '../fields/field-doubts';
import { fileMentions } from '../fields/file-mentions';
import { isScriptPath } from '../kind-of-file/script-path';
import { getRefused, stops } from '../occasions/refusal';
import { getValueName } from '../people/names';
import type { FactSources } from '../sources';
import { isFamilysName } from './name-field';

/** A check that stops those who give no legal name. */
export interface RefusedName {
  readonly at: AstNode;
  readonly site: AstNode;
  /** What is asked for: `fullName` of `fullName.trim()`. */
  readonly value: AstNode;
  /** Nothing was given, or something that does not look like a legal name. */
  readonly what: 'missing' | 'other name';
  /** A script asks those who build the product. */
  readonly isOfScript: boolean;
  /** A first name in a function that knows of no last one. */
  readonly isFirstNameAlone: boolean;
  readonly doubts: readonly FieldDoubt[];
}

/** `if (!fullName) return`, `if (!/\S+ \S+/.test(fullName)) return`; `words` are those of legal names. */
export const refusedNames = (sources: FactSources, words: readonly string[]): readonly RefusedName[] =>
  sources.file.nodes('IfStatement').flatMap((site) => {
    const isOfScript = isScriptPath(sources.path);
    const missing = getRefused(site, words, sources.path, sources.file) ?? neededToSave(site, words, sources);
    const others = [splitName(site, words, sources), patternOfName(site, words, sources)];
    const found = [
      ...(missing && !isFamilysName([getValueName(missing)], sources)
        ? [{ at: missing, value: withoutCall(missing), what: 'missing' as const }]
        : []),
      ...others.flatMap((at) => (at ? [{ at, value: at, what: 'other name' as const }] : [])),
    ];
    return found.map((refused) => ({
      ...refused,
      site,
      isOfScript,
      isFirstNameAlone: refused.what === 'missing' && isFirstNameAlone(refused.value, site, sources.file),
      doubts: placeDoubts(site, sources),
    }));
  });

/** `if (!firstName) return …` where nothing asks for the rest of the name. */
const isFirstNameAlone = (value: AstNode, site: AstNode, file: FileContext): boolean =>
  hasAnyPhrase(getValueName(value), firstNames)
  && !mentionsWithin(getEnclosingFunction(site) ?? file.program, lastNames, file, 'names and texts');

/** What a method without arguments is called on. */
function withoutCall(node: AstNode): AstNode {
  const callee = node.type === 'CallExpression' && node.arguments.length === 0 ? unwrap(node.callee as AstNode) : undefined;
  return callee?.object ?? node;
}

/** `if (child.legalName && child.colour) await child.save()`: no one is saved without the name. */
function neededToSave(statement: AstNode, words: readonly string[], { file, path }: FactSources): AstNode | undefined {
  const named = givenIn(unwrap(statement.test)).find((node) => hasAnyPhrase(getMemberName(node) ?? '', words) && !isAdults(node, file));
  const record = named && placeOf(named.object);
  if (!named || record === undefined || !hasAnyPhrase(path, accountPlaces) && !mentions(file, accountPlaces)) return undefined;
  const isSaved = callsWithin(statement.consequent as AstNode, file).some((call) => {
    const callee = unwrap(call.callee as AstNode);
    return getMemberName(callee) === 'save' && placeOf(callee.object) === record;
  });
  return isSaved ? named : undefined;
}

/** What a test needs to be given: both sides of `a && b.trim()`. */
function givenIn(test: AstNode | undefined): AstNode[] {
  if (test?.type === 'LogicalExpression' && test.operator === '&&')
    return [...givenIn(unwrap(test.left as AstNode)), ...givenIn(unwrap(test.right as AstNode))];
  return test?.type === 'MemberExpression' ? [test] : [];
}

const comparisons: ReadonlySet<unknown> = new Set(['<', '<=', '==', '===', '!=', '!==']);
const fewNames: ReadonlySet<unknown> = new Set([1, 2]);
const blanks: ReadonlySet<unknown> = new Set([' ', String.raw`\s`, String.raw`\s+`, ' +']);

/** `name.split(' ').length < 2` where the name is left of the split. */
function splitName(statement: AstNode, words: readonly string[], sources: FactSources): AstNode | undefined {
  const { file } = sources;
  const test = unwrap(statement.test);
  if (test?.type !== 'BinaryExpression' || !comparisons.has(test.operator) || !fewNames.has(test.right.value)) return undefined;
  const length = unwrap(test.left as AstNode);
  const split = getMemberName(length) === 'length' ? unwrap(length.object) : undefined;
  const callee = split?.type === 'CallExpression' ? unwrap(split.callee as AstNode) : undefined;
  const [separator] = (split?.arguments ?? []) as AstNode[];
  if (!callee || getMemberName(callee) !== 'split' || !blanks.has(patternAt(separator, file))) return undefined;
  const value = callee.object as AstNode;
  const named = getValueName(value);
  const isName = hasAnyPhrase(named, words) || (wordsOf(named).join(' ') === 'name' && fileMentions(sources, personalNameWords));
  return isName && !isAdults(value, file) && stops(statement, file) ? test : undefined;
}

/** Parts of a pattern that want two words. */
const gaps = [String.raw`\s`, '[ ]', String.raw` \S`];

/** `/\S+ \S+/` of `!/\S+ \S+/.test(fullName)`. */
function patternOfName({ test }: AstNode, words: readonly string[], { file }: FactSources): AstNode | undefined {
  const call = unwrap(test?.type === 'UnaryExpression' ? test.argument : test);
  const callee = call?.type === 'CallExpression' ? unwrap(call.callee as AstNode) : undefined;
  const [value] = (call?.arguments ?? []) as AstNode[];
  if (!callee || getMemberName(callee) !== 'test' || !value || !hasAnyPhrase(getValueName(value), words)) return undefined;
  const pattern = patternAt(callee.object, file);
  return gaps.some((gap) => pattern?.includes(gap)) && !isAdults(value, file) ? (callee.object as AstNode) : undefined;
}

/** What a regular expression or a text looks for. */
function patternAt(node: AstNode | null | undefined, file: FileContext): string | undefined {
  const value: unknown = getKnown(valueOf(node, file));
  return value instanceof RegExp ? value.source : typeof value === 'string' ? value : undefined;
}

const isAdults = (value: AstNode, file: FileContext): boolean => mentionsWithin(value, adultFieldWords, file, 'names and texts');
