import { type AstNode, getKeyName, getMemberName, unwrap } from '../../ast';
import { logFunctionPaths, loggerNames, loggerPaths, logMethods, reporterMethods, reporterPaths } from '../../catalogue/log-words';
import { conditionsOf } from '../../detect/conditions';
import { originOf } from '../../detect/origin';
import { getApiPath } from '../../resolve/api-path';
import { matchesAny } from '../../resolve/matcher';
import { wordsOf } from '../../values/words';
import type { Scope } from './meta';

const DEVELOPMENT = /__DEV__|NODE_ENV|import\.meta\.env\.DEV|isDev(?:elopment)?\b|\bDEBUG\b|\bdebugMode\b|\bverbose\b/i;

/** Folders and files of those who build and run a product. */
const TOOL_PATHS = ['scripts', 'script', 'bin', 'cli', 'debug', 'dev', 'diagnose', 'diagnostics', 'migrations', 'maintenance', 'playground', 'sandbox', 'extra'];
/** What asks somebody at a terminal. */
const DIALOGUE = /\bcreateInterface\(|['"](?:inquirer|prompts|enquirer|commander|yargs|@inquirer\/prompts|@clack\/prompts)['"]/;
/** A script that is started by hand, prints to the terminal and ends. */
const isScript = (text: string): boolean => DIALOGUE.test(text) || (/process\.exit\(|\.\$?disconnect\(\)|require\.main === module/.test(text) && !/\.listen\(|\.on\(|setInterval\(|schedule|^export\b|\bexports\b/m.test(text));

/** A file beside the package's own settings that many times prints, and is loaded by nobody. */
const isRootScript = (path: string, text: string): boolean => !path.includes('/') && (text.match(/console\.log\(/g)?.length ?? 0) >= 5 && !/\.listen\(|\.on\(|setInterval\(|schedule|^export\b|\bexports\b|\bdocument\b/m.test(text);

/** Is the file one with which those who build a product work on it? */
const isToolFile = (on: Scope): boolean =>
  on.path.split(/[/.]/).slice(0, -1).some((part) => TOOL_PATHS.includes(part)) || on.file.once(isToolFile, () => isScript(on.file.code) || isRootScript(on.path, on.file.code));

/** Does a call write to a log? `development` where a check lets it run on machines of developers only, and in scripts. */
export function isLogCall(call: AstNode, on: Scope): 'yes' | 'development' | 'none' {
  if (!writesToLog(call, on)) return 'none';
  const isPrint = call.callee.type === 'MemberExpression' && call.callee.object.name === 'console';
  if (isPrint && isToolFile(on)) return 'development';
  return conditionsOf(call, undefined).some(({ test }) => DEVELOPMENT.test(on.file.getCode(test))) ? 'development' : 'yes';
}

function writesToLog(call: AstNode, on: Scope): boolean {
  const callee = unwrap(call.callee as AstNode);
  if (callee.type === 'MemberExpression' && isRedacting(callee.object as AstNode, on)) return false;
  if (matchesAny(call, on.options.sinks, on.file) || matchesAny(call, on.settings.wrappers.filter((wrapper) => wrapper.kind === 'log'), on.file)) return true;
  if (callee.type === 'MemberExpression') {
    const method = getMemberName(callee) ?? '';
    if (logMethods.test(method)) return loggerNames.test(lastName(callee.object as AstNode)) || loggerPaths.test(getApiPath(callee.object as AstNode, on.file) ?? '');
    return reporterMethods.test(method) && reporterPaths.test(getApiPath(callee, on.file) ?? '');
  }
  const path = callee.type === 'Identifier' ? getApiPath(callee, on.file) : undefined;
  return path !== undefined && (logFunctionPaths.test(path) || (reporterPaths.test(path) && reporterMethods.test(callee.name as string)));
}

/** A logger that redacts, by its name (`safeLog`) or by the options it is made with in this file. */
function isRedacting(logger: AstNode, on: Scope): boolean {
  const name = lastName(logger);
  if (wordsOf(name).some((word) => /^(?:safe|secure|redact\w*|sanitiz\w*|sanitis\w*|masked|private)$/.test(word))) return true;
  const root = unwrap(logger);
  const from = root.type === 'Identifier' ? originOf(root, on.file)?.from : undefined;
  return from?.type === 'CallExpression' && (from.arguments as AstNode[]).some((argument) => argument.type === 'ObjectExpression' && (argument.properties as AstNode[]).some((property) => property.type === 'Property' && takesOut(property, on)));
}

/** `redact: ['email']`, `format: combine(redactPeople(), json())` */
function takesOut(property: AstNode, on: Scope): boolean {
  const key = getKeyName(property.key as AstNode, property.computed as boolean) ?? '';
  return /^(?:redact|redaction|redactions|maskFields|sanitize)$/.test(key) || (key === 'format' && /redact|mask|saniti[sz]e|scrub/i.test(on.file.getCode(property.value as AstNode)));
}

/** The last name of what is called or read; `logger` for `logger.child({…})`, which is the logger again. */
const lastName = (node: AstNode): string => {
  const expression = unwrap(node);
  if (expression.type === 'CallExpression') {
    const callee = unwrap(expression.callee as AstNode);
    return callee.object && getMemberName(callee) === 'child' ? lastName(callee.object) : lastName(callee);
  }
  return expression.type === 'Identifier' ? (expression.name as string) : (getMemberName(expression) ?? '');
};
