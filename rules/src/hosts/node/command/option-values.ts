import type { Audience } from '../../../configuration/settings';
import type { PresetName } from '../../../rule/presets';
import type { ReportRequest } from '../reports/reports';
import { isPresetName, PRESETS } from '../severity';
import type { Concurrency } from '../threads/concurrency';
import type { CliOptions, CliRequest, SuppressionsRequest } from './cli-request';

export const AUDIENCES: readonly Audience[] = ['children', 'mixed', 'general'];

export const misuse = (reason: string): CliRequest => ({
  kind: 'misuse',
  message: `${reason.charAt(0).toUpperCase()}${reason.slice(1).replace(/\.$/, '')}; run "gc25 --help" for the options.`,
});

function reportOf(text: string): ReportRequest {
  const at = text.indexOf('=');
  return { format: text.slice(0, at), file: text.slice(at + 1) };
}

const REPEATABLE: readonly string[] = ['output', 'rule', 'paragraph', 'suppressRule'];

/** The values of an option that can be repeated. */
const listOf = (value: unknown): unknown[] => (value === undefined ? [] : [value].flat());

/** Why options about standard input do not fit together; undefined where they do. */
function stdinFault(args: readonly string[], { stdin, stdinFilename }: Readonly<Record<string, unknown>>): string | undefined {
  if (stdin === true && stdinFilename === undefined)
    return 'add --stdin-filename with the path that the text on standard input has or would have, such as "src/clip.jsx": '
      + 'its ending says how to read the text, and its folder which configuration holds';
  if (stdinFilename === undefined) return undefined;
  if (stdin !== true) return '--stdin-filename needs --stdin, or "-" in place of paths';
  return args.length > 0 ? 'standard input is checked alone; give no paths beside it' : undefined;
}

/** Likewise for options about changed files. */
function changedFault({ changed, since, stdin }: Readonly<Record<string, unknown>>): string | undefined {
  if (since !== undefined && changed !== true) return '--since needs --changed';
  if (changed === true && stdin === true) return '--changed is about files, so it cannot be used with standard input';
  return String(since ?? '').startsWith('-') || since === '' ? `--since takes a branch, tag or commit, not "${since}"` : undefined;
}

/** Likewise for options about edits. */
function fixFault({ fix, fixSuggestions, fixDryRun, rule, paragraph, stdin, format, output }: Readonly<Record<string, unknown>>):
  | string
  | undefined
{
  if (fixSuggestions === true && rule === undefined && paragraph === undefined)
    return '--fix-suggestions changes what the product does, so say for which findings with --rule or --paragraph';
  if (fixDryRun === true && (format !== undefined || output !== undefined)) return '--fix-dry-run prints a patch in place of findings';
  return stdin === true && fixDryRun !== true && (fix === true || fixSuggestions === true)
    ? 'a text on standard input is not changed; add --fix-dry-run to get a patch'
    : undefined;
}

const fixOf = ({ fix, fixSuggestions, fixDryRun }: Readonly<Record<string, unknown>>): CliOptions['fix'] =>
  fix === true || fixSuggestions === true || fixDryRun === true
    ? { isDry: fixDryRun === true, withSuggestions: fixSuggestions === true }
    : undefined;

/** Likewise for options about the suppressions file. */
function suppressionsFault(options: Readonly<Record<string, unknown>>): string | undefined {
  const { suppressAll, suppressRule, pruneSuppressions, stdin } = options;
  const asked = [suppressAll === true && '--suppress-all', suppressRule !== undefined && '--suppress-rule',
    pruneSuppressions === true && '--prune-suppressions'].filter((name) => name !== false);
  if (asked.length > 1) return `${asked.join(' and ')} cannot be used together`;
  return asked.length > 0 && stdin === true ? `${asked[0]} is about files, so it cannot be used with standard input` : undefined;
}

