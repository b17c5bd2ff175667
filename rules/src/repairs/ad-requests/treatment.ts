import { replaceNode, setProperty } from '../../edits/argument-edits';
import { setAttribute } from '../../edits/attribute-edits';
import { importNames } from '../../edits/import-edits';
import { callBefore } from '../../edits/statement-edits';
import type { TextEdit } from '../../edits/text-edit';
import { type AdRequest, adRequests, type AdSite, type AdSlot, type AdStart, type AdSwitch, type DeclinedSwitch, type TypedOptions,
  typedOptions, type VideoAd } from '../../facts/ad-requests';
import { optionAt, spelledAs } from '../../facts/sdk-calls';
import type { FactSources } from '../../facts/sources';
import { slotTreatments, videoAdRemedy } from '../../knowledge/words/advertising/ad-request-words';
import { getModule } from '../../program/modules/api-path';
import { type AstNode, getCalleeName, type Range, unwrap } from '../../program/syntax/ast';
import type { FileContext } from '../../program/syntax/file-context';
import { objectOf } from '../../program/values/object-literal';
import { withEnumMembers } from '../enum-text';
import { addOptions, type WantedOption } from '../option-edits';
import type { Replacement } from '../remedy';

/** What a start lacks, in the words of the installed version, and the edits that write it; nothing where the SDK has no such mode. */
export function treatFirst({ site, hasNoChildMode }: AdStart, sources: FactSources): Replacement {
  const { file } = sources;
  if (hasNoChildMode) return { text: '', edits: undefined };
  const callee = unwrap(site.call.callee as AstNode);
  const receiver = callee.type === 'MemberExpression' ? file.getText(callee.object as AstNode) : undefined;
  const module = getModule(site.path) ?? '';
  const isInstalled = (name: string, versions: string): boolean => sources.packageVersion(name, versions) === 'inside';
  const fitting = (site.fact.remedies ?? []).filter(({ versions, package: name }) =>
    versions === undefined || isInstalled(name ?? module, versions)
  );
  for (const remedy of fitting) {
    // A function that is imported by its name has no object beside it to call.
    if (receiver === undefined && remedy.text.includes('{receiver}')) continue;
    const text = remedy.text.replaceAll('{receiver}', receiver ?? '');
    const edits = remedy.into === undefined
      ? callFirst(text, remedy.isAwaited === true, site, sources)
      : addOptions(wantedOf(text, remedy.into), site.call, site.args, file);
    const named = (remedy.imports ?? []).filter((name) => edits?.some((edit) => edit.text.includes(name)));
    const imports = importNames(named, module, file);
    if (imports && edits) return { text, edits: [...imports, ...edits] };
  }
  return { text: fitting[0]?.text.replaceAll('{receiver}.', '') ?? '', edits: undefined };
}

/** Calls it before the start; where the file configures already, which a second call would replace, its options go in there. */
function callFirst(text: string, isAwaited: boolean, site: AdSite, sources: FactSources): readonly TextEdit[] | undefined {
  const { file } = sources;
  const [, method, options] = /\.(\w+)\(\{ (.+) \}\)$/.exec(text) ?? [];
  const there = sources
    .apis('ad')
    .find(({ sdk, fact, call }) => sdk.id === site.sdk.id && fact.role === 'configure' && getCalleeName(call) === method);
  if (!there) return callBefore(site.call, text, isAwaited, file);
  const isGiven = ({ path }: WantedOption): boolean => optionAt(there.args, path, file)?.value.kind !== 'absent';
  return addOptions(
    wantedOf(options, '0').filter((option) => !isGiven(option)),
    there.call,
    there.args,
    file,
  );
}

/** `a: 1, b: 2` below a path. */
const wantedOf = (text: string, path: string): WantedOption[] =>
  text.split(', ').map((entry) => {
    const [key, value] = entry.split(': ');
    return { path: `${path}.${key}`, text: value };
  });

