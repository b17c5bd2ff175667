import { countdownNames } from '../../knowledge/words/attention/timer-words';
import { callSitesOf } from '../../program/modules/call-site';
import { type AstNode, getCalleeName, getKeyName, unwrap } from '../../program/syntax/ast';
import type { FileContext } from '../../program/syntax/file-context';
import { entriesOf } from '../../program/syntax/entries';
import { boundNames, lastName, lastNames } from '../../program/syntax/names';
import { hasAnyPhrase } from '../../program/syntax/words';
import { getKnown } from '../../program/values/value';
import { valueOf } from '../../program/values/value-of';
import type { FactSources } from '../sources';
import { type About, aboutOf, type OfferWords } from './offer-context';

/** A countdown that begins when the page is loaded. */
export interface LoadDeadline {
  readonly kind: 'end from now' | 'counter';
  readonly at: AstNode;
  readonly about: About;
}

const LEAST_MS = 30_000;
const MOST_MS = 30 * 24 * 3600 * 1000;
const LEAST_COUNT = 30;

export const loadDeadlines = (words: OfferWords, sources: FactSources): readonly LoadDeadline[] => {
  const { file } = sources;
  if (sources.elements().length === 0) return [];
  const ends = file.nodes('BinaryExpression').filter((sum) => isNowPlusConstant(sum, file)).flatMap((sum): readonly LoadDeadline[] => {
    const name = heldBy(sum);
    return name !== undefined && hasAnyPhrase(name, countdownNames) && !isOnlyWaitedFor(sum, file)
      ? [{ kind: 'end from now', at: sum, about: aboutOf(sum, [name], words, sources) }]
      : [];
  });
  const counters = callSitesOf(file).named(...STATES)
    .flatMap(({ node, args }): readonly LoadDeadline[] => {
      const start = startOf(args[0], file);
      const { parent } = node;
      const [name = '', setter = ''] = parent?.type === 'VariableDeclarator' ? boundNames(parent.id) : [];
      if (start < LEAST_COUNT || !hasAnyPhrase(name, counterNames) || !isCountedDown(name, setter, file)) return [];
      return [{ kind: 'counter', at: node, about: aboutOf(node, [name], words, sources) }];
    });
  return [...ends, ...counters, ...plainCounters(words, sources)];
};

/** `let left = 600` of a script, `left = 600` of a class, which a timer lowers. */
const plainCounters = (words: OfferWords, sources: FactSources): readonly LoadDeadline[] => {
  const { file } = sources;
  const isPage = sources.elements().some(({ host }) => host === 'html');
  return file.nodes('VariableDeclarator', 'PropertyDefinition').flatMap((node): readonly LoadDeadline[] => {
    const named = node.type === 'PropertyDefinition' ? (node.key as AstNode) : node.id;
    const value = (node.type === 'PropertyDefinition' ? node.value : node.init) as AstNode | null | undefined;
    const name = named?.type === 'Identifier' ? String(named.name) : '';
    const start: unknown = value?.type === 'Literal' ? value.value : undefined;
    if (typeof start !== 'number' || start < LEAST_COUNT || !hasAnyPhrase(name, counterNames) || !isCountedDown(name, '', file)) return [];
    const owner = node.type === 'PropertyDefinition' ? String(node.parent?.parent?.id?.name ?? '') : '';
    const about = aboutOf(node, [name, owner], words, sources);
    // What a whole page shows elsewhere says little of one of its counters.
    return value && about !== 'unknown'
      ? [{ kind: 'counter', at: value, about: isPage && about === 'offer' ? 'page of offer' : about }]
      : [];
  });
};

/** Seconds per unit in which a clock is kept: `{ hours: 8, minutes: 59, seconds: 59 }`. */
const units: ReadonlyMap<string, number> = new Map([['days', 86_400], ['hours', 3600], ['minutes', 60], ['seconds', 1]]);

/** What a state counts down from: a number, or the seconds of a clock in parts; 0 for anything else. */
function startOf(state: AstNode | undefined, file: FileContext): number {
  const start = getKnown(valueOf(state, file));
  if (typeof start === 'number') return start;
  const parts = entriesOf(unwrap(state)).flatMap(({ key, value }) => {
    const part = getKnown(valueOf(value, file));
    const unit = units.get(key.toLowerCase());
    return unit !== undefined && typeof part === 'number' ? [unit * part] : [];
  });
  return parts.length < LEAST_PARTS ? 0 : parts.reduce((sum, part) => sum + part, 0);
}

const LEAST_PARTS = 2;

const counterNames: readonly string[] = [...countdownNames, 'left', 'seconds', 'time', 'remaining', 'secs'];

