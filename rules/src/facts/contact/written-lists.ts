import { contactCalls, itemNames, notWritten, plainLists, profileNames, replyNames, writtenItems,
  writtenLists } from '../../knowledge/words/consent/contact-words';
import { definitionOf } from '../../program/origin/definition';
import { getHandlerFunction } from '../../program/origin/function-behind';
import { type AstNode, getCalleeName, getEnclosingFunction, getMemberName, isFunction, unwrap } from '../../program/syntax/ast';
import type { FileContext } from '../../program/syntax/file-context';
import { wordsWithin } from '../../program/syntax/lexicon';
import { lastName } from '../../program/syntax/names';
import { functionName } from '../../program/syntax/near';
import { hasAnyPhrase, hasAnyWord, isCapitalised, wordsOf } from '../../program/syntax/words';
import type { ElementView } from '../../views/elements/element-view';
import { readHandler } from '../../views/elements/template-expressions';
import type { FactSources } from '../sources';

/** A place where what other people wrote, or one of them, is drawn. */
export interface WrittenList {
  readonly what: string;
  readonly at: { readonly range: readonly [number, number] };
  readonly site: AstNode | ElementView;
  /** An item is drawn by a component of another file. */
  readonly isUnsure: boolean;
}

/** `messages.map((m) => <li>…</li>)`, `v-for="m in messages"`, `{#each messages as m}`, `*ngFor="let m of messages"`. */
export const writtenOut =
  (sources: FactSources): WrittenList[] => [...answered(sources), ...mapped(sources.file), ...rendered(sources), ...looped(sources.file),
    ...repeated(sources)];

const mapped = (file: FileContext): WrittenList[] =>
  file.nodes('CallExpression').flatMap((call): WrittenList[] => {
    const callee = unwrap(call.callee as AstNode);
    const what = callee.type === 'MemberExpression' && getMemberName(callee) === 'map'
      ? listName(callee.object as AstNode, file, call.arguments[0] as AstNode | undefined)
      : undefined;
    const item = call.arguments[0] as AstNode | undefined;
    const drawn = what !== undefined && item ? drawnBy(item, file) : [];
    return what !== undefined && drawn.length > 0 ? [{ what, at: callee, site: call, isUnsure: isDrawnElsewhere(drawn, file) }] : [];
  });

/** Elements that a function draws, `renderMessage` of the file or one that calls it included. */
function drawnBy(item: AstNode, file: FileContext): readonly AstNode[] {
  const fn = getHandlerFunction(item, file) ?? item;
  const own = file.within(fn, 'JSXOpeningElement');
  if (own.length > 0) return own;
  return file.within(fn, 'CallExpression').flatMap((call) => {
    const called = getHandlerFunction(call.callee as AstNode, file);
    return called && called !== fn ? file.within(called, 'JSXOpeningElement') : [];
  });
}

/** `<FlatList data={messages} renderItem={…} />`, `<CommentList items={items} renderItem={…} />` */
export const rendered = (sources: FactSources): WrittenList[] =>
  sources.elements().flatMap((element): WrittenList[] => {
    const { file } = sources;
    const render = (element.getAttribute('renderitem') ?? element.getAttribute('itemcontent'))?.expression;
    const drawn = render ? drawnBy(render, file) : [];
    const given = ['data', 'items', 'sections'].flatMap((name) => element.getAttribute(name)?.expression ?? []);
    const what = given.map((list) => listName(list, file)).find(Boolean)
      ?? (hasAnyPhrase(element.rawTag, writtenLists) ? element.rawTag : undefined);
    if (what === undefined || drawn.length === 0) return [];
    // What is given a handler to answer has its other handlers from here as well.
    const isAnswered = drawn.some(({ attributes }) =>
      (attributes as AstNode[]).some(({ name }) => hasAnyPhrase(String(name?.name ?? ''), replyNames))
    );
    return [{ what, at: element, site: element, isUnsure: !isAnswered && isDrawnElsewhere(drawn, file) }];
  });

/** `<UserProfile user={them}><Button onPress={sendMessage} /></UserProfile>`, a profile of someone else. */
export const profilesOf = (sources: FactSources): WrittenList[] =>
  sources.elements().filter(({ rawTag }) => isCapitalised(rawTag) && hasAnyPhrase(rawTag, profileNames))
    .flatMap((element): WrittenList[] => {
      const isContact = (inner: ElementView): boolean =>
        inner.events.some((event) => {
          const handler = readHandler(event);
          return handler !== undefined && wordsWithin(handler, sources.file).some((word) => hasAnyPhrase(word, contactCalls));
        }) || inner.children.some(isContact);
      return element.children.some(isContact) ? [{ what: element.rawTag, at: element, site: element, isUnsure: false }] : [];
    });

