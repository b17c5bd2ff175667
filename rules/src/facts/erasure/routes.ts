import { exportWords } from '../../knowledge/words/erasure-words';
import { type AstNode, isFunction, unwrap } from '../../program/syntax/ast';
import type { FileContext } from '../../program/syntax/file-context';
import { hasAnyWord } from '../../program/syntax/words';
import { functionBehind } from '../../program/origin/definition';
import { type CallSite, callSitesOf } from '../../program/modules/call-site';
import type { FactSources } from '../sources';

/** A way into the product over the network. */
export interface Route {
  readonly path: string;
  /** In lower case: `post`. */
  readonly method: string;
  readonly at: AstNode;
  /** Functions of the file that answer it, those that only look at the request before among them. */
  readonly handlers: readonly AstNode[];
}

const methods: readonly string[] = ['get', 'post', 'put', 'patch', 'delete', 'all', 'use'];

/** Routes that calls and decorators make, in that order. */
export const routesOf = (file: FileContext): readonly Route[] =>
  file.once(routesOf, () => [...routesOfCalls(file), ...routesOfClasses(file)]);

/** `router.post('/children', …)`, `router.route('/children').post(…).put(…)` */
function routesOfCalls(file: FileContext): readonly Route[] {
  const paths = chainedPaths(file);
  return callSitesOf(file).named(...methods).flatMap(({ receiver, name, args }): Route[] => {
    const at = receiver && (paths.get(receiver) ?? args[0]);
    if (at?.type !== 'Literal' || typeof at.value !== 'string') return [];
    return [{ path: at.value, method: name, at, handlers: handlersIn(args, file) }];
  });
}

/** The path that the links of a chain belong to: they begin with `router.route(path)`. */
function chainedPaths(file: FileContext): ReadonlyMap<AstNode, AstNode> {
  const paths = new Map<AstNode, AstNode>();
  // Of a chain the call that is made last comes first.
  for (const { name, node, receiver, args } of callSitesOf(file).all.toReversed()) {
    const path = name === 'route' ? args[0] : receiver && paths.get(receiver);
    if (path) paths.set(node, path);
  }
  return paths;
}

/** Functions that are written in the call, also within a wrapper, and the one that its last argument names. */
function handlersIn(args: CallSite['args'], file: FileContext): readonly AstNode[] {
  const last = unwrap(args.at(-1));
  const named = last?.type === 'Identifier' ? functionBehind(last, file) : undefined;
  const wrapped = args.flatMap((argument) => (argument.type === 'CallExpression' ? (argument.arguments as AstNode[]) : []));
  return [...[...args, ...wrapped].filter((each) => isFunction(each)), ...(named ? [named] : [])];
}

/** `@Controller('children') class { @Post() … }` */
function routesOfClasses(file: FileContext): readonly Route[] {
  return file.nodes('Decorator').flatMap((decorator): Route[] => {
    const member = decorator.parent;
    const call = callOf(decorator);
    const ofClass = (member?.parent?.parent?.decorators ?? []) as AstNode[];
    const controller = ofClass.map(callOf).find((each) => each?.callee.name === 'Controller');
    if (!controller || !call) return [];
    const handler = member?.value as AstNode | null | undefined;
    const method = String(call.callee.name).toLowerCase();
    return [{ path: `${pathIn(controller)}/${pathIn(call)}`, method, at: call, handlers: isFunction(handler) ? [handler] : [] }];
  });
}

function callOf(decorator: AstNode): AstNode | undefined {
  const call = decorator.expression as AstNode | undefined;
  return call?.type === 'CallExpression' ? call : undefined;
}

function pathIn(call: AstNode): string {
  const path = (call.arguments as AstNode[])[0]?.value as unknown;
  return typeof path === 'string' ? path : '';
}

/** What people can do with the records of a kind. */
export interface Resource {
  /** The first place in the file that makes a route of it. */
  readonly at: AstNode;
  readonly canBeMade: boolean;
  readonly canBeChanged: boolean;
  readonly canBeDeleted: boolean;
  readonly canBeTakenAlong: boolean;
}

/** The routes of a resource together; undefined where the file makes none. */
export function resourceNamed(name: string, { file }: FactSources): Resource | undefined {
  const routes = routesOf(file).filter(({ path }) => path.split('/').includes(name));
  const [first] = routes as (Route | undefined)[];
  if (!first) return undefined;
  const has = (...wanted: string[]): boolean => routes.some(({ method }) => wanted.includes(method));
  return {
    at: first.at,
    canBeMade: has('post'),
    canBeChanged: has('put', 'patch'),
    canBeDeleted: has('delete'),
    canBeTakenAlong: routes.some(({ path }) => hasAnyWord(path, exportWords)),
  };
}
