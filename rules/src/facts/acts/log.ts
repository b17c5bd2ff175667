import { type AstNode, unwrap } from '../../program/syntax/ast';
import { auditWords, failureLevels, logFunctionModules, logFunctionPaths, loggerModules, loggerNames, loggerPaths, logMethods,
  reporterMethods, quietLevels, reporterPaths, writtenLevels } from '../../knowledge/words/log-words';
import { ask } from '../../program/exports/ask';
import { importedCallee } from '../../program/origin/imported-function';
import { definitionOf } from '../../program/origin/definition';
import { type CallSite, callSitesOf } from '../../program/modules/call-site';
import { entriesOf, entryOf } from '../../program/syntax/entries';
import { lexiconOf, mentionsWithin } from '../../program/syntax/lexicon';
import { lastName } from '../../program/syntax/names';
import { getApiPath } from '../../program/modules/api-path';
import { matches } from '../../program/modules/matcher';
import { hasAnyWord, isCapitalised } from '../../program/syntax/words';
import { optionsOf } from '../../program/values/value';
import { valueOf } from '../../program/values/value-of';
import { isDevelopersFile, isRemovedFromBuild, kindOfFile } from '../kind-of-file';
import { isDevelopmentOnly, isEntryOfDevelopment } from '../occasions';
import { personalIn } from '../personal-data';
import { type Act, type By, type Doubt, makeAct, valuesOf } from './act';
import type { FactSources } from '../sources';

const safeWords = ['safe', 'secure', 'masked', 'private', 'redact', 'redacted', 'redacting', 'sanitize', 'sanitized', 'sanitise',
  'sanitised'];
const redactionWords = ['redact', 'mask', 'sanitize', 'sanitise', 'scrub'];
const REDACTION_OPTIONS = new Set(['redact', 'redaction', 'redactions', 'maskFields', 'sanitize']);

/** Entries in logs, and reports of faults that carry data along. */
export function logActs(on: FactSources): Act[] {
  return callSitesOf(on.file).all.flatMap((call): Act[] => {
    const by = isKnownLog(call, on);
    if (by === undefined) return [];
    const protection = call.receiver && isRedacting(call.receiver, on) ? 'redaction' : undefined;
    return [
      makeAct({
        practice: 'log',
        by,
        node: call.node,
        at: call.at,
        call,
        payload: valuesOf(call.args),
        destination: { kind: 'others', name: 'a log' },
        protection,
        doubts: doubtsOf(call, by, on),
      }),
    ];
  });
}

function isKnownLog(call: CallSite, { file, settings }: FactSources): By | undefined {
  if (call.isNew) return undefined;
  if (settings.wrappers.some((wrapper) => wrapper.kind === 'log' && matches(call.node, wrapper, file))) return 'settings';
  if (!call.receiver)
    return (hasModule(logFunctionModules, file) && logFunctionPaths.test(call.path ?? ''))
        || (reporterMethods.test(call.name) && reporterPaths.test(call.path ?? ''))
      ? 'catalogue'
      : undefined;
  if (reporterMethods.test(call.name)) return reporterPaths.test(call.path ?? '') ? 'catalogue' : undefined;
  if (!logMethods.test(call.name)) return undefined;
  const logger = loggerOf(call.receiver);
  if (logger === 'console') return 'platform';
  return hasModule(loggerModules, file) && loggerPaths.test(getApiPath(call.receiver, file) ?? '')
    ? 'catalogue'
    : loggerNames.test(logger) || hasWrittenLevel(call, file)
    ? 'name'
    : undefined;
}

/** `this.log('ERROR', text)`: a method of any object whose entries have a level. */
function hasWrittenLevel(call: CallSite, file: FactSources['file']): boolean {
  const { name, args: [level, text] } = call;
  if (name !== 'log' || !level || !text) return false;
  if (hasLevelOfEnum(call)) return true;
  const known = valueOf(level, file);
  return known.kind === 'known' && typeof known.value === 'string' && writtenLevels.includes(known.value.toLowerCase());
}

/** `this.logs.log(LogLevel.ERROR, text)`: a member of an enum that another file defines. */
const hasLevelOfEnum = ({ name, args: [level, text] }: CallSite): boolean =>
  name === 'log' && text !== undefined && level?.type === 'MemberExpression' && isCapitalised(lastName(level.object as AstNode))
  && writtenLevels.includes(lastName(level).toLowerCase());

/** Does the file name one of the packages? To know where each function comes from takes the scopes of the file. */
const hasModule = (modules: readonly string[], file: FactSources['file']): boolean => {
  const { texts } = lexiconOf(file);
  return modules.some((module) => texts.has(module));
};

/** `logger` of `logger.child({ … })`. */
const loggerOf = (receiver: AstNode): string => {
  const expression = unwrap(receiver);
  if (expression.type !== 'CallExpression' || lastName(expression) !== 'child') return lastName(expression);
  const callee = unwrap(expression.callee as AstNode);
  return callee.type === 'MemberExpression' ? loggerOf(callee.object as AstNode) : lastName(expression);
};

