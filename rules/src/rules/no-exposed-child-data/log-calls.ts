import { type AstNode, getMemberName, unwrap } from '../../ast';
import { conditionsOf } from '../../detect/conditions';
import { getApiPath } from '../../resolve/api-path';
import { matchesAny } from '../../resolve/matcher';
import type { Scope } from './meta';

const METHODS = /^(?:log|info|warn|error|debug|trace|fatal|verbose|silly|http|notice|dir|table|success|msg)$/;
const LOGGERS = /^(?:console|logger|log|logging|winston|pino|bunyan|log4js|consola|signale|rollbar|loglevel)$|(?:Logger|Log)$/;
const REPORTERS = /^(?:addBreadcrumb|captureMessage|setContext|setExtra|setExtras|setTag|setTags)$/;
const DEVELOPMENT = /__DEV__|NODE_ENV|import\.meta\.env\.DEV|isDev(?:elopment)?\b|\bDEBUG\b|\bdebugMode\b|\bverbose\b/i;

/** Does a call write to a log? `development` where a check lets it run on machines of developers only. */
export function isLogCall(call: AstNode, on: Scope): 'yes' | 'development' | 'none' {
  if (!writesToLog(call, on)) return 'none';
  return conditionsOf(call, undefined).some(({ test }) => DEVELOPMENT.test(on.file.getText(test))) ? 'development' : 'yes';
}

function writesToLog(call: AstNode, on: Scope): boolean {
  const callee = unwrap(call.callee as AstNode);
  if (matchesAny(call, on.options.sinks, on.file) || matchesAny(call, on.settings.wrappers.filter((wrapper) => wrapper.kind === 'log'), on.file)) return true;
  if (callee.type === 'MemberExpression') {
    const method = getMemberName(callee) ?? '';
    if (METHODS.test(method)) return LOGGERS.test(lastName(callee.object as AstNode));
    return REPORTERS.test(method) && /^(?:@sentry\/|Sentry\b|@bugsnag\/|Bugsnag\b)/.test(getApiPath(callee, on.file) ?? '');
  }
  const path = callee.type === 'Identifier' ? getApiPath(callee, on.file) : undefined;
  return path !== undefined && (/^debug:\(\)$/.test(path) || (/^@sentry\//.test(path) && REPORTERS.test(callee.name as string)));
}

const lastName = (node: AstNode): string => {
  const expression = unwrap(node);
  if (expression.type === 'CallExpression') return lastName(expression.callee as AstNode) === 'child' ? lastName(expression.callee.object as AstNode) : lastName(expression.callee as AstNode);
  return expression.type === 'Identifier' ? (expression.name as string) : (getMemberName(expression) ?? '');
};
