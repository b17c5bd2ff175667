import { youngTalkers, authorWords, blockWords, commentLists, contactCalls, itemNames, profileNames, menuNames, menuTags, noPeople,
  notWritten, replyNames, reportWords, writingWords, writtenLists, speakers, cssWords } from '../../knowledge/words/consent/contact-words';
import { type AstNode, getEnclosingFunction, getMemberName, unwrap } from '../../program/syntax/ast';
import type { FileContext } from '../../program/syntax/file-context';
import { lexiconOf, wordsWithin } from '../../program/syntax/lexicon';
import { lastName } from '../../program/syntax/names';
import { functionName } from '../../program/syntax/near';
import { hasAnyPhrase, hasAnyWord, isCapitalised } from '../../program/syntax/words';
import type { ElementView } from '../../views/elements/element-view';
import { readHandler } from '../../views/elements/template-expressions';
import { shownNames } from '../../views/elements/text/translation-keys';
import { fileMentions } from '../fields/file-mentions';
import { packageAudienceOf } from '../kind-of-file';
import { usesWithComponents } from '../sdk-calls';
import type { FactSources } from '../sources';

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
  const isPeople = (says(authorWords) || [...rendered(sources)].some(({ what }) => hasAnyPhrase(what, commentLists)))
    && !(names.has('role') && speakers.some((speaker) => texts.has(speaker)))
    && ![...names].some((name) => hasAnyPhrase(name, noPeople) && !isNotifier(name))
    && !hasAnyPhrase(sources.path, noPeople);
  const profiles = profilesOf(sources).map((profile): Talk => ({ ...profile, hasReport, hasBlock, isOfChildren }));
  if (!isPeople || ![...names].some((name) => hasAnyPhrase(name, writingWords))) return [...kits, ...profiles];
  const hasNotifier = [...names].some(isNotifier);
  const hasMenu = [...names].some((name) => hasAnyPhrase(name, menuNames)) || sources.elements().some(isMenuWithoutItems);
  const lists = writtenOut(sources).map((list): Talk => ({
    ...list,
    hasReport,
    hasBlock,
    isOfChildren,
    isUnsure: list.isUnsure || hasMenu || hasNotifier,
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

type List = Pick<Talk, 'what' | 'at' | 'site' | 'isUnsure'>;

/** `messages.map((m) => <li>…</li>)`, `v-for="m in messages"`, `{#each messages as m}`, `*ngFor="let m of messages"`. */
const writtenOut =
  (sources: FactSources): List[] => [...answered(sources), ...mapped(sources.file), ...rendered(sources), ...looped(sources.file),
    ...repeated(sources)];

const mapped = (file: FileContext): List[] =>
  file.nodes('CallExpression').flatMap((call): List[] => {
    const callee = unwrap(call.callee as AstNode);
    const what = callee.type === 'MemberExpression' && getMemberName(callee) === 'map' ? listName(callee.object as AstNode) : undefined;
    const item = call.arguments[0] as AstNode | undefined;
    const drawn = what !== undefined && item ? file.within(item, 'JSXOpeningElement') : [];
    return what !== undefined && drawn.length > 0 ? [{ what, at: callee, site: call, isUnsure: isDrawnElsewhere(drawn, file) }] : [];
  });

/** `<FlatList data={messages} renderItem={…} />`, `<CommentList items={items} renderItem={…} />` */
const rendered = (sources: FactSources): List[] =>
  sources.elements().flatMap((element): List[] => {
    const { file } = sources;
    const render = element.getAttribute('renderitem')?.expression;
    const drawn = render ? file.within(render, 'JSXOpeningElement') : [];
    const given = ['data', 'items', 'sections'].flatMap((name) => element.getAttribute(name)?.expression ?? []);
    const what = given.map(listName).find(Boolean) ?? (hasAnyPhrase(element.rawTag, writtenLists) ? element.rawTag : undefined);
    if (what === undefined || drawn.length === 0) return [];
    // What is given a handler to answer has its other handlers from here as well.
    const isAnswered = drawn.some(({ attributes }) =>
      (attributes as AstNode[]).some(({ name }) => hasAnyPhrase(String(name?.name ?? ''), replyNames))
    );
    return [{ what, at: element, site: element, isUnsure: !isAnswered && isDrawnElsewhere(drawn, file) }];
  });

/** `<UserProfile user={them}><Button onPress={sendMessage} /></UserProfile>`, a profile of someone else. */
const profilesOf = (sources: FactSources): List[] =>
  sources.elements().filter(({ rawTag }) => isCapitalised(rawTag) && hasAnyPhrase(rawTag, profileNames)).flatMap((element): List[] => {
    const isContact = (inner: ElementView): boolean =>
      inner.events.some((event) => {
        const handler = readHandler(event);
        return handler !== undefined && wordsWithin(handler, sources.file).some((word) => hasAnyPhrase(word, contactCalls));
      }) || inner.children.some(isContact);
    return element.children.some(isContact) ? [{ what: element.rawTag, at: element, site: element, isUnsure: false }] : [];
  });

/** A component that draws one comment and offers to answer it. */
const answered = (sources: FactSources): List[] =>
  sources.elements().flatMap((element): List[] => {
    const name = functionName(getEnclosingFunction(element.node));
    const isReply = element.events.some(({ handler }) =>
      handler && wordsWithin(handler, sources.file).some((each) => hasAnyPhrase(each, replyNames))
    );
    return isReply && hasAnyPhrase(name, itemNames) ? [{ what: name, at: element, site: element, isUnsure: false }] : [];
  });

const listName = (node: AstNode): string | undefined => {
  const name = lastName(unwrap(node));
  const list = ['filter', 'slice', 'sort', 'toSorted', 'reverse', 'concat'].includes(name) && unwrap(node).type === 'CallExpression'
    ? lastName(unwrap(unwrap(node).callee as AstNode).object as AstNode)
    : name;
  return hasAnyPhrase(list, writtenLists) && !hasAnyWord(list, notWritten) ? list : undefined;
};

/** Is an item drawn by one component of another file, without any control here? */
function isDrawnElsewhere(drawn: readonly AstNode[], file: FileContext): boolean {
  const origins = drawn.map(
    ({ name }) => (isCapitalised(String(name.name ?? '')) || name.type !== 'JSXIdentifier' ? originOf(name, file) : 'here')
  );
  return !origins.includes('here') && origins.includes('elsewhere');
}

/** The elements of React Native are those of a page. */
function originOf(name: AstNode, file: FileContext): 'here' | 'elsewhere' | 'file' {
  const definition = name.type === 'JSXIdentifier' ? file.variableOf({ ...name, type: 'Identifier' })?.defs[0] : undefined;
  if (definition?.type !== 'ImportBinding') return definition ? 'file' : 'elsewhere';
  return (definition.parent as unknown as AstNode | null)?.source?.value === 'react-native' ? 'here' : 'elsewhere';
}

function looped(file: FileContext): List[] {
  const found: List[] = [];
  for (const node of file.nodes('VForExpression')) {
    const what = listName(node.right as AstNode);
    if (what !== undefined)
      found.push({ what, at: node.right as AstNode, site: node, isUnsure: isComponentItem(node.parent?.parent?.parent?.parent) });
  }
  for (const node of file.nodes('SvelteEachBlock')) {
    const what = listName(node.expression as AstNode);
    if (what !== undefined) found.push({ what, at: node.expression as AstNode, site: node, isUnsure: false });
  }
  return found;
}

/** `<message-row v-for="…">` */
function isComponentItem(element: AstNode | undefined): boolean {
  const tag = element?.type === 'VElement' ? String(element.rawName ?? '') : '';
  return tag.includes('-') || isCapitalised(tag);
}

/** `*ngFor="let m of messages"` of Angular. */
const repeated = ({ file }: FactSources): List[] =>
  file.nodes('BoundAttribute').flatMap((node): List[] => {
    const what = node.name === 'ngForOf' ? String((node.value as { ast?: { name?: unknown } } | null)?.ast?.name ?? '') : '';
    return hasAnyPhrase(what, writtenLists) ? [{ what, at: { range: rangeOfValue(node) }, site: node, isUnsure: false }] : [];
  });

const rangeOfValue = (node: AstNode): [number, number] => {
  const span = (node.valueSpan ?? node.sourceSpan) as { start: { offset: number }; end: { offset: number } };
  return [span.start.offset, span.end.offset];
};
