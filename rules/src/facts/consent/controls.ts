import { agreementNames, askingNames, consentPlaces, necessaryKinds, processingKinds, refusalNames, necessaryTexts,
  termsNames } from '../../knowledge/words/consent/consent-words';
import { agreementTexts, serviceTexts } from '../../knowledge/words/consent/consent-labels';
import { listedBoxTypes } from '../../knowledge/words/people/input-words';
import { type AstNode, getEnclosingFunction } from '../../program/syntax/ast';
import { entriesOf, entryOf } from '../../program/syntax/entries';
import { isWithin } from '../../program/syntax/range';
import { saysAny } from '../../program/syntax/locale-text';
import { hasAnyPhrase, isCapitalised, wordsOf } from '../../program/syntax/words';
import { findOption, getKnown, optionsOf } from '../../program/values/value';
import { valueOf } from '../../program/values/value-of';
import type { AttributeView, ElementView } from '../../views/elements/element-view';
import { boundNames } from '../../views/elements/bound-names';
import { formItems } from '../fields';
import { answersRequest } from '../occasions';
import type { FactSources } from '../sources';
import { isLoadedLater, isPrivacySetting } from '../settings';

/** Words that a project adds. */
export interface AgreementWords {
  readonly consentNames: readonly string[];
  readonly necessaryNames: readonly string[];
  readonly protectiveNames: readonly string[];
}

/** Consent that is given before a person did anything: a ticked box, or a state or setting that begins as agreed. */
export interface GivenConsent {
  readonly name: string;
  readonly at: { readonly range: readonly [number, number] };
  readonly site: AstNode | ElementView;
  /** What is ticked or on: an attribute of an element, or a literal in the code. */
  readonly element?: ElementView;
  readonly attribute?: AttributeView;
  readonly value?: AstNode;
  readonly by: 'box' | 'state' | 'setting';
  /** One choice of several, or a value that is not stored in this file: it may show what was chosen. */
  readonly isUnsure: boolean;
}

export function givenConsents(words: AgreementWords, sources: FactSources): readonly GivenConsent[] {
  const boxes = [...tickedBoxes(words, sources), ...tickedItems(words, sources)];
  const seen = new Set(boxes.flatMap(({ value }) => value ?? []));
  return [...boxes, ...agreedSettings(words, sources).filter(({ value }) => !value || !seen.has(value))];
}

const LONGEST_NAME = 7;

/** Does a name hold whether a person agreed, with on for yes? */
function isAgreementName(name: string, words: AgreementWords): boolean {
  if (words.consentNames.includes(name)) return true;
  if (wordsOf(name).length > LONGEST_NAME || words.protectiveNames.includes(name) || words.necessaryNames.includes(name)) return false;
  return hasAnyPhrase(name, agreementNames) && !hasAnyPhrase(name, refusalNames) && !hasAnyPhrase(name, askingNames);
}

/** Does a text beside a box ask for agreement, and not only for messages about what happens: `Email me when an answer comes`? */
const isAgreement = (text: string, { locales }: FactSources['settings']): boolean =>
  saysAny(text, agreementTexts, locales) && !saysAny(text, serviceTexts, locales);

const controlEnds: readonly string[] = ['checkbox', 'switch', 'toggle', 'radio'];

function isControl(element: ElementView): boolean {
  const type = element.attr('type');
  if (element.tag === 'input') return type.kind === 'known' && (type.value === 'checkbox' || type.value === 'radio');
  return controlEnds.includes(wordsOf(element.rawTag).at(-1) ?? '')
    || (type.kind === 'known' && type.value === 'checkbox' && (isCapitalised(element.rawTag) || element.rawTag.includes('-')));
}

const onAttributes: readonly string[] = ['checked', 'defaultchecked', 'ischecked', 'value', 'modelvalue', 'defaultvalue', 'ison',
  'ngmodel'];
const namedBy: readonly string[] = ['name', 'id', 'arialabel', 'label', 'title', 'accessibilitylabel', 'labeltext', 'formcontrolname',
  'htmlfor', 'datatestid', 'placeholder'];

function tickedBoxes(words: AgreementWords, sources: FactSources): GivenConsent[] {
  const { file, settings } = sources;
  return sources.elements().filter(isControl).flatMap((element): GivenConsent[] => {
    if (element.isOn('disabled') === true) return [];
    const ticked = onAttributes.flatMap((name) => element.getAttribute(name) ?? []).find((attribute) => isTicked(attribute, element));
    if (!ticked) return [];
    const names = [
      ...namedBy.flatMap((name) => optionsOf(element.attr(name)).map(({ value }) => String(value))),
      ...element.attributes.filter(({ name }) => onAttributes.includes(name)).flatMap((attribute) => boundNames(attribute, file)),
    ];
    const texts = [...names.filter((name) => name.includes(' ')), ...labelsOf(element)];
    const isRefusal = [...names, ...texts].some((each) =>
      hasAnyPhrase(each, words.protectiveNames)
      || (wordsOf(each).length <= LONGEST_NAME && hasAnyPhrase(each, refusalNames))
    );
    const byName = names.find((name) => isAgreementName(name, words));
    const byText = texts.find((text) => isAgreement(text, settings));
    const told = byName ?? byText;
    if (
      told === undefined || isRefusal
      || [...names, ...texts].some((each) => hasAnyPhrase(each, words.necessaryNames) || hasAnyPhrase(each, necessaryTexts))
    ) return [];
    const literal = ticked.initial?.kind === 'known'
      ? ticked.initial.node
      : ticked.value.kind === 'known' && ticked.expression
      ? ticked.value.node
      : undefined;
    const isHere = !literal || isWithin(literal, ticked);
    const isRadio = element.attr('type').kind === 'known' && optionsOf(element.attr('type')).some(({ value }) => value === 'radio');
    return [{
      name: shownName(told),
      at: isHere ? ticked : literal,
      site: element,
      element,
      attribute: isHere ? ticked : undefined,
      value: literal,
      by: isHere ? 'box' : 'state',
      isUnsure: isRadio || (!isHere && boundNames(ticked, file).some((state) => isLoadedLater({ kind: 'state', name: state }, file))),
    }];
  });
}

