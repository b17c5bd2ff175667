import { isWithin } from '../../program/syntax/range';
import { jobRunKeys, jobTimeKeys, noSchedulers, utcSchedulers } from '../../knowledge/words/notification-words';
import { type CallSite, callSitesOf } from '../../program/modules/call-site';
import { type AstNode, isFunction, unwrap, wrapped } from '../../program/syntax/ast';
import { entriesOf } from '../../program/syntax/entries';
import type { FileContext } from '../../program/syntax/file-context';
import { lexiconOf } from '../../program/syntax/lexicon';
import { wordsOf } from '../../program/syntax/words';
import { getKnown } from '../../program/values/value';
import { valueOf } from '../../program/values/value-of';
import type { FactSources } from '../sources';
import type { Job } from './job';
import { scheduleTimes } from './read-times';

/** The call or object that joins a cron text with what is run. */
interface Description {
  readonly site: AstNode;
  readonly at: AstNode;
  readonly time: AstNode;
  readonly run: AstNode;
  readonly isOnUtc?: boolean;
}

/**
 * Jobs of schedulers that the catalogue does not know, by their form: a cron text beside what is run, in one call
 * (`jobs.register('0 22 * * *', remind)`) or one description (`{ cron: '0 22 * * *', handler: remind }`).
 */
export function ownJobs(sources: FactSources): Job[] {
  const { file } = sources;
  if (![...lexiconOf(file).texts].some((text) => text.includes('*'))) return [];
  const known = new Set([...sources.apis('scheduler'), ...sources.apis('notification')].map(({ call }) => call));
  const called = callSitesOf(file).all.flatMap((call) => (known.has(call.node) ? [] : (calledJob(call, file) ?? [])));
  const described = file.nodes('ObjectExpression').flatMap((object) => describedJob(object, file) ?? [])
    .filter(({ site }) => ![...known].some((call) => isWithin(site, call)));
  return [...called, ...described].map(({ site, at, time, run, isOnUtc = false }): Job => ({
    site,
    at,
    isOnUtc,
    isOfPage: false,
    times: scheduleTimes(time, 'cron', file),
    run: { kind: 'functions', functions: [run] },
  }));
}

/** `register('0 22 * * *', remind)`, `createFunction({ id }, { cron: '0 22 * * *' }, async () => …)`. */
function calledJob({ node: site, at, name, holder, args }: CallSite, file: FileContext): Description | undefined {
  if (args.length < 2 || noSchedulers.has(name)) return undefined;
  const run = args.findLast((argument) => mayRun(unwrap(argument)) && !isCron(argument, file));
  const times = args.filter((argument) => argument !== run).flatMap((argument) => [argument, timeIn(argument) ?? argument]);
  const time = run && times.find((each) => isCron(each, file));
  return time && { site, at, time, run, isOnUtc: utcSchedulers.has(`${holder ?? ''}.${name}`) };
}

const mayRun = (node: AstNode): boolean => isFunction(node) || node.type === 'Identifier' || node.type === 'MemberExpression';

/**
 * `{ cron: '0 22 * * *', handler: remind }`, and `export const config = { schedule: '0 22 * * *' }` next to the module's
 * default export.
 */
function describedJob(object: AstNode, file: FileContext): Description | undefined {
  const time = timeIn(object);
  if (!time || !isCron(time, file)) return undefined;
  if (isRouteConfig(object)) {
    const main = file.nodes('ExportDefaultDeclaration')[0]?.declaration;
    return main ? { site: object, at: time, time, run: main, isOnUtc: true } : undefined;
  }
  const run = valueUnder(jobRunKeys, object);
  return run && { site: object, at: time, time, run };
}

/** The exported object that configures how a hosting service runs the function of a file. */
function isRouteConfig(object: AstNode): boolean {
  const holder = wrapped(object).parent;
  return holder?.type === 'VariableDeclarator' && holder.id?.name === 'config' && holder.parent?.parent?.type === 'ExportNamedDeclaration';
}

const timeIn = (node: AstNode): AstNode | undefined => valueUnder(jobTimeKeys, node);

const valueUnder = (keys: ReadonlySet<string>, node: AstNode): AstNode | undefined =>
  entriesOf(node).find(({ key }) => keys.has(wordsOf(key).join('')))?.value;

/** Text of five fields or more, one of them a star; a nickname or a duration alone may mean anything. */
function isCron(node: AstNode, file: FileContext): boolean {
  const value = getKnown(valueOf(node, file));
  return typeof value === 'string' && value.includes('*') && value.trim().split(/\s+/).length >= 5;
}
