import { askingNames, consentKeys, consentLocks, consentSubjectNames, consentSubjects, optInNames, parentalFlags, refusalNames,
  withdrawalSwitches, withdrawalWords } from '../../knowledge/words/consent/consent-words';
import { ageFlags } from '../../knowledge/words/consent/age-gate-words';
import { callSitesOf } from '../../program/modules/call-site';
import type { AstNode } from '../../program/syntax/ast';
import { entriesOf } from '../../program/syntax/entries';
import type { FileContext } from '../../program/syntax/file-context';
import { lexiconOf, mentions } from '../../program/syntax/lexicon';
import { hasAnyPhrase, wordsOf } from '../../program/syntax/words';
import { getKnown, optionsOf } from '../../program/values/value';
import { valueOf } from '../../program/values/value-of';
import type { FactSources } from '../sources';
import { consentByCode } from './by-code';
import { keptFlags } from './kept-flags';

/** Words that a project adds. */
export interface WithdrawalWords {
  /** Functions that record consent, each with the one that takes it back. */
  readonly pairs: Readonly<Record<string, string>>;
  /** Modules that hold the way back for the files that import them. */
  readonly consentModules: readonly string[];
}

/** A place that records consent as given. */
export interface Grant {
  readonly name: string;
  readonly at: AstNode;
  readonly node: AstNode;
  /** What it calls is made in another file, which may hold the way back. */
  readonly isUnsure: boolean;
}

/** The first grant of a file that has no way back; undefined where it has one, or grants nothing. */
export function oneWayGrant({ pairs, consentModules }: WithdrawalWords, sources: FactSources): Grant | undefined {
  const { file } = sources;
  if (mentions(file, withdrawalWords, 'names and texts') || isTakenBack(file) || isFromAny(consentModules, file)) return undefined;
  const { names } = lexiconOf(file);
  const own = ownGrants(pairs, file);
  // One of the project's has the way back that is beside it; for what the rule knows, any of them is one.
  const known = Object.values(pairs).some((back) => names.has(back)) ? [] : [...keptGrants(file), ...optIns(file), ...modeGrants(sources)];
  const grants = [...own.filter(({ name }) => !names.has(pairs[name])), ...known.filter(({ at }) => !own.some((each) => each.at === at))];
  return grants.sort((a, b) => Number(a.isUnsure) - Number(b.isUnsure) || a.node.range[0] - b.node.range[0])[0];
}

const ownGrants = (pairs: WithdrawalWords['pairs'], file: FileContext): Grant[] =>
  callSitesOf(file).named(...Object.keys(pairs)).map(({ name, at, node }) => ({ name, at, node, isUnsure: false }));

/** Does the file import from one of the modules, or export again what they export? */
const isFromAny = (modules: readonly string[], file: FileContext): boolean =>
  modules.length > 0
  && file.nodes('ImportDeclaration', 'ExportAllDeclaration', 'ExportNamedDeclaration').some(({ source }) =>
    modules.includes(String((source as AstNode | null | undefined)?.value))
  );

const isConsentKey = (key: string): boolean =>
  (hasAnyPhrase(key, consentKeys) || hasAnyPhrase(key, parentalFlags)) && !hasAnyPhrase(key, refusalNames)
  && !hasAnyPhrase(key, askingNames) && !hasAnyPhrase(key, ageFlags);

const keptGrants = (file: FileContext): Grant[] =>
  keptFlags(file).flatMap(({ key, shown, by, at, node, value }) => {
    if (by === 'argument' || !isConsentKey(key)) return [];
    return [{ name: shown, at, node, isUnsure: by === 'setter' && (value === undefined || !isOwnState(node, file)) }];
  });

/** `const [accepted, setAccepted] = useState(…)`: the state is the file's. */
function isOwnState(call: AstNode, file: FileContext): boolean {
  const callee = call.callee as AstNode;
  const definition = callee.type === 'Identifier' ? file.variableOf(callee)?.defs[0] : undefined;
  const node = definition?.node as unknown as AstNode | undefined;
  return node?.type === 'FunctionDeclaration'
    || (node?.type === 'VariableDeclarator' && node.id?.type === 'ArrayPattern' && node.init?.callee?.name !== undefined
      && String(node.init.callee.name).startsWith('useState'))
    || (node?.type === 'VariableDeclarator' && node.init?.callee?.property?.name === 'useState');
}

const optIns = (file: FileContext): Grant[] =>
  callSitesOf(file).named(...optInNames).map(({ name, at, node, receiver, callee }) => ({
    name,
    at,
    node,
    isUnsure: receiver === undefined && file.variableOf(callee)?.defs[0]?.type === 'ImportBinding',
  }));

/**
 * Consent that a service gets in response to a choice; without a choice it is another practice. A platform for consent has a way back
 * of its own.
 */
const modeGrants = (sources: FactSources): Grant[] =>
  consentByCode(sources).filter(({ isChosen, isOfPlatform }) => isChosen && !isOfPlatform).map(({ use: { at, name, site } }) => ({
    name,
    at,
    node: site.call,
    isUnsure: false,
  }));

/** Is consent switched off, or its record removed, somewhere in the file? */
function isTakenBack(file: FileContext): boolean {
  const isOff = (node: AstNode | undefined): boolean =>
    !!node && optionsOf(valueOf(node, file)).some(({ value }) => [false, 'false', '0', 0, null, 'no', 'none'].includes(value as never));
  return callSitesOf(file).all.some(({ name, args }) => {
    if (['removeItem', 'remove', 'deleteCookie', 'delete', 'removeCookie'].includes(name))
      return args.length > 0 && isConsentKey(String(getKnown(valueOf(args[0], file)) ?? ''));
    if (['set', 'update', 'save'].includes(wordsOf(name)[0] ?? '') && isConsentKey(name))
      return args.length > 0 && (isOff(args[0]) || valueOf(args[0], file).kind === 'dynamic');
    return ['setItem', 'set', 'setCookie'].includes(name) && args.length > 1 && isConsentKey(String(getKnown(valueOf(args[0], file)) ?? ''))
      && isOff(args[1]);
  }) || file.nodes('AssignmentExpression').some((write) => {
    const left = write.left as AstNode;
    return left.type === 'MemberExpression' && isConsentKey(String(left.property.name ?? ''))
      && (isOff(write.right as AstNode) || valueOf(write.right as AstNode, file).kind === 'dynamic');
  });
}

/** A switch that keeps consent from being taken back. */
export interface ConsentLock {
  readonly name: string;
  readonly at: AstNode;
  readonly value: AstNode;
}

export const consentLocksIn = ({ file, path }: FactSources): readonly ConsentLock[] =>
  file.nodes('ObjectExpression').flatMap((object) =>
    entriesOf(object).flatMap(({ key, value, node }): ConsentLock[] => {
      const name = wordsOf(key).join(' ');
      const known = valueOf(value, file);
      const isLocking = (switches: Readonly<Record<string, boolean>>): boolean =>
        Object.hasOwn(switches, name) && known.kind === 'known' && known.value === switches[name];
      const isLock = isLocking(consentLocks) || (isLocking(withdrawalSwitches) && isAboutConsent(path, file));
      return isLock && known.kind === 'known' ? [{ name: key, at: node, value: known.node }] : [];
    })
  );

/** Does a file, or its path, name consent? */
const isAboutConsent = (path: string, file: FileContext): boolean =>
  hasAnyPhrase(path, consentSubjects) || mentions(file, consentSubjects, 'names and texts') || mentions(file, consentSubjectNames);