/** A switch turned on, as this file spells it. */
export function turnOn({ site, treatment, place }: AdSwitch, file: FileContext): Replacement {
  const { safe } = treatment;
  const expression = place?.expression;
  if (safe === undefined || !expression) return { text: safe ?? '', edits: undefined };
  const alike = spelledAs(expression, safe, file);
  const edits = alike === safe ? writeSafe(safe, site, (text) => replaceNode(expression, text), file) : replaceNode(expression, alike);
  return { text: alike, edits };
}

/** The same outside of a call. */
export function turnOnDeclared({ literal, tag, name, safe }: DeclinedSwitch, file: FileContext): Replacement {
  return { text: safe, edits: tag ? setAttribute(tag.element, name, tag.on, file) : literal && replaceNode(literal, safe) };
}

/** The switch that took the place of an older one, beside it. */
export function addNewer({ site, newer }: AdSwitch, file: FileContext): Replacement {
  const [index, key] = newer?.path.split('.') ?? [];
  const object = newer && objectOf(site.args[Number(index)], file);
  const { safe } = newer ?? {};
  const edits = object && safe !== undefined ? writeSafe(safe, site, (text) => setProperty(object, key, text, file), file) : undefined;
  return { text: key, edits };
}

function writeSafe(safe: string, { sdk }: AdSite, write: (text: string) => TextEdit[], file: FileContext): readonly TextEdit[] {
  const { text, imports } = withEnumMembers(safe, sdk, file);
  return [...imports, ...write(text)];
}

/** A request that asks for an ad which is not aimed at the person. */
export function askPlainly({ site, treatment }: AdRequest, file: FileContext): Replacement {
  const { path, safe } = treatment;
  const edits = safe === undefined ? undefined : addOptions([{ path, text: safe }], site.call, site.args, file);
  return { text: `${path.split('.').at(-1) ?? ''}: ${safe ?? ''}`, edits };
}

/** The same in options that another file gives to a request. */
function askInOptions({ object, treatment: { path, safe } }: TypedOptions, file: FileContext): Replacement {
  return { text: `${path}: ${safe ?? ''}`, edits: safe === undefined ? undefined : setProperty(object, path, safe, file) };
}

interface PersonalRequest {
  readonly at: { readonly range: Range };
  /** The name of the call, where it is one. */
  readonly name?: AstNode;
  readonly site: AstNode;
  readonly asked: Replacement;
}

/** Requests, and options of requests, that ask for ads which may be aimed at the person, with what asks for others. */
export const personalRequests = (sources: FactSources): readonly PersonalRequest[] => [
  ...adRequests(sources).filter(({ isTreated }) => !isTreated).map((request) => {
    const { name, call } = request.site;
    return { at: name, name, site: call, asked: askPlainly(request, sources.file) };
  }),
  ...typedOptions(sources).filter(({ state }) => state === 'absent').map((options) => ({
    at: options.at,
    site: options.object,
    asked: askInOptions(options, sources.file),
  })),
];

/** Adds the attribute for child-directed treatment to an ad slot without one. */
export function tagSlot({ element, treatment }: AdSlot): readonly TextEdit[] | undefined {
  const end = element.range[0] + 1 + element.rawTag.length;
  return treatment === 'absent' ? [{ range: [end, end], text: ` ${slotTreatments[0]}="1"` }] : undefined;
}

/** Sets the URL parameters for child-directed treatment that are 0 to 1, or appends them if there are none. */
export function askInAddress({ at }: VideoAd, file: FileContext): Replacement {
  const source = file.getText(at);
  const set = source.replaceAll(/([?&](?:tfcd|npa)=)0/g, '$11');
  const end = at.range[1] - 1;
  const edits = set === source ? [{ range: [end, end] as const, text: videoAdRemedy }] : replaceNode(at, set);
  return { text: videoAdRemedy, edits: source.includes('#') ? undefined : edits };
}
