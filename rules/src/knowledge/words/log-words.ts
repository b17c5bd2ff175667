/** How logs and fault reports are written (GC25 ¶70; rule map, no-exposed-child-data). */

/** Methods that write an entry. */
export const logMethods = /^(?:log|info|warn|error|debug|trace|fatal|verbose|silly|http|notice|dir|table|success|msg)$/;
/** Names of objects that have such methods: the console, packages for logs, and own loggers. */
export const loggerNames = /^(?:console|logger|log|logging|winston|pino|bunyan|log4js|consola|signale|rollbar|loglevel)$|(?:Logger|Log)$/;
/** Levels with which an own method `log` of any object writes an entry: `this.log('ERROR', text)`. */
export const writtenLevels: readonly string[] = ['info', 'warn', 'warning', 'error', 'success', 'fatal', 'notice', 'critical'];
/** Methods of fault reporters that carry data along, and where those come from. */
export const reporterMethods = /^(?:addBreadcrumb|captureMessage|setContext|setExtra|setExtras|setTag|setTags)$/;
export const reporterPaths = /^(?:@sentry\/|Sentry\b|@bugsnag\/|Bugsnag\b)/;
/**
 * Loggers by the package that makes them, under whatever name (log4js 6.9.1 types, winston 3.19.0 index.d.ts, pino
 * 10.4.0 pino.d.ts, @types/bunyan 1.8.11, loglevel 1.9.2 index.d.ts).
 */
export const loggerPaths =
  /^(?:log4js:getLogger\(\)|winston:createLogger\(\)|pino:(?:pino)?\(\)|bunyan:createLogger\(\)|loglevel:(?:getLogger\(\))?)$/;
/** A function made by a package for logs that is called itself. */
export const logFunctionPaths = /^debug:\(\)$/;
/** The packages of these paths: a file that names none of them has no such logger. */
export const loggerModules: readonly string[] = ['log4js', 'winston', 'pino', 'bunyan', 'loglevel'];
export const logFunctionModules: readonly string[] = ['debug'];
/** Levels that the loggers above leave out unless they are configured to write them (their default level is `info` or higher). */
export const quietLevels: ReadonlySet<string> = new Set(['debug', 'trace', 'silly', 'verbose']);
/** Levels of what goes wrong. An entry of these is written for few people, and to find out why. */
export const failureLevels: ReadonlySet<string> = new Set(['warn', 'warning', 'error', 'fatal', 'critical', 'exception']);
/** Words of logs that are kept to show who did what. */
export const auditWords: readonly string[] = ['audit', 'audits', 'auditor'];
/** First and last words of functions that are made for logs and reports of faults: `logRequest`, `handleError`. */
export const logFunctionWords: readonly string[] = ['log', 'logs', 'logger', 'logging', 'debug', 'trace', 'print', 'report', 'warn',
  'warning', 'info', 'error', 'errors', 'exception', 'capture', 'audit', 'breadcrumb', 'diagnostic', 'diagnostics', 'console', 'dump',
  'inspect'];
