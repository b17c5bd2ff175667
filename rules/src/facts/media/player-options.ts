import { catalogue } from '../../knowledge';
import type { ElementFact, PlayerFact } from '../../knowledge/types/sdk';
import { getApiPath } from '../../program/modules/api-path';
import type { ApiSite } from '../../program/modules/api-site';
import { type AstNode, getMemberName, unwrap } from '../../program/syntax/ast';
import type { FileContext } from '../../program/syntax/file-context';
import { argumentAt, propertyAt } from '../../program/values/object-path';
import { findOption, type Known } from '../../program/values/value';
import { valueOf } from '../../program/values/value-of';
import type { ElementView } from '../../views/elements/element-view';
import { getTextOption } from '../../views/elements/text/text-options';
import type { FactSources } from '../sources';
import { getMedia, getOn } from './media-element';
import { receiverWords, isAboutMedia } from './receiver-words';
import { isOffByDefault } from './prop-defaults';
import { showsStream } from './stream';

/** A place in the file and the text that switches off what is written there. */
export interface SafeValue {
  readonly place: { readonly range: readonly [number, number] };
  readonly text: string;
}

/** An option or a property of a player that makes it play by itself. */
export interface PlayerOption {
  /** It starts, it repeats, or it is left out and so lets media start without a click. */
  readonly effect: 'starts' | 'repeats' | 'lets start';
  readonly name: string;
  /** The player as a message names it: `Video.js`, `<youtube-video>`, the object of a property as it is written. */
  readonly player: string;
  readonly at: AstNode | { readonly range: readonly [number, number] };
  readonly site: AstNode | ElementView;
  readonly safe: string;
  /** What has to be written so that the next report is not its repetition; undefined where a value comes from elsewhere. */
  readonly writes: readonly SafeValue[] | undefined;
  /** Where the option belongs that is left out. */
  readonly missing?: { readonly path: string; readonly site: ApiSite };
}

/** Read once a file and settings. */
export const playerOptions = (sources: FactSources): readonly PlayerOption[] =>
  sources.file.onceFor(playerOptions, sources.settings, () => [
    ...sources.elements().flatMap((element) => optionsOfElement(element, sources)),
    ...sources.apis('player').flatMap((site) => optionsOfCall(site, sources)),
    ...propertiesSet(sources),
  ]);

type Option = NonNullable<PlayerFact['autoplay']>[number];

type Writes = PlayerOption['writes'];

const safely = ({ node }: Known, text: string): Writes => (node.type === 'Literal' ? [{ place: node, text }] : undefined);

function optionsOfCall(site: ApiSite<PlayerFact>, { file }: FactSources): readonly PlayerOption[] {
  const by = { player: site.sdk.name, site: site.call } as const;
  const read = (option: Option, effect: PlayerOption['effect'], at: AstNode, writes: Writes): PlayerOption => ({
    ...by,
    effect,
    name: nameOf(option, site),
    at,
    safe: option.safe,
    writes,
  });
  const found = (options: readonly Option[] = []) =>
    options.flatMap((option) => {
      const place = argumentAt(site.args, option.path, file);
      const value = place && findOption(place.value, (candidate) => option.on.includes(candidate as never));
      return place && value && !isOffByDefault(value.node, file) ? [{ option, at: place.node, writes: safely(value, option.safe) }] : [];
    });
  const starts = found(site.fact.autoplay);
  const loops = found(site.fact.loop);
  if (starts.length > 0) {
    // The repetition alone would be the next report, so it goes along.
    const all = loops.map(({ writes }) => writes);
    return starts.map(({ option, at, writes }) => read(option, 'starts', at, together([writes, ...all])));
  }
  const { absentMeansOn: path, autoplay: [option] = [] } = site.fact;
  const isLeftOut = path !== undefined && option && (site.args.length === 0 || argumentAt(site.args, path, file)?.value.kind === 'absent');
  return [
    ...(isLeftOut ? [{ ...read(option, 'lets start', site.name, undefined), missing: { path, site } }] : []),
    ...loops.map(({ option: loop, at, writes }) => read(loop, 'repeats', at, writes)),
  ];
}

