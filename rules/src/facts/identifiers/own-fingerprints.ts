import { deviceSignalWords, fingerprintWords } from '../../knowledge/words/device-words';
import { type CallSite, callSitesOf } from '../../program/modules/call-site';
import { definitionOf } from '../../program/origin/definition';
import { type AstNode, isFunction, unwrap, walk } from '../../program/syntax/ast';
import { entriesOf } from '../../program/syntax/entries';
import type { FileContext } from '../../program/syntax/file-context';
import { coverOf, itemsWithin } from '../../program/syntax/items-within';
import { mentions, nodesNamed } from '../../program/syntax/lexicon';
import { lastName } from '../../program/syntax/names';
import { functionName } from '../../program/syntax/near';
import { hasAnyPhrase, wordsOf } from '../../program/syntax/words';
import { isVisitorCookie } from '../cookies/visitor-cookie';
import type { FactSources } from '../sources';
import { countOf, describeMeasures, isEnough, measuresIn } from './measures';
import { isFingerprintName, isHashName, isSendingName } from './names';
import { isSentFrom } from './sent-prints';

/** A fingerprint of a device that the file makes: in a function, under the name of an identity, as a hash, or by sending measures. */
export interface OwnFingerprint {
  readonly kind: 'function' | 'variable' | 'hash' | 'request';
  readonly at: AstNode;
  readonly site: AstNode;
  readonly name: string;
  /** What it is made of, for a message. */
  readonly measures: string;
  /** The file makes a request with it; without one it may stay on the device, or another file sends it. */
  readonly isSent: boolean;
}

type Made = Omit<OwnFingerprint, 'isSent'>;

/** As many measures, sent together, tell a device whatever they are called. */
const MANY = 5;
/** An object of fewer entries is a part of the measures. */
const FEWEST_ENTRIES = 4;

/** Each fingerprint once, at the outermost place that shows it; `least` is the number of telling measures that make one. */
export function ownFingerprints(least: number, sources: FactSources): readonly OwnFingerprint[] {
  const { file } = sources;
  const functions = file
    .nodes('FunctionDeclaration', 'FunctionExpression', 'ArrowFunctionExpression')
    .flatMap((fn) => ofFunction(fn, least, sources) ?? []);
  const made = new Set(functions.map(({ site }) => site));
  const isInFunction = coverOf(made);
  const variables = file
    .nodes('VariableDeclarator')
    .flatMap((each) => ofVariable(each, least, file) ?? [])
    .filter(({ site }) => !isInFunction(site));
  for (const { site } of variables) made.add(unwrap(site.init) ?? site);
  const calls = callSitesOf(file).all.flatMap((call) => ofCall(call, least, made, file) ?? []);
  const isInThem = coverOf(made);
  return [...functions, ...variables, ...calls.filter(({ site }) => !isInThem(site))]
    .map((found) => ({ ...found, isSent: found.kind === 'request' || isSentFrom(found.site, file) }));
}

/** A function named after a fingerprint, or one that joins enough measures in a file about fingerprints. */
function ofFunction(fn: AstNode, least: number, sources: FactSources): Made | undefined {
  const { file } = sources;
  const name = functionName(fn);
  const at = (fn.id ?? fn.parent?.id ?? fn.parent?.key ?? undefined) as AstNode | undefined;
  const isNamed = isFingerprintName(name);
  if (!at || !(isNamed || (hasAnyPhrase(name, deviceSignalWords) && isAboutFingerprints(sources)))) return undefined;
  const measures = measuresIn(fn.body as AstNode, file);
  // What calls itself a fingerprint needs less to be one.
  if (!isEnough(measures, least) && !(isNamed && countOf(measures) > least)) return undefined;
  const joined = variableOfMeasures(fn, least, file);
  return { kind: 'function', at: joined ?? at, site: fn, name: joined ? file.getText(joined) : name, measures: describeMeasures(measures) };
}

const isAboutFingerprints = ({ path, file }: FactSources): boolean =>
  hasAnyPhrase(path, fingerprintWords) || mentions(file, fingerprintWords, 'names and texts');

/** The variable that holds the object of measures, which is where they are joined. */
function variableOfMeasures(fn: AstNode, least: number, file: FileContext): AstNode | undefined {
  let found: AstNode | undefined;
  walk(
    fn,
    (node) => {
      if (!found && node.type === 'ObjectExpression' && entriesOf(node).length >= FEWEST_ENTRIES && isEnough(measuresIn(node, file), least))
        found = node;
      return !found;
    },
    file.sourceCode.visitorKeys,
  );
  return found?.parent?.type === 'VariableDeclarator' ? (found.parent.id ?? undefined) : undefined;
}