const onKeys: readonly string[] = ['checked', 'defaultChecked', 'value', 'defaultValue', 'default', 'initialValue', 'modelValue'];

/** Boxes of a form that is described by data: `{ name: 'newsletter', type: 'checkbox', defaultValue: true }`. */
const tickedItems = (words: AgreementWords, { file, settings }: FactSources): GivenConsent[] =>
  formItems(file).filter(({ type }) => listedBoxTypes.has(type)).flatMap(({ item, name, label, options }): GivenConsent[] => {
    const on = options.flatMap((each) => entryOf(each, ...onKeys) ?? []).find(({ value }) => getKnown(valueOf(value, file)) === true);
    const told = isAgreementName(name, words) ? name : label !== undefined && isAgreement(label, settings) ? label : '';
    const isOther = [name, label ?? ''].some((each) =>
      hasAnyPhrase(each, words.protectiveNames) || hasAnyPhrase(each, words.necessaryNames) || hasAnyPhrase(each, necessaryTexts)
      || (wordsOf(each).length <= LONGEST_NAME && hasAnyPhrase(each, refusalNames))
    );
    return on && told !== '' && !isOther
      ? [{ name: shownName(told), at: on.node, site: item, value: on.value, by: 'state', isUnsure: false }]
      : [];
  });

function isTicked(attribute: AttributeView, element: ElementView): boolean {
  const isValue = attribute.name === 'value' || attribute.name === 'modelvalue' || attribute.name === 'defaultvalue';
  if (isValue && element.tag === 'input') return false;
  if (attribute.initial?.kind === 'known') return attribute.initial.value === true;
  return attribute.value.kind === 'known' && (attribute.isText ? !isValue : attribute.value.value === true);
}

const MOST_LEVELS = 3;
const LONGEST_LABEL = 200;

/** Texts around a box that is alone there: of its label, and of the part of the page that holds nothing else to tick. */
function labelsOf(element: ElementView): string[] {
  const texts = [element.text()];
  const beside =
    element.parent?.children.filter((child) => child.tag.toLowerCase() === 'label' || child.rawTag.endsWith('Label')).map((label) =>
      label.text()
    ) ?? [];
  for (let around = element.parent, level = 0; around && level < MOST_LEVELS; around = around.parent, level++) {
    if (countControls(around) > 1) break;
    const text = around.text();
    if (text.length > LONGEST_LABEL) break;
    texts.push(text);
  }
  return [...texts, ...beside].filter((text) => text !== '' && text.length <= LONGEST_LABEL);
}

const countControls = (element: ElementView): number =>
  element.children.reduce((count, child) => count + (isControl(child) ? 1 : 0) + countControls(child), 0);

const LONGEST_SHOWN = 40;
const shownName =
  (name: string): string => (name.length > LONGEST_SHOWN ? `${name.slice(0, LONGEST_SHOWN).replace(/\s+\S*$/, '')}…` : name);

/** States, stored fields and settings that begin as agreed. */
function agreedSettings(words: AgreementWords, sources: FactSources): GivenConsent[] {
  const wants = (name: string): boolean => isAgreementName(name, words) || (isKind(name) && !words.necessaryNames.includes(name));
  return sources.declaredSettings(wants).flatMap((setting): GivenConsent[] => {
    const { name, kind, node, siblings, path, owner = '' } = setting;
    if (kind === 'value' || kind === 'parameter' || isPrivacySetting(name)) return [];
    const isByKind = !isAgreementName(name, words);
    if (isByKind && !isAmongConsents(siblings, [owner, ...path])) return [];
    const on = findOption<unknown>(setting.value, (value) => value === true || value === 'granted');
    if (!on) return [];
    // An object that a function builds holds an answer as likely as a default.
    const isBuilt = isByKind && kind === 'defaults' && getEnclosingFunction(node) !== undefined
      && ![owner, ...path].some((each) => hasAnyPhrase(each, defaultNames));
    const isUnsure = kind === 'fallback' || kind === 'getter' || isBuilt || isLoadedLater(setting, sources.file)
      || (kind !== 'state' && isRecordedTerms(name, node));
    return [{ name, at: node, site: node, value: on.node, by: kind === 'state' ? 'state' : 'setting', isUnsure }];
  });
}

/** A server that makes an account after a form records that the terms were accepted; the form asked. */
const isRecordedTerms = (name: string, node: AstNode): boolean => hasAnyPhrase(name, termsNames) && answersRequest(node);

const defaultNames: readonly string[] = ['default', 'defaults', 'initial'];
const isKind = (name: string): boolean => processingKinds.includes(wordsOf(name).join(' '));

/** Is an object about consent, by what it is called or by a necessary kind among its keys? */
const isAmongConsents = (siblings: AstNode | undefined, around: readonly string[]): boolean =>
  around.some((name) => hasAnyPhrase(name, consentPlaces) && !hasAnyPhrase(name, askingNames))
  || entriesOf(siblings).some(({ key }) => necessaryKinds.includes(wordsOf(key).join(' ')) && key !== 'required');
