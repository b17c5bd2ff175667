import { type AstNode, getCalleeName, unwrap } from '../../program/syntax/ast';
import type { AdFact } from '../../knowledge/types/sdk';
import { addOptions, type WantedOption } from '../../repairs/option-edits';
import { optionAt } from '../../facts/sdk-calls/option-value';
import { importNames } from '../../edits/import-edits';
import { callBefore } from '../../edits/statement-edits';
import { getModule } from '../../program/modules/api-path';
import type { ApiSite } from '../../program/modules/api-site';
import type { Context } from './meta';

type Edits = readonly { readonly range: readonly [number, number]; readonly text: string }[];

/** What a start lacks, in the words of the installed version, and the edits that write it. */
export function remedyOf(site: ApiSite<AdFact>, sites: readonly ApiSite<AdFact>[], context: Context): { readonly text: string; readonly edits: Edits | undefined } {
  const callee = unwrap(site.call.callee as AstNode);
  const receiver = callee.type === 'MemberExpression' ? context.file.getText(callee.object as AstNode) : undefined;
  const module = getModule(site.path) ?? '';
  const fitting = (site.fact.remedies ?? []).filter((remedy) => remedy.versions === undefined || context.packageVersion(remedy.package ?? module, remedy.versions) === 'inside');
  for (const remedy of fitting) {
    // A function that is imported by its name has no object beside it to call.
    if (receiver === undefined && remedy.text.includes('{receiver}')) continue;
    const text = remedy.text.replaceAll('{receiver}', receiver ?? '');
    const edits = remedy.into === undefined ? callFirst(text, remedy.isAwaited === true, site, sites, context) : addOptions(wantedOf(text, remedy.into), site.call, site.args, context.file);
    const imports = importNames((remedy.imports ?? []).filter((name) => edits?.some((edit) => edit.text.includes(name))), module, context.file);
    if (imports && edits) return { text, edits: [...imports, ...edits] };
  }
  return { text: fitting[0]?.text.replaceAll('{receiver}.', '') ?? '', edits: undefined };
}

/** Calls it before the start; where the file configures already, which a second call would replace, its options go in there. */
function callFirst(text: string, isAwaited: boolean, site: ApiSite<AdFact>, sites: readonly ApiSite<AdFact>[], context: Context): Edits | undefined {
  const [, method, options] = /\.(\w+)\(\{ (.+) \}\)$/.exec(text) ?? [];
  const there = sites.find((other) => other.sdk.id === site.sdk.id && other.fact.role === 'configure' && getCalleeName(other.call) === method);
  if (!there) return callBefore(site.call, text, isAwaited, context.file);
  const isGiven = ({ path }: WantedOption): boolean => optionAt(there.args, path, context.file)?.value.kind !== 'absent';
  return addOptions(wantedOf(options, '0').filter((option) => !isGiven(option)), there.call, there.args, context.file);
}

/** `a: 1, b: 2` below a path. */
const wantedOf = (text: string, path: string): WantedOption[] =>
  text.split(', ').map((entry) => { const [key, value] = entry.split(': '); return { path: `${path}.${key}`, text: value }; });