function suppressionsOf(options: Readonly<Record<string, unknown>>): SuppressionsRequest {
  const { suppressAll, suppressRule, suppressionsLocation, pruneSuppressions, passOnUnprunedSuppressions } = options;
  const rules = listOf(suppressRule).map((id) => String(id).replace(/^gc25\//, ''));
  return {
    location: suppressionsLocation === undefined ? undefined : String(suppressionsLocation),
    change: suppressAll === true
      ? { kind: 'suppress' }
      : rules.length > 0
      ? { kind: 'suppress', rules }
      : { kind: pruneSuppressions === true ? 'prune' : 'none' },
    isPassing: passOnUnprunedSuppressions === true,
  };
}

const isConcurrency = (value: unknown): value is Concurrency =>
  value === 'auto' || value === 'off' || (Number.isInteger(value) && (value as number) > 0);

export function toOptions(args: readonly string[], options: Readonly<Record<string, unknown>>): CliRequest {
  const repeated = Object.keys(options).find((key) => !REPEATABLE.includes(key) && Array.isArray(options[key]));
  if (repeated) return misuse(`--${repeated.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`)} may be given once only`);
  const { preset, audience, format = 'stylish', settings, maxWarnings, printConfig, why, cacheLocation } = options;
  if (preset !== undefined && !isPresetName(preset)) return misuse(`--preset must be one of ${PRESETS.join(', ')}, not "${preset}"`);
  if (audience !== undefined && !AUDIENCES.includes(audience as Audience))
    return misuse(`--audience must be one of ${AUDIENCES.join(', ')}, not "${audience}"`);
  const outputs = listOf(options.output).map(String);
  const unclear = outputs.find((text) => !/^[^=]+=./.test(text));
  if (unclear !== undefined) return misuse(`--output takes a format and a file, as in "sarif=gc25.sarif", not "${unclear}"`);
  if (maxWarnings !== undefined && !(Number.isInteger(maxWarnings) && (maxWarnings as number) >= 0))
    return misuse(`--max-warnings must be a non-negative integer, not "${maxWarnings}"`);
  const { concurrency = 'off' } = options;
  if (!isConcurrency(concurrency)) return misuse(`--concurrency must be a positive integer, "auto" or "off", not "${concurrency}"`);
  const paragraphs = listOf(options.paragraph);
  const unnumbered = paragraphs.find((number) => !Number.isInteger(number));
  if (unnumbered !== undefined) return misuse(`--paragraph takes the number of a paragraph, such as 96, not "${unnumbered}"`);
  const { stdinFilename, since } = options;
  const fault = stdinFault(args, options) ?? changedFault(options) ?? fixFault(options) ?? suppressionsFault(options);
  if (fault !== undefined) return misuse(fault);
  const listsRules = options.listRules === true;
  const listsSuppressions = options.listSuppressions === true;
  if ((listsRules || listsSuppressions) && format !== 'stylish' && format !== 'json')
    return misuse(`--list-${listsRules ? 'rules' : 'suppressions'} prints stylish or json, not "${format}"`);
  return {
    kind: 'run',
    paths: args.length > 0 ? args : ['.'],
    stdinFile: stdinFilename === undefined ? undefined : String(stdinFilename),
    changed: options.changed === true ? { since: since === undefined ? undefined : String(since) } : undefined,
    preset: preset as PresetName | undefined,
    rules: listOf(options.rule).map(String),
    paragraphs: paragraphs as number[],
    listsRules,
    audience: audience as Audience | undefined,
    settings: settings === undefined ? undefined : String(settings),
    config: options.config !== false,
    reports: [{ format: String(format) }, ...outputs.map(reportOf)],
    maxWarnings: maxWarnings as number | undefined,
    fix: fixOf(options),
    suppressions: suppressionsOf(options),
    listsSuppressions,
    quiet: options.quiet === true,
    exitZero: options.exitZero === true,
    isCoverageStrict: options.strictCoverage === true,
    cache: options.cache !== false,
    cacheLocation: cacheLocation === undefined ? undefined : String(cacheLocation),
    concurrency,
    explain: printConfig !== undefined
      ? { file: String(printConfig), isData: true }
      : why !== undefined
      ? { file: String(why), isData: false }
      : undefined,
  };
}