/** `const deviceId = [canvas.toDataURL(), navigator.plugins.length].join()`: joined under the name of an identity. */
function ofVariable(declarator: AstNode, least: number, file: FileContext): Made | undefined {
  const { id } = declarator;
  const name = id?.type === 'Identifier' ? (id.name as string) : '';
  const init = unwrap(declarator.init);
  if (!id || !init || !(isFingerprintName(name) || isVisitorCookie(name)) || !isJoin(init)) return undefined;
  const measures = measuresIn(init, file);
  return measures.telling.size < least
    ? undefined
    : { kind: 'variable', at: id, site: declarator, name, measures: describeMeasures(measures) };
}

function isJoin(expression: AstNode): boolean {
  switch (expression.type) {
    case 'TemplateLiteral':
      return true;
    case 'BinaryExpression':
      return expression.operator === '+';
    default:
      return expression.type === 'CallExpression' && lastName(expression) === 'join';
  }
}

/** Measures that are hashed, or sent as a whole. */
function ofCall(
  { node, isNew, at, name, args }: CallSite,
  least: number,
  made: ReadonlySet<AstNode>,
  file: FileContext,
): Made | undefined {
  if (isNew) return undefined;
  if (isHashName(name)) {
    const hashed = args
      .map((argument) => madeOf(argument, file))
      .filter((root) => !made.has(root))
      .map((root) => measuresIn(root, file));
    const measures = hashed.find((each) => isEnough(each, least));
    return measures && { kind: 'hash', at, site: node, name, measures: describeMeasures(measures) };
  }
  if (!isSendingName(name)) return undefined;
  const measures = args.map((argument) => measuresIn(argument, file)).find((each) => countOf(each) >= MANY);
  const isWhole = !measures && args.some((argument) => isWholeBrowser(argument, file));
  return (measures ?? isWhole)
    ? { kind: 'request', at, site: node, name, measures: measures ? describeMeasures(measures) : 'navigator' }
    : undefined;
}

const joins = new Set(['stringify', 'join', 'encode']);

/** What is hashed, before it was made a text; of a variable what it was given. */
function madeOf(node: AstNode, file: FileContext): AstNode {
  const expression = unwrap(node);
  const call = expression.type === 'CallExpression' && joins.has(lastName(expression)) ? expression : undefined;
  const callee = unwrap(call?.callee as AstNode | undefined);
  const inner = call
    && (lastName(call) === 'join' && callee?.type === 'MemberExpression' ? callee.object : (call.arguments as AstNode[])[0]);
  const root = unwrap(inner) ?? expression;
  const origin = root.type === 'Identifier' ? definitionOf(root, file) : undefined;
  return origin && !origin.isCallback && !isFunction(origin.from) ? origin.from : root;
}

const idWords = new Set(['id', 'uid']);

/** The browser's own object given as a value, beside an id: `{ userId, browser: { ...navigator } }`. */
function isWholeBrowser(argument: AstNode, file: FileContext): boolean {
  if (itemsWithin(nodesNamed('navigator', file), argument).length === 0) return false;
  let [hasBrowser, hasId] = [false, false];
  walk(
    argument,
    (node) => {
      for (const { key, value } of entriesOf(node)) {
        hasBrowser ||= isNavigator(value, file);
        hasId ||= idWords.has(wordsOf(key).at(-1) ?? '');
      }
      if (node.type === 'SpreadElement') hasBrowser ||= isNavigator(node.argument, file);
      // A copy holds every measure that the browser has, and needs no id beside it.
      if (isCopy(node) && (node.arguments as AstNode[]).some((each) => isNavigator(each, file))) [hasBrowser, hasId] = [true, true];
    },
    file.sourceCode.visitorKeys,
  );
  return hasBrowser && hasId;
}

/** `deepClone(navigator)`, `structuredClone(navigator)` */
const isCopy = (node: AstNode): boolean =>
  node.type === 'CallExpression' && wordsOf(lastName(node)).some((word) => word === 'clone' || word === 'copy');

const isNavigator = (node: AstNode | null | undefined, file: FileContext): boolean => node?.name === 'navigator' && !file.variableOf(node);