const together = (all: readonly Writes[]): Writes => (all.every((writes) => writes !== undefined) ? all.flat() : undefined);

/** The option's own name; the called method when the value is given alone: `player.autoplay(true)`. */
const nameOf = ({ path }: Option, { name }: ApiSite): string =>
  path.split('.').slice(1).join('.') || (getMemberName(name.parent ?? name) ?? 'autoplay');

/** Entries of attributes that hold an options object, as an expression or as JSON text, where no attribute starts it anyway. */
function optionsOfElement(element: ElementView, sources: FactSources): readonly PlayerOption[] {
  const media = getMedia(element, sources.file);
  if (!media || media.options.length === 0 || getOn(element, media.autoplay)) return [];
  return media.options.filter(({ effect }) => effect === 'autoplay').flatMap((option) => optionOfElement(element, option, sources));
}

type ElementOption = NonNullable<ElementFact['options']>[number];

function optionOfElement(element: ElementView, option: ElementOption, { file }: FactSources): readonly PlayerOption[] {
  const attribute = element.getAttribute(option.attribute);
  if (!attribute) return [];
  const { path: name, safe } = option;
  const by = { effect: 'starts', name, player: `<${element.rawTag}>`, site: element, safe } as const;
  const read = (at: PlayerOption['at'], writes: Writes): readonly PlayerOption[] => [{ ...by, at, writes }];
  const isOn = (candidate: unknown): boolean => option.on.includes(candidate as never);
  const text = getTextOption(attribute, option.path, file);
  if (text && isOn(text.value)) return read(attribute, text.range && [{ place: { range: text.range }, text: option.safe }]);
  const property = attribute.expression ? propertyAt(attribute.expression, option.path.split('.'), file) : undefined;
  const value = property && findOption(property.value, isOn);
  return property && value && !isOffByDefault(value.node, file) ? read(property.node, safely(value, option.safe)) : [];
}

/** `player.loop = true`, `video.autoplay = true`; not those of elements that script makes, which are attributes. */
function propertiesSet(sources: FactSources): readonly PlayerOption[] {
  const { file } = sources;
  const attributes = new Set(sources.elements().flatMap((element) => element.attributes.map(({ node }) => node)));
  return file.nodes('AssignmentExpression').flatMap((assignment): PlayerOption[] => {
    const target = unwrap(assignment.left as AstNode);
    const name = getMemberName(target);
    if (name === undefined || assignment.operator !== '=' || attributes.has(assignment)) return [];
    const known = assignedFact(target, file);
    const assigned = known?.assigned ?? (isAutoplayOfMedia(name, target, sources) ? plainAutoplay : undefined);
    const value = assigned && findOption(valueOf(assignment.right as AstNode, file), (given) => assigned.on.includes(given as never));
    if (!assigned || !value) return [];
    return [{
      effect: assigned.effect === 'autoplay' ? 'starts' : 'repeats',
      name,
      player: known?.player ?? `\`${file.getText(target.object)}\``,
      at: target.property as AstNode,
      site: assignment,
      safe: assigned.safe,
      writes: safely(value, assigned.safe),
    }];
  });
}

type Assigned = NonNullable<PlayerFact['assigned']>;
const plainAutoplay: Assigned = { effect: 'autoplay', on: [true], safe: 'false' };

/** What the catalogue knows of a property that is written to. */
function assignedFact(target: AstNode, file: FileContext): { readonly player: string; readonly assigned: Assigned } | undefined {
  const path = getApiPath(target, file);
  for (const { sdk, fact } of path === undefined ? [] : catalogue.apis.get(path)) {
    if (fact.kind === 'player' && fact.assigned) return { player: sdk.name, assigned: fact.assigned };
  }
  return undefined;
}

const isAutoplayOfMedia = (name: string, { object }: AstNode, { file }: FactSources): boolean =>
  name === 'autoplay' && !!object && showsStream(object, file) === 'no' && isAboutMedia(receiverWords(object));
