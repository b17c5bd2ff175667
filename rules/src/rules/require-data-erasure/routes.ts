import { type AstNode, getMemberName, unwrap } from '../../program/syntax/ast';
import type { Context } from './meta';

interface Route {
  readonly path: string;
  /** In lower case: `post`. */
  readonly method: string;
  readonly at: AstNode;
}

/** Routes of a resource with ways to create and change it, and none to delete it or to take it along. */
export function checkRoutes(model: string, context: Context): void {
  const routes = [...routesOfCalls(context), ...routesOfClasses(context)].filter(({ path }) => path.split('/').includes(model));
  const has = (...methods: string[]): boolean => routes.some(({ method }) => methods.includes(method));
  if (routes.length === 0) return;
  const [{ at }] = routes;
  if (has('delete') && !routes.some(({ path }) => /export|download|archive|copy/i.test(path))) context.report({ at, messageId: 'missingExport', data: { name: model } });
  if (has('post') && has('put', 'patch') && !has('delete')) context.report({ at, messageId: 'missingErasure', data: { name: model } });
}

/** `router.post('/children', …)`, `router.route('/children').post(…).put(…)` */
function routesOfCalls(context: Context): Route[] {
  return context.nodes('CallExpression').flatMap((call) => {
    const callee = unwrap(call.callee as AstNode);
    const method = getMemberName(callee);
    if (method === undefined || method === 'route') return [];
    let at = call.arguments[0] as AstNode | undefined;
    for (let object = unwrap(callee.object as AstNode); object.type === 'CallExpression'; object = unwrap(unwrap(object.callee as AstNode).object as AstNode | undefined) ?? { type: '', range: [0, 0] }) if (getMemberName(unwrap(object.callee as AstNode)) === 'route') at = object.arguments[0] as AstNode | undefined;
    return at?.type === 'Literal' && typeof at.value === 'string' ? [{ path: at.value, method, at }] : [];
  });
}

/** `@Controller('children') class { @Post() … }` */
function routesOfClasses(context: Context): Route[] {
  return context.nodes('Decorator').flatMap((decorator) => {
    const root = decorator.parent?.parent?.parent?.decorators as AstNode[] | undefined;
    const controller = root?.find((each) => each.expression.type === 'CallExpression' && each.expression.callee.name === 'Controller');
    const call = decorator.expression as AstNode;
    if (!controller || call.type !== 'CallExpression') return [];
    const textOf = (node: AstNode): string => (typeof node.arguments[0]?.value === 'string' ? node.arguments[0].value : '');
    return [{ path: `${textOf(controller.expression as AstNode)}/${textOf(call)}`, method: String(call.callee.name).toLowerCase(), at: call }];
  });
}
