import type { SchedulerFact } from '../../knowledge/types/sdk';
import { jobDefinitions } from '../../knowledge/words/notification-words';
import type { ApiSite } from '../../program/modules/api-site';
import { type CallSite, callSitesOf } from '../../program/modules/call-site';
import { withoutAwait } from '../../program/origin/definition';
import { type AstNode, getMemberName, isFunction, unwrap } from '../../program/syntax/ast';
import { entriesOf } from '../../program/syntax/entries';
import type { FileContext } from '../../program/syntax/file-context';
import { propertyAt } from '../../program/values/object-path';
import { getKnown } from '../../program/values/value';
import { valueOf } from '../../program/values/value-of';
import { isAlertTitle } from './alert-names';
import type { JobRun } from './job';

/** Kinds of expressions that may stand for a function. */
const references = new Set(['Identifier', 'MemberExpression', 'CallExpression', 'NewExpression']);
/** Objects and lists are looked through so deep for names. */
const MAX_DEPTH = 4;

export function runOf(site: ApiSite<SchedulerFact>, file: FileContext): JobRun {
  const given = givenRun(site, file);
  if (given) return { kind: 'functions', functions: [given] };
  const names = namesOf(site, file);
  const defined = definedRuns(names, file);
  return defined.length > 0 ? { kind: 'functions', functions: defined } : { kind: 'named', isAlert: names.some(isAlertTitle) };
}

/** The function in the call itself, below the decorator or further down the chain. */
function givenRun({ fact, call, args }: ApiSite<SchedulerFact>, file: FileContext): AstNode | undefined {
  const { run, runKey, runMethod = '' } = fact;
  if (run === undefined) return undefined;
  if (run === 'decorated') return call.parent?.parent?.value as AstNode | undefined;
  if (run === 'chained') return chainedCall(call, runMethod, file)?.args[0];
  const mayRun = (node: AstNode): boolean => isFunction(node) || references.has(node.type);
  const found = [run].flat().map((index) => args.at(index))
    .find((argument) => argument && (runKey !== undefined || mayRun(unwrap(argument))));
  return unpackTask(runKey === undefined ? found : propertyAt(found, runKey.split('.'), file)?.expression, file);
}

/** A later call of the chain that starts with a call: `.onRun(fn)`. */
export function chainedCall(call: AstNode, method: string, file: FileContext): CallSite | undefined {
  for (let node = call.parent; node && !node.type.endsWith('Statement'); node = node.parent) {
    const site = callSitesOf(file).of(node);
    if (site?.receiver && !site.isNew && site.name === method) return site;
  }
  return undefined;
}

/** The function inside `new Task('id', fn)`, also when the task has a name of its own. */
function unpackTask(node: AstNode | undefined, file: FileContext): AstNode | undefined {
  const task = node && callSitesOf(file).of(madeBy(unwrap(node), file) ?? node);
  return task?.isNew ? (task.args.find((argument) => isFunction(unwrap(argument)) || argument.type === 'Identifier') ?? node) : node;
}

/** The expression a variable is made by; of anything else the expression itself. */
function madeBy(expression: AstNode, file: FileContext): AstNode | undefined {
  if (expression.type !== 'Identifier') return expression;
  const definition = file.variableOf(expression)?.defs[0];
  const init = definition?.type === 'Variable' ? (definition.node as unknown as AstNode).init : undefined;
  return init ? withoutAwait(init) : undefined;
}

/** Names of the job and of the queue it is put in: texts and names among the arguments, the queue's variable and its first argument. */
function namesOf({ call, args }: ApiSite<SchedulerFact>, file: FileContext): string[] {
  const receiver = callSitesOf(file).of(call)?.receiver;
  const made = receiver && callSitesOf(file).of(madeBy(receiver, file) ?? receiver);
  const ofQueue = made?.isNew ? made.args.slice(0, 1) : [];
  const owner = receiver?.type === 'Identifier' ? (receiver.name as string) : receiver ? getMemberName(receiver) : undefined;
  return [...[...args, ...ofQueue].flatMap((argument) => textsOf(argument, file, 0)), ...(owner === undefined ? [] : [owner])];
}

function textsOf(node: AstNode, file: FileContext, depth: number): string[] {
  const expression = unwrap(node);
  if (depth > MAX_DEPTH) return [];
  switch (expression.type) {
    case 'ObjectExpression':
      return entriesOf(expression).flatMap(({ value }) => textsOf(value, file, depth + 1));
    case 'ArrayExpression':
      return itemsOf(expression).flatMap((item) => textsOf(item, file, depth + 1));
    default:
      break;
  }
  const value = getKnown(valueOf(expression, file));
  if (typeof value === 'string') return [value];
  const name = expression.type === 'Identifier' ? (expression.name as string) : getMemberName(expression);
  return name === undefined ? [] : [name];
}

const itemsOf = (list: AstNode): AstNode[] => (list.elements as (AstNode | null)[]).filter((item) => item !== null);

/** Functions registered in this file under one of the names: `agenda.define('remind', fn)`, `new Worker('pushes', fn)`. */
const definedRuns = (names: readonly string[], file: FileContext): AstNode[] =>
  callSitesOf(file).named(...jobDefinitions).flatMap(({ args: [title, ...rest] }) => {
    const name = rest.length > 0 ? getKnown(valueOf(title, file)) : undefined;
    const isNamed = typeof name === 'string' && names.includes(name);
    return isNamed ? rest.filter((argument) => isFunction(unwrap(argument)) || unwrap(argument).type === 'Identifier').slice(-1) : [];
  });
