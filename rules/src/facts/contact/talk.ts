import { authorWords, blockWords, commentLists, cssWords, groupTalks, leaders, menuNames, menuTags, noPeople, readingPlaces, reportWords,
  speakers, writingWords, youngTalkers } from '../../knowledge/words/consent/contact-words';
import type { AstNode } from '../../program/syntax/ast';
import type { FileContext } from '../../program/syntax/file-context';
import { lexiconOf } from '../../program/syntax/lexicon';
import { functionName } from '../../program/syntax/near';
import { hasAnyPhrase, hasAnyWord, isCapitalised } from '../../program/syntax/words';
import type { ElementView } from '../../views/elements/element-view';
import { shownNames } from '../../views/elements/text/translation-keys';
import { fileMentions } from '../fields/file-mentions';
import { packageAudienceOf } from '../kind-of-file';
import { usesWithComponents } from '../sdk-calls';
import type { FactSources } from '../sources';
import { profilesOf, rendered, writtenOut } from './written-lists';

/** Words that a project adds. */
export interface TalkWords {
  readonly reportNames: readonly string[];
  readonly blockNames: readonly string[];
  readonly chatComponents: readonly string[];
  /** Components that show an item together with its controls. */
  readonly itemComponents: readonly string[];
}

/** A place that shows what other people wrote, in a component in which people answer. */
export interface Talk {
  readonly what: string;
  readonly at: { readonly range: readonly [number, number] };
  readonly site: AstNode | ElementView;
  readonly hasReport: boolean;
  readonly hasBlock: boolean;
  /** The file or its package says that children write there, or people who do not know each other. */
  readonly isOfChildren: boolean;
  /** The items, or the controls, are drawn by components that this file does not show. */
  readonly isUnsure: boolean;
}

export function talks(words: TalkWords, sources: FactSources): readonly Talk[] {
  const { file } = sources;
  const { texts } = lexiconOf(file);
  const names = new Set([...lexiconOf(file).names,
    ...sources.elements().filter(({ host }) => host === 'angular').flatMap((each) => namesIn(each, file))]);
  const all = [...names, ...[...texts].filter((text) => text.length < LONGEST_TEXT)];
  const says = (phrases: readonly string[], own: readonly string[] = []): boolean =>
    all.some((word) => hasAnyPhrase(word, phrases) || own.includes(word));
  const hasControls = sources.elements().some(({ rawTag }) => words.itemComponents.includes(rawTag));
  const hasReport = hasControls || says(reportWords, words.reportNames);
  const hasBlock = hasControls || [...names].some((name) => hasAnyPhrase(name, blockWords) && !cssWords.has(name.toLowerCase()))
    || all.some((word) => words.blockNames.includes(word));
  const isOfChildren = packageAudienceOf(sources.path, file)?.people === 'children' || hasAnyPhrase(sources.path, youngTalkers)
    || fileMentions(sources, youngTalkers);
  const kits = usesWithComponents(['chat without report'], sources).map(({ at, name, site }): Talk => ({
    what: name,
    at,
    site: site.call,
    hasReport,
    hasBlock,
    isOfChildren,
    isUnsure: false,
  }));
  const places = [...namesOfPlaces(file), sources.path.split('/').at(-1) ?? ''];
  const isOfGroup = places.some((name) => hasAnyPhrase(name, groupTalks));
  const others = isOfGroup ? noPeople.filter((word) => !leaders.has(word)) : noPeople;
  const isPeople = (says(authorWords) || [...rendered(sources)].some(({ what }) => hasAnyPhrase(what, commentLists)))
    && !(names.has('role') && speakers.some((speaker) => texts.has(speaker)))
    && ![...names].some((name) => hasAnyPhrase(name, others) && !isNotifier(name))
    && !hasAnyPhrase(sources.path, others);
  const profiles = profilesOf(sources).map((profile): Talk => ({ ...profile, hasReport, hasBlock, isOfChildren }));
  const isAnswered = [...names].some((name) => hasAnyPhrase(name, writingWords));
  if (!isPeople || (!isAnswered && !places.some((name) => hasAnyPhrase(name, readingPlaces)))) return [...kits, ...profiles];
  const hasNotifier = [...names].some(isNotifier);
  const hasMenu = [...names].some((name) => hasAnyPhrase(name, menuNames)) || sources.elements().some(isMenuWithoutItems);
  const lists = writtenOut(sources).map((list): Talk => ({
    ...list,
    hasReport,
    hasBlock,
    isOfChildren,
    isUnsure: list.isUnsure || hasMenu || hasNotifier || !isAnswered || isOfGroup,
  }));
  const own = sources.elements().filter(({ rawTag }) => words.chatComponents.includes(rawTag)).map((element): Talk => ({
    what: element.rawTag,
    at: element,
    site: element,
    hasReport,
    hasBlock,
    isOfChildren,
    isUnsure: false,
  }));
  return [...kits, ...profiles, ...own, ...lists.slice(0, 1)];
}

/** What shows an error for a moment: `toast.error('Not sent')`. The messages of the file may be its own, so it is a doubt. */
const isNotifier = (name: string): boolean => notifiers.has(name);
const notifiers: ReadonlySet<string> = new Set(['toast', 'useToast']);

/** `<app-dropdown [items]="actions">`: the items of a component's menu are listed elsewhere. */
const isMenuWithoutItems = ({ rawTag, children }: ElementView): boolean =>
  (rawTag.includes('-') || isCapitalised(rawTag)) && hasAnyWord(rawTag, menuTags) && children.length === 0;

/** Names in a template whose parser hands out no ESTree. */
const namesIn = (
  element: ElementView,
  file: FileContext,
): readonly string[] => [...shownNames(element, file), ...element.events.map(({ text }) => text.split('(')[0])];

const LONGEST_TEXT = 60;

/** Names of the functions and components of a file. */
const namesOfPlaces = (file: FileContext): readonly string[] =>
  file.nodes('FunctionDeclaration', 'FunctionExpression', 'ArrowFunctionExpression').map(functionName).filter((name) => name !== '');
