import { type AstNode, getCalleeName, getMemberName, unwrap } from '../program/syntax/ast';
import type { FileContext } from '../program/syntax/file-context';
import { getApiPath } from '../program/modules/api-path';
import { originsOf } from './behind/origins';

const SELF_STATED =
  /(?:^|\.)(?:localStorage|sessionStorage|AsyncStorage)\b|URLSearchParams|searchParams|^document\.cookie|location\.(?:search|hash)|useSearchParams|^js-cookie:|(?:^|:)(?:useLocalStorage|useSessionStorage|useStorage|useCookies?|useCookieState|getCookie)\(\)|^(?:confirm|prompt)\(\)$/;
/** What a request, a route or a form brings along. */
const BROUGHT =
  /^(?:(?:req|request|ctx|context|event)(?:\.request|\.nextUrl)?\.(?:query|cookies|body|searchParams)|(?:router|route|\$route|\$router)(?:\.currentRoute)?\.(?:query|params))(?:\.|$)/;
/** Calls that forward what they are given; others may check it. */
const HANDS_ON =
  /^(?:Boolean|Number|parseInt|parseFloat|String|parse|useState|ref|shallowRef|signal|(?:get|calculate|compute|calc)Age\w*)$/;
const MAX_STEPS = 4;

/** The value comes from where the user, or anybody, can write it: not a proof of age (GC25 ¶114). */
export function isSelfStated(node: AstNode, file: FileContext, steps = 0): boolean {
  const expression = unwrap(node);
  if (steps > MAX_STEPS) return false;
  const go = (part: AstNode): boolean => isSelfStated(part, file, steps + 1);
  const path = getApiPath(expression, file);
  if (path !== undefined && SELF_STATED.test(path)) return true;
  switch (expression.type) {
    case 'BinaryExpression':
      return go(expression.left as AstNode) || go(expression.right as AstNode);
    case 'AwaitExpression':
      return !!expression.argument && go(expression.argument);
    case 'LogicalExpression':
      return [expression.left as AstNode, expression.right as AstNode].filter((side) => !isEmpty(unwrap(side))).every((side) => go(side));
    case 'TemplateLiteral':
      return (expression.expressions as AstNode[]).some((part) => go(part));
    case 'CallExpression': {
      if (HANDS_ON.test(getCalleeName(expression) ?? '')) return (expression.arguments as AstNode[]).some((argument) => go(argument));
      const answers = originsOf(expression, file).filter((origin) => !isEmpty(unwrap(origin)));
      return answers.length > 0 && answers.every((answer) => go(answer));
    }
    case 'MemberExpression':
      return isField(expression) || BROUGHT.test(dottedName(expression))
        || (!!expression.object && expression.object.type !== 'ThisExpression' && go(expression.object));
    case 'Identifier': {
      const origins = originsOf(expression, file).filter((origin) => !isEmpty(unwrap(origin)));
      return origins.length > 0 && origins.every((origin) => go(origin));
    }
    default:
      return false;
  }
}

/** `req.query.adult`, as written. */
function dottedName(node: AstNode): string {
  const expression = unwrap(node);
  if (expression.type === 'Identifier') return expression.name as string;
  return expression.type === 'MemberExpression' ? `${dottedName(expression.object as AstNode)}.${getMemberName(expression) ?? ''}` : '';
}

/** `box.checked`, `event.target.value` */
function isField(member: AstNode): boolean {
  const name = getMemberName(member);
  const holder = unwrap(member.object as AstNode);
  return name === 'checked' || (name === 'value' && /^(?:target|currentTarget)$/.test(getMemberName(holder) ?? ''));
}

/** What a state holds before anybody answered. */
const isEmpty = (origin: AstNode): boolean =>
  origin.type === 'Literal' || origin.name === 'undefined'
  || (origin.type === 'CallExpression' && /^(?:useState|ref|shallowRef|signal)$/.test(getCalleeName(origin) ?? '')
    && (origin.arguments as AstNode[]).every((argument) => isEmpty(unwrap(argument))));