/** `Date.now() + 48 * 3600 * 1000`, `new Date().getTime() + DAY`. */
function isNowPlusConstant({ operator, left, right }: AstNode, file: FileContext): boolean {
  if (operator !== '+') return false;
  const [now, more] = isNow(left as AstNode) ? [left, right] : [right, left];
  const milliseconds = isNow(now as AstNode) ? getKnown(valueOf(more as AstNode, file)) : undefined;
  return typeof milliseconds === 'number' && milliseconds >= LEAST_MS && milliseconds <= MOST_MS;
}

function isNow(node: AstNode): boolean {
  const call = unwrap(node);
  if (call.type === 'NewExpression') return getCalleeName(call) === 'Date' && call.arguments.length === 0;
  if (call.type !== 'CallExpression') return false;
  const name = getCalleeName(call);
  const receiver = unwrap(unwrap(call.callee as AstNode).object as AstNode | null | undefined);
  if (name === 'now') return lastName(receiver) === 'Date';
  return (name === 'getTime' || name === 'valueOf') && receiver?.type === 'NewExpression' && isNow(receiver);
}

const comparisons: ReadonlySet<string> = new Set(['<', '<=', '>', '>=']);

/** `while (Date.now() < deadline) await poll()`: code waits for an answer until then, and no page shows the time that is left. */
function isOnlyWaitedFor(sum: AstNode, file: FileContext): boolean {
  const { parent } = sum;
  if (parent?.type !== 'VariableDeclarator' || parent.id?.type !== 'Identifier') return false;
  const reads = (file.variableOf(parent.id)?.references ?? []).filter((reference) => !reference.isWrite())
    .map(({ identifier }) => identifier as unknown as AstNode);
  return reads.some(isTestOfLoop) || (reads.length > 0 && reads.every(isComparedWithNow));
}

function isComparedWithNow({ parent, range }: AstNode): boolean {
  if (parent?.type !== 'BinaryExpression' || !comparisons.has(String(parent.operator))) return false;
  return [parent.left, parent.right].some((side) => side && side.range[0] !== range[0] && isNow(side as AstNode));
}

const loops: ReadonlySet<string> = new Set(['WhileStatement', 'DoWhileStatement', 'ForStatement']);

/** `while (!done && Date.now() < deadline)` */
function isTestOfLoop(read: AstNode): boolean {
  if (!isComparedWithNow(read)) return false;
  let place: AstNode | undefined = read.parent;
  while (place?.parent?.type === 'LogicalExpression') place = place.parent;
  return loops.has(place?.parent?.type ?? '') && place?.parent?.test === place;
}

/** The variable, key or attribute that holds a value, dates around it included. */
function heldBy(node: AstNode): string | undefined {
  let place = node;
  while (place.parent && holders.has(place.parent.type)) place = place.parent;
  const { parent } = place;
  if (parent?.type === 'VariableDeclarator') return boundNames(parent.id)[0];
  if (parent?.type === 'Property') return getKeyName(parent.key as AstNode, parent.computed as boolean);
  if (parent?.type === 'JSXExpressionContainer') return String(parent.parent?.name?.name ?? '');
  if (parent?.type === 'AssignmentExpression') return lastName(parent.left as AstNode);
  if (parent?.type !== 'CallExpression') return undefined;
  const name = getCalleeName(parent) ?? '';
  // `const [saleEnds] = useState(new Date(Date.now() + DAY))`
  return STATES.has(name) && parent.parent?.type === 'VariableDeclarator' ? boundNames(parent.parent.id)[0] : name;
}

const STATES: ReadonlySet<string> = new Set(['useState', 'ref', 'signal', 'writable', '$state']);

const holders: ReadonlySet<string> = new Set(['NewExpression', 'LogicalExpression', 'ConditionalExpression', 'TSAsExpression',
  'ArrowFunctionExpression']);

/** Is the state lowered in a timer: `setInterval(() => setLeft((s) => s - 1), 1000)`, `left.value--`? */
function isCountedDown(name: string, setter: string, file: FileContext): boolean {
  return callSitesOf(file).named('setInterval', 'setTimeout', 'useInterval').some(({ node }) => {
    const isSet = setter !== '' && file.within(node, 'CallExpression').some((call) => getCalleeName(call) === setter)
      && (file.within(node, 'BinaryExpression').some(({ operator }) => operator === '-')
        || file.within(node, 'UpdateExpression').some(({ operator }) => operator === '--'));
    const isLowered = [...file.within(node, 'UpdateExpression'), ...file.within(node, 'AssignmentExpression')].some((change) =>
      (change.operator === '--' || change.operator === '-=') && lastNames((change.argument ?? change.left) as AstNode, 2)[0] === name
    );
    return isSet || isLowered;
  });
}
