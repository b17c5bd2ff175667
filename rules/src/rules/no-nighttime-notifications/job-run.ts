import { type AstNode, getCalleeName, isFunction, unwrap } from '../../program/syntax/ast';
import type { SchedulerFact } from '../../knowledge/types/sdk';
import { isAlertName } from '../../facts/alerts/alert-sink';
import { propertyAt } from '../../program/values/object-path';
import { getKnown } from '../../program/values/value';
import { valueOf } from '../../program/values/value-of';
import type { ApiSite } from '../../program/modules/api-site';
import { getChainedCall } from './job-time';
import type { Context } from './meta';

/** What a scheduled job runs: functions that this file shows, else whether the names it goes by speak of alerts. */
export type JobRun =
  | { readonly kind: 'functions'; readonly functions: readonly AstNode[] }
  | { readonly kind: 'named'; readonly isAlert: boolean };

const DEFINES = /^(?:define|process|Worker|worker|register|handle|registerWorker|createWorker)$/;

export function resolveJobRun(site: ApiSite<SchedulerFact>, context: Context): JobRun {
  const given = getGivenRun(site, context);
  if (given) return { kind: 'functions', functions: [given] };
  const names = namesOf(site, context);
  const defined = definedRuns(names, context);
  return defined.length > 0 ? { kind: 'functions', functions: defined } : { kind: 'named', isAlert: names.some(isAlertName) };
}

/** The function in the call itself, below the decorator or further down the chain. */
function getGivenRun(site: ApiSite<SchedulerFact>, context: Context): AstNode | undefined {
  const { run, runKey, runMethod } = site.fact;
  if (run === undefined) return undefined;
  if (run === 'decorated') return site.call.parent?.parent?.value as AstNode | undefined;
  if (run === 'chained') return getChainedCall(site.call, runMethod ?? '')?.arguments[0] as AstNode | undefined;
  const found = [run].flat().map((index) => site.args.at(index)).find((argument) => argument && (runKey !== undefined || isFunction(unwrap(argument)) || /^(?:Identifier|MemberExpression|CallExpression|NewExpression)$/.test(unwrap(argument).type)));
  return unpackTask(runKey === undefined ? found : propertyAt(found, runKey.split('.'), context.file)?.expression, context);
}

/** The function inside `new Task('id', fn)`, also when the task has a name of its own. */
function unpackTask(node: AstNode | undefined, context: Context): AstNode | undefined {
  const expression = unwrap(node);
  const definition = expression?.type === 'Identifier' ? context.file.variableOf(expression)?.defs[0] : undefined;
  const task = definition?.type === 'Variable' ? unwrap((definition.node as unknown as AstNode).init as AstNode | null) : expression;
  return task?.type === 'NewExpression' ? ((task.arguments as AstNode[]).find((argument) => isFunction(unwrap(argument)) || argument.type === 'Identifier') ?? node) : node;
}

/** Names of the job and of the queue it is put in: texts and values among the arguments, the queue's variable and its own first argument. */
function namesOf(site: ApiSite<SchedulerFact>, context: Context): string[] {
  const callee = unwrap(site.call.callee as AstNode);
  const owner = callee.type === 'MemberExpression' ? unwrap(callee.object as AstNode) : undefined;
  const definition = owner?.type === 'Identifier' ? context.file.variableOf(owner)?.defs[0] : undefined;
  const made = definition?.type === 'Variable' ? unwrap((definition.node as unknown as AstNode).init as AstNode | null) : undefined;
  const first = made?.type === 'NewExpression' ? (made.arguments[0] as AstNode | undefined) : undefined;
  const names = [...site.args.flatMap((argument) => textsOf(argument, context, 0)), ...(first ? textsOf(first, context, 0) : [])];
  const ownerName = owner?.type === 'Identifier' ? (owner.name as string) : owner?.type === 'MemberExpression' ? String(owner.property.name ?? '') : '';
  return ownerName ? [...names, ownerName] : names;
}

function textsOf(node: AstNode, context: Context, depth: number): string[] {
  const expression = unwrap(node);
  if (expression.type === 'ObjectExpression') return depth > 3 ? [] : (expression.properties as AstNode[]).flatMap((property) => (property.type === 'Property' ? textsOf(property.value as AstNode, context, depth + 1) : []));
  if (expression.type === 'ArrayExpression') return depth > 3 ? [] : (expression.elements as (AstNode | null)[]).flatMap((element) => (element ? textsOf(element, context, depth + 1) : []));
  const value = getKnown(valueOf(expression, context.file));
  if (typeof value === 'string') return [value];
  return expression.type === 'Identifier' ? [expression.name as string] : expression.type === 'MemberExpression' && !expression.computed ? [expression.property.name as string] : [];
}

/** Functions registered in this file under one of the names: `agenda.define('remind', fn)`, `new Worker('pushes', fn)`. */
function definedRuns(names: readonly string[], context: Context): AstNode[] {
  return context.nodes('CallExpression', 'NewExpression').flatMap((call) => {
    const args = call.arguments as AstNode[];
    const name = args.length > 1 && DEFINES.test(getCalleeName(call) ?? '') ? getKnown(valueOf(args[0], context.file)) : undefined;
    return typeof name === 'string' && names.includes(name) ? args.slice(1).filter((argument) => isFunction(unwrap(argument)) || unwrap(argument).type === 'Identifier').slice(-1) : [];
  });
}