/** A component that draws one comment and offers to answer it. */
const answered = (sources: FactSources): WrittenList[] =>
  sources.elements().flatMap((element): WrittenList[] => {
    const name = functionName(getEnclosingFunction(element.node));
    const isReply = element.events.some(({ handler }) =>
      handler && wordsWithin(handler, sources.file).some((each) => hasAnyPhrase(each, replyNames))
    );
    return isReply && hasAnyPhrase(name, itemNames) ? [{ what: name, at: element, site: element, isUnsure: false }] : [];
  });

/** What a list is called, or its items where its name says nothing: `data.map((message) => …)`. */
const listName = (node: AstNode, file: FileContext, item?: AstNode): string | undefined => {
  const name = lastName(unwrap(node));
  const list = parts.has(name) && unwrap(node).type === 'CallExpression'
    ? lastName(unwrap(unwrap(node).callee as AstNode).object as AstNode)
    : name;
  if (isWritten(list)) return list;
  return (plainLists.has(list) ? (holderName(node) ?? itemName(item)) : undefined) ?? sourceName(node, file);
};

const isWritten = (list: string): boolean => hasAnyPhrase(list, writtenLists) && !hasAnyWord(list, notWritten);

/** `comments` of `comments?.data` */
function holderName(node: AstNode): string | undefined {
  const list = unwrap(node);
  const name = list.type === 'MemberExpression' ? lastName(unwrap(list.object as AstNode)) : '';
  return isWritten(name) ? name : undefined;
}

/** `comments` of `const parents = comments.filter(isFirst)`, memoised or not. */
function sourceName(node: AstNode, file: FileContext): string | undefined {
  const list = unwrap(node);
  const made = list.type === 'Identifier' ? unwrap(definitionOf(list, file)?.from) : undefined;
  const memo = made?.type === 'CallExpression' && ['useMemo', 'computed'].includes(getCalleeName(made) ?? '')
    ? getHandlerFunction((made.arguments as AstNode[])[0], file)?.body
    : made;
  const chosen = unwrap(memo);
  const callee = chosen?.type === 'CallExpression' ? unwrap(chosen.callee as AstNode) : undefined;
  const isPart = callee?.type === 'MemberExpression' && parts.has(getMemberName(callee) ?? '');
  const name = isPart ? lastName(unwrap(callee.object as AstNode)) : '';
  return isWritten(name) ? name : undefined;
}

const parts: ReadonlySet<string> = new Set(['filter', 'slice', 'sort', 'toSorted', 'reverse', 'toReversed', 'concat']);

function itemName(item: AstNode | undefined): string | undefined {
  const fn = unwrap(item);
  const first = fn && isFunction(fn) ? (fn.params as AstNode[] | undefined)?.[0] : fn?.type === 'Identifier' ? fn : undefined;
  const name = first?.type === 'Identifier' ? String(first.name) : '';
  return writtenItems.includes(wordsOf(name).join(' ')) ? `${name}s` : undefined;
}

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

function looped(file: FileContext): WrittenList[] {
  const found: WrittenList[] = [];
  for (const node of file.nodes('VForExpression')) {
    const what = listName(node.right as AstNode, file, (node.left as AstNode[] | undefined)?.[0]);
    if (what !== undefined)
      found.push({ what, at: node.right as AstNode, site: node, isUnsure: isComponentItem(node.parent?.parent?.parent?.parent) });
  }
  for (const node of file.nodes('SvelteEachBlock')) {
    const what = listName(node.expression as AstNode, file, (node.context as AstNode | null) ?? undefined);
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
const repeated = ({ file }: FactSources): WrittenList[] =>
  file.nodes('BoundAttribute').flatMap((node): WrittenList[] => {
    const what = node.name === 'ngForOf' ? String((node.value as { ast?: { name?: unknown } } | null)?.ast?.name ?? '') : '';
    return hasAnyPhrase(what, writtenLists) ? [{ what, at: { range: rangeOfValue(node) }, site: node, isUnsure: false }] : [];
  });

const rangeOfValue = (node: AstNode): [number, number] => {
  const span = (node.valueSpan ?? node.sourceSpan) as { start: { offset: number }; end: { offset: number } };
  return [span.start.offset, span.end.offset];
};