function doubtsOf(call: CallSite, by: By, on: FactSources): Doubt[] {
  const { file, path } = on;
  const isOfConsole = call.holder === 'console';
  return [
    ...((isOfConsole || isDevelopersFile(path)) && kindOfFile(path, file) === 'tool' ? ['tool' as const] : []),
    ...(isDevelopmentOnly(call.node, file) || printsInDevelopmentOnly(call, on) ? ['development only' as const] : []),
    ...(!isOfConsole && by !== 'settings' && isQuiet(call, file) ? ['quiet level' as const] : []),
    ...(by === 'name' && hasLevelOfEnum(call) ? ['by name only' as const] : []),
    ...(by !== 'settings' && isAudit(call) ? ['audit trail' as const] : []),
    ...(isOfConsole && tellsOfPerson(call, on) && isRemovedFromBuild(call.name, file) ? ['removed by build' as const] : []),
  ];
}

/** `auditLogger.info(…)`, `logger.audit(…)` */
const isAudit = ({ name, receiver }: CallSite): boolean =>
  hasAnyWord(name, auditWords) || (receiver !== undefined && hasAnyWord(loggerOf(receiver), auditWords));

/** `logger.info(…)` of a module of the workspace whose calls of the console all run in development only. */
function printsInDevelopmentOnly(call: CallSite, on: FactSources): boolean {
  if (call.holder === 'console' || !tellsOfPerson(call, on)) return false;
  const found = importedCallee(call.callee, on.file);
  const isFailure = failureLevels.has(call.name);
  return found
    ? ask(
      found.imported,
      `prints ${isFailure ? 'failures' : 'entries'} in development only`,
      on.file,
      ({ file }) => areInDevelopmentOnly(file, isFailure),
    ) ?? false
    : false;
}

function areInDevelopmentOnly(module: FactSources['file'], isFailure: boolean): boolean {
  const printed = callSitesOf(module).all.filter(({ holder }) => holder === 'console');
  return printed.length > 0
    && printed.every(({ node }) => isDevelopmentOnly(node, module) || (!isFailure && isEntryOfDevelopment(node, module)));
}

/** Other files are read for no log but those that hold something of a person. */
const tellsOfPerson = ({ args }: CallSite, { file, settings }: FactSources): boolean =>
  args.some((argument) => personalIn(argument, file, settings).length > 0);

/** `logger.debug(…)`, `logger.log('silly', …)`, `debug('app')(…)`; not where the file configures the logger to write that much. */
function isQuiet({ name, receiver, args }: CallSite, file: FactSources['file']): boolean {
  const level = name === 'log' && args.length > 1 ? valueOf(args[0], file) : undefined;
  const isLow = receiver === undefined
    ? !reporterMethods.test(name)
    : quietLevels.has(level?.kind === 'known' ? String(level.value) : name);
  if (!isLow) return false;
  const made = receiver?.type === 'Identifier' ? definitionOf(receiver, file)?.from : undefined;
  const set = made?.type === 'CallExpression' ? (made.arguments as AstNode[]).flatMap((argument) => entryOf(argument, 'level') ?? []) : [];
  return !set.some(({ value }) => optionsOf(valueOf(value, file)).some((each) => quietLevels.has(String(each.value))));
}

/** `log('debug', text)`: a level that a function of the product takes beside what it writes. */
export const hasQuietLevel = ({ args }: CallSite, file: FactSources['file']): boolean => {
  const level = args.length > 1 ? valueOf(args[0], file) : undefined;
  return level?.kind === 'known' && quietLevels.has(String(level.value).toLowerCase());
};

/** Is an entry of a log one of a failure, by its level: `logger.warn(…)`, `this.log('ERROR', …)`? */
export function isOfFailure(act: Act, file: FactSources['file']): boolean {
  const { call } = act.through ?? act;
  if (act.practice !== 'log' || !call) return false;
  const level = call.name === 'log' && call.args.length > 1 && !act.through ? valueOf(call.args[0], file) : undefined;
  return failureLevels.has(level?.kind === 'known' ? String(level.value).toLowerCase() : call.name);
}

/** A logger that redacts, by its name (`safeLog`) or by the options it is made with: `pino({ redact: ['email'] })`. */
function isRedacting(logger: AstNode, { file }: FactSources): boolean {
  if (hasAnyWord(loggerOf(logger), safeWords)) return true;
  const from = logger.type === 'Identifier' ? definitionOf(logger, file)?.from : undefined;
  if (from?.type !== 'CallExpression') return false;
  return (from.arguments as AstNode[]).flatMap((argument) => [...entriesOf(argument)])
    .some(({ key, value }) => REDACTION_OPTIONS.has(key) || (key === 'format' && mentionsWithin(value, redactionWords, file)));
}
