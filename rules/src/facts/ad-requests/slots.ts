import { plainAdLoader, scriptTreatments, slotTreatments, videoAdAddress, videoAdPath,
  videoAdTreatments } from '../../knowledge/words/advertising/ad-request-words';
import { adSlotClass } from '../../knowledge/words/advertising/ad-words';
import type { AstNode } from '../../program/syntax/ast';
import type { FileContext } from '../../program/syntax/file-context';
import { lexiconOf } from '../../program/syntax/lexicon';
import { lastName } from '../../program/syntax/names';
import { is } from '../../program/values/value';
import { valueOf } from '../../program/values/value-of';
import type { AttributeView, ElementView } from '../../views/elements/element-view';
import { isLoaded } from '../sdk-calls/loaded-script';
import type { FactSources } from '../sources';
import { GAP, textOfAddress } from './address';

/** An element that a script fills with ads. */
export interface AdSlot {
  readonly element: ElementView;
  /** Does it request child-directed treatment? `unknown`: an attribute that cannot be read, or a script of the file, may. */
  readonly treatment: 'on' | 'off' | 'absent' | 'unknown';
}

export const adSlots = (sources: FactSources): readonly AdSlot[] =>
  sources
    .elements()
    .filter((element) => element.tag === 'ins' && classesOf(element).includes(adSlotClass))
    .map((element) => {
      const isUnknown = element.hasSpread || isTaggedByScript(sources.file);
      return { element, treatment: isUnknown ? 'unknown' : treatmentOf(element) };
    });

const offs = new Set(['', '0', 'false']);

function treatmentOf(element: ElementView): AdSlot['treatment'] {
  const given = slotTreatments.flatMap((tag) => element.getAttribute(tag) ?? element.getAttribute(tag.replaceAll('-', '')) ?? []);
  if (given.length === 0) return 'absent';
  return given.every(({ value }) => value.kind === 'known' && offs.has(String(value.value))) ? 'off' : 'on';
}

/** Classes of an element; of a template literal, those that do not depend on its expressions: `adsbygoogle ${more}`. */
function classesOf(element: ElementView): readonly string[] {
  const attribute = element.getAttribute('class') ?? element.getAttribute('classname');
  const text = attribute?.value.kind === 'known' ? String(attribute.value.value) : textOfAddress(attribute?.expression);
  return text.replaceAll(GAP, ' ').split(/\s+/);
}

/** Does a script of the file set a variable that requests child-directed treatment for all slots of the page? */
const isTaggedByScript = (file: FileContext): boolean =>
  file.once(isTaggedByScript, () => {
    const { names, texts } = lexiconOf(file);
    const isDeclined = (name: string): boolean => {
      const writes = file.nodes('AssignmentExpression').filter(({ left }) => lastName(left as AstNode) === name);
      return writes.length > 0 && writes.every(({ right }) => is(valueOf(right as AstNode, file), 0));
    };
    return scriptTreatments.some((name) => (names.has(name) && !isDeclined(name)) || [...texts].some((text) => text.includes(name)));
  });

/** The loader of page ads: it fills slots elsewhere, or places ads by itself. */
export interface SlotLoader {
  readonly at: AstNode | AttributeView;
  readonly site: AstNode | ElementView;
  /** The class of the slots that it fills. */
  readonly name: string;
  /** The element or a script of the file requests child-directed treatment. */
  readonly isTreated: boolean;
  /** The file has slots, each of which is judged by itself. */
  readonly hasSlots: boolean;
}

export function slotLoaders(sources: FactSources): readonly SlotLoader[] {
  const { file } = sources;
  const hasSlots = sources.elements().some(({ tag }) => tag === 'ins');
  const isTreated = isTaggedByScript(file);
  const tags = sources
    .elements()
    .filter(({ tag }) => tag.toLowerCase() === 'script')
    .flatMap((element): SlotLoader[] => {
      const at = element.getAttribute('src');
      const address = at?.value.kind === 'known' ? String(at.value.value) : textOfAddress(at?.expression);
      const isTagged = slotTreatments.some((tag) => element.getAttribute(tag));
      return at && address.includes(plainAdLoader)
        ? [{ at, site: element, name: adSlotClass, hasSlots, isTreated: isTreated || isTagged }]
        : [];
    });
  // The source of an element that a script makes is that element's.
  const isOfTag = ({ range: [start, end] }: AstNode): boolean => tags.some(({ at }) => at.range[0] <= start && end <= at.range[1]);
  const texts = addressesIn(file).filter(({ text, part }) => text.includes(plainAdLoader) && !isOfTag(part) && isLoaded(part, file));
  return [...tags, ...texts.map(({ whole, part }) => ({ at: whole, site: part, name: adSlotClass, hasSlots, isTreated }))];
}

/** The URL of a video ad. */
export interface VideoAd {
  readonly at: AstNode;
  /** The part of the URL that identifies it as one. */
  readonly name: string;
  readonly isTreated: boolean;
}

export const videoAds = ({ file }: FactSources): readonly VideoAd[] =>
  addressesIn(file)
    .filter(({ own }) => own.split('://')[1]?.startsWith(videoAdAddress))
    .map(({ whole, text }) => {
      const parameters = new URLSearchParams(text.slice(text.indexOf('?')));
      return { at: whole, name: videoAdPath, isTreated: videoAdTreatments.some((name) => parameters.get(name) === '1') };
    });

interface Address {
  /** The text, or the part of a template. */
  readonly part: AstNode;
  readonly own: string;
  /** The text or template it belongs to. */
  readonly whole: AstNode;
  readonly text: string;
}

const addressesIn = (file: FileContext): readonly Address[] =>
  file.once(addressesIn, () =>
    file.nodes('Literal', 'TemplateElement').flatMap((part): Address[] => {
      const whole = part.type === 'Literal' ? part : (part.parent as AstNode);
      const own = part.type === 'Literal' ? (part.value as unknown) : String(part.value.cooked ?? '');
      return typeof own === 'string' && own.includes('/') ? [{ part, own, whole, text: textOfAddress(whole) }] : [];
    }));
