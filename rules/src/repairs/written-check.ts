import { type AstNode, getEnclosingFunction, getMemberName } from '../program/syntax/ast';
import { importNames } from '../edits/import-edits';
import { getPlainPath, isCallable, variableAt } from '../edits/names-in-scope';
import { wrapInCheck } from '../edits/statement-edits';
import type { FileContext } from '../program/syntax/file-context';
import { callSitesOf } from '../program/modules/call-site';
import type { TextEdit } from '../edits/text-edit';
import type { Gc25Settings, Matcher, MatcherList } from '../configuration/settings';
import { personOf } from './people/person-of-call';

type WrittenKind = 'adult' | 'consent' | 'parental' | 'quietHours';

/** A check as it is written at a place, with what has to be imported for it. */
interface WrittenCheck {
  readonly text: string;
  readonly imports: readonly TextEdit[];
}

/** A check that a project has, by the name it is written with. */
interface KnownCheck {
  readonly name: string;
  readonly as: 'call' | 'value' | undefined;
  /** The settings say that it answers with a promise. */
  readonly isAsync: boolean;
  readonly imports: readonly TextEdit[];
}

/**
 * The check of a kind that can be called around a call. Only checks named in the settings are used: what an import with
 * a matching name checks, and whether it returns a promise, is not known. The check is called with the user that the
 * call is about. Undefined if there is no such check, or no user to pass to it: an invented check would be wrong.
 */
export const checkAt = (call: AstNode, kind: WrittenKind, settings: Gc25Settings, file: FileContext): WrittenCheck | undefined =>
  checkOf(settings.guards[kind], call, kind, settings, file);

/** The same, of a list of functions that stand for checks of that kind. */
export function checkOf(
  functions: MatcherList,
  call: AstNode,
  kind: WrittenKind,
  settings: Gc25Settings,
  file: FileContext,
): WrittenCheck | undefined {
  for (const guard of functions) {
    const known = configuredCheck(typeof guard === 'string' ? { call: undefined, member: undefined, global: guard } : guard, call, file);
    const text = known && textOf(known, call, kind, settings, file);
    if (text !== undefined) return { text, imports: known?.imports ?? [] };
  }
  return undefined;
}

/** The statement of a call behind a check for adults, with the check that the message names. */
export function forAdultsOnly(
  call: AstNode,
  settings: Gc25Settings,
  file: FileContext,
): { readonly id: 'adultsOnly'; readonly data: { readonly check: string }; readonly edits: readonly TextEdit[] | undefined } {
  const check = checkAt(call, 'adult', settings, file);
  const edits = check && wrapInCheck(call, check.text, file);
  return { id: 'adultsOnly', data: { check: check?.text ?? '' }, edits: edits && [...check.imports, ...edits] };
}

/** The statement of a call behind a check of the user's consent. */
export function afterConsent(
  call: AstNode,
  settings: Gc25Settings,
  file: FileContext,
): { readonly id: 'afterConsent'; readonly data: { readonly check: string }; readonly edits: readonly TextEdit[] | undefined } {
  const check = checkAt(call, 'consent', settings, file);
  const edits = check && wrapInCheck(call, check.text, file);
  return { id: 'afterConsent', data: { check: check?.text ?? '' }, edits: edits && [...check.imports, ...edits] };
}

/** The statement of a call behind the approval of a parent. */
export function withApproval(
  call: AstNode,
  settings: Gc25Settings,
  file: FileContext,
): { readonly id: 'askParent'; readonly data: { readonly check: string }; readonly edits: readonly TextEdit[] | undefined } {
  const check = checkAt(call, 'parental', settings, file);
  const edits = check && wrapInCheck(call, check.text, file);
  return { id: 'askParent', data: { check: check?.text ?? '' }, edits: edits && [...check.imports, ...edits] };
}

function configuredCheck(
  { call, member, global, module, export: exported, equal, notEqual, as, async: isAsync = false }: Matcher,
  place: AstNode,
  file: FileContext,
): KnownCheck | undefined {
  if (as === 'component' || equal !== undefined || notEqual !== undefined) return undefined;
  if (module !== undefined) {
    const imports = exported === undefined ? undefined : importNames([exported], module, file);
    return imports && { name: exported as string, as: as ?? 'call', isAsync, imports };
  }
  const name = call ?? member ?? global;
  if (name === undefined || !/^[\w$]+(?:\.[\w$]+)*$/.test(name)) return undefined;
  const variable = variableAt(name.split('.')[0], place, file);
  // A member is read from something; what nothing here declares may be another file's.
  if (name.includes('.') && !variable) return undefined;
  return {
    name,
    as: as ?? (call !== undefined ? 'call' : member !== undefined ? 'value' : variable && !isCallable(variable) ? 'value' : 'call'),
    isAsync,
    imports: [],
  };
}

function textOf(
  { name, as, isAsync }: KnownCheck,
  call: AstNode,
  kind: WrittenKind,
  settings: Gc25Settings,
  file: FileContext,
): string | undefined {
  const variable = variableAt(name.split('.')[0], call, file);
  if (as === 'value') {
    // A function stands for itself and is always true.
    return variable && (name.includes('.') || !isCallable(variable)) ? name : undefined;
  }
  const definition = variable?.defs[0]?.node as unknown as AstNode | undefined;
  const fn = definition?.type === 'FunctionDeclaration' ? definition : (definition?.init as AstNode | undefined);
  if (variable && !isCallable(variable) && !name.includes('.')) return undefined;
  // A promise is always true.
  const isAwaited = isAsync || fn?.async === true || isAwaitedElsewhere(name, file);
  if (isAwaited && getEnclosingFunction(call)?.async !== true) return undefined;
  const asked = isAwaited ? `await ${name}` : name;
  const person = personOf(call, settings, file);
  const takesNobody = name.includes('.') || fn?.params?.length === 0 || isCalledAlone(name, file);
  if (takesNobody) return `${asked}()`;
  if (person !== undefined) return `${asked}(${person})`;
  // A check of the time or of a consent needs no user; a check of the age does.
  return kind === 'quietHours' || kind === 'consent' ? `${asked}()` : undefined;
}

/** Does the file call it elsewhere, and with nothing? */
const isCalledAlone = (name: string, file: FileContext): boolean => callsOf(name, file).some((call) => call.arguments.length === 0);

/** Calls of a function by its path. */
export const callsOf = (name: string, file: FileContext): readonly AstNode[] =>
  callSitesOf(file).named(name.split('.').at(-1) ?? '').map(({ node }) => node).filter((call) =>
    call.type === 'CallExpression' && getPlainPath(call.callee as AstNode, file) === name
  );

/** Does the file wait for its answer somewhere: `await isAdult(user)`, `isAdult(user).then(…)`? */
const isAwaitedElsewhere = (name: string, file: FileContext): boolean =>
  callsOf(name, file).some((call) => {
    const { parent } = call;
    return parent?.type === 'AwaitExpression'
      || (parent?.type === 'MemberExpression' && parent.object === call && getMemberName(parent) === 'then');
  });
