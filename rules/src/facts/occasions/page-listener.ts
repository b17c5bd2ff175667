import { type AstNode, getCalleeName, getMemberName, unwrap } from '../../program/syntax/ast';
import { windowKeyEvents } from '../../knowledge/words/monitoring-words';
import type { FileContext } from '../../program/syntax/file-context';
import { getHandlerFunction } from '../../program/origin/function-behind';

/** A function that hears an event of a page, or of one of its elements. */
export interface Listener {
  readonly event: string;
  readonly handler: AstNode;
  /** Index of the parameter that receives the event. */
  readonly eventParameter: number;
  /** Hears everything a person does, not one control. */
  readonly isWholePage: boolean;
  /** Where to report, and where guards are looked for. */
  readonly at: AstNode;
  readonly site: AstNode;
}

const WHOLE_PAGE = new Set(['document', 'window', 'globalThis', 'self', 'body', 'documentElement']);

/**
 * `addEventListener`, `$(document).on('keyup', …)`, `document.onkeypress = …`, `@HostListener('document:keydown')`,
 * `contents.on('before-input-event', …)`.
 */
export function listenersOf(file: FileContext): readonly Listener[] {
  return file.once(listenersOf, () => {
    const found: Listener[] = [];
    const add = (
      event: string | undefined,
      fn: AstNode | undefined,
      listener: Omit<Listener, 'event' | 'handler' | 'eventParameter'>,
      eventParameter = 0,
    ): void => {
      const handler = event === undefined ? undefined : getHandlerFunction(fn, file);
      if (event !== undefined && handler) found.push({ ...listener, event, handler, eventParameter });
    };
    for (const call of file.nodes('CallExpression')) {
      const callee = unwrap(call.callee as AstNode);
      if (callee.type !== 'MemberExpression') continue;
      const [first, last] = [call.arguments[0], call.arguments.at(-1)] as (AstNode | undefined)[];
      const name = getMemberName(callee) ?? '';
      if (name === 'addEventListener' && first)
        add(textOf(first), call.arguments[1] as AstNode | undefined, {
          isWholePage: isPage(callee.object as AstNode),
          at: first,
          site: call,
        });
      else if (name === 'on' && first && windowKeyEvents.includes(textOf(first) ?? ''))
        add(textOf(first), last, { isWholePage: true, at: first, site: call }, 1);
      else if (isWrappedPage(callee.object as AstNode) && last) {
        // `$(document).on('keyup', '.search-box', …)` hears one kind of control.
        const isWholePage = call.arguments.length < 3 || !/^[.#]/.test(textOf(call.arguments[1] as AstNode) ?? '');
        if (name === 'on' && first) add(textOf(first), last, { isWholePage, at: first, site: call });
        else add(name, last, { isWholePage, at: callee.property as AstNode, site: call });
      }
    }
    for (const assignment of file.nodes('AssignmentExpression')) {
      const target = unwrap(assignment.left as AstNode);
      const name = target.type === 'MemberExpression' && isPage(target.object as AstNode) ? (getMemberName(target) ?? '') : '';
      if (name.startsWith('on'))
        add(name.slice(2), assignment.right as AstNode, { isWholePage: true, at: target.property as AstNode, site: assignment });
    }
    for (const method of file.nodes('MethodDefinition'))
      for (const decorator of (method.decorators ?? []) as AstNode[]) {
        const call = decorator.expression as AstNode;
        const event = call.type === 'CallExpression' && getCalleeName(call) === 'HostListener'
          ? /^(?:document|window|body):(\w+)/.exec(textOf(call.arguments[0] as AstNode | undefined) ?? '')?.[1]
          : undefined;
        add(event, method.value as AstNode, { isWholePage: true, at: (call.arguments?.[0] ?? call) as AstNode, site: decorator });
      }
    return found;
  });
}

const textOf = (node: AstNode | undefined): string | undefined => (typeof node?.value === 'string' ? node.value : undefined);

/** `document`, `document.body`, `window.document`. */
function isPage(node: AstNode): boolean {
  const expression = unwrap(node);
  if (expression.type === 'MemberExpression')
    return WHOLE_PAGE.has(getMemberName(expression) ?? '') && isPage(expression.object as AstNode);
  return expression.type === 'Identifier' && WHOLE_PAGE.has(expression.name as string);
}

/** `$(document)` */
function isWrappedPage(node: AstNode): boolean {
  const call = unwrap(node);
  const first = call.type === 'CallExpression' && ['$', 'jQuery'].includes(getCalleeName(call) ?? '')
    ? (call.arguments[0] as AstNode | undefined)
    : undefined;
  return first !== undefined && isPage(first);
}
