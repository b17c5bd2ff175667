import { toVisible } from '../../rule/visible-text';
import { readArguments } from './cli-options';
import { printCitation, printExplanation } from './command/answers';
import { check } from './command/check';
import { mergeOutputs, serveMcp } from './command/other-runs';
import { printRules } from './command/rule-list';
import { selectedRules } from './command/selected-rules';
import { tuneCompiler } from './command/v8-flags';

/** Runs the command and returns its exit code: 0 clean, 1 errors found, 2 something could not be checked. */
export async function main(argv: readonly string[], cwd: string): Promise<number> {
  tuneCompiler();
  const request = readArguments(argv);
  if (request.kind === 'answered') return 0;
  if (request.kind === 'misuse') return refuse(request.message);
  if (request.merge) return mergeOutputs(request, request.merge, cwd);
  if (request.mcp) return serveMcp(request, request.mcp, cwd);
  if (request.cite) return printCitation(request, request.cite, cwd);
  if (request.explain) return printExplanation(request, request.explain, cwd);
  const selection = await selectedRules(request);
  if (selection.kind === 'unknown') return refuse(`${selection.message}.`);
  return request.listsRules ? printRules(request, selection.ids) : check(request, selection.ids, cwd);
}

function refuse(sentence: string): number {
  process.stderr.write(`${toVisible(sentence)}\n`);
  return 2;
}
