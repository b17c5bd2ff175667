import { activityFields, childParts, privateFields, pushSenders, recipientWords,
  tellingVerbs } from '../../knowledge/words/monitoring-words';
import { type CallSite, callSitesOf } from '../../program/modules/call-site';
import { type AstNode, getEnclosingFunction, getMemberName, unwrap, walk } from '../../program/syntax/ast';
import { type Entry, entriesOf } from '../../program/syntax/entries';
import { wordsWithin } from '../../program/syntax/lexicon';
import { hasAnyPhrase, hasAnyWord, wordsOf } from '../../program/syntax/words';
import { type CallForHelp, callForHelpAt } from '../occasions';
import { getValueName, isChildSubject, pathNames } from '../people/names';
import type { FactSources } from '../sources';
import { isToChild, noticesIn } from './notices';

/** Something a child did, among what a call is given. */
export interface ToldActivity {
  /** The entry or argument that holds it. */
  readonly node: AstNode;
  readonly name: string;
  /** The child wrote it, looked for it or asked for help with it. */
  readonly isPrivate: boolean;
  /** The entry holds this and nothing else. */
  readonly isWhole: boolean;
}

/** A call that reports an activity of a child to parents or school. */
export interface ActivityReport {
  readonly call: AstNode;
  readonly at: AstNode;
  readonly name: string;
  readonly told: ToldActivity;
  /** By its name it goes to the child as well. */
  readonly isToChild: boolean;
  /** The same function notifies the child. */
  readonly isNoticed: boolean;
  readonly callForHelp: CallForHelp;
}

type Names = readonly string[];

const verbs = new Set(tellingVerbs);

/** `recipients` and `notices`: the project's own names for those who get reports, and for functions that tell a child. */
export function activityReports(sources: FactSources, recipients: Names, notices: Names): readonly ActivityReport[] {
  const isNoticed = noticesIn(sources, notices);
  const wanted = new Set([...recipientWords, ...recipients]);
  return callSitesOf(sources.file).all.filter((call) => !call.isNew && isReport(call, wanted)).flatMap((call): ActivityReport[] => {
    const told = toldIn(call, sources);
    if (!told) return [];
    const { node, at, name } = call;
    const callForHelp = callForHelpAt(node, sources);
    return [{ call: node, at, name, told, isToChild: isToChild(name, sources), isNoticed: isNoticed(node), callForHelp }];
  });
}

/** By the words of its name, or by whom its first arguments name. */
function isReport(call: CallSite, wanted: ReadonlySet<string>): boolean {
  const { name, args } = call;
  const words = wordsOf(name);
  if (!words.some((word) => verbs.has(word)) || isGathering(call)) return false;
  const isWanted = (node: AstNode): boolean => pathNames(node).some((each) => hasAnyWord(each, wanted));
  return words.some((word) => wanted.has(word))
    || args.slice(0, 2).flatMap((argument) => [argument, ...addressesIn(argument)]).some(isWanted);
}

/** `ids.push(this.subscribe(schoolId))`: an array, or a router, gets an entry. */
const isGathering = ({ name, receiver }: CallSite): boolean =>
  name === 'push' && receiver !== undefined && !pathNames(receiver).some((each) => hasAnyWord(each, pushSenders));

const addressKeys = new Set(['to', 'cc', 'bcc', 'recipient', 'recipients', 'email', 'phone', 'token']);

/** Whom a mail or message object goes to: `{ to: student.teacherEmail, text }`. */
const addressesIn = (argument: AstNode): readonly AstNode[] =>
  entriesOf(argument).filter(({ key }) => addressKeys.has(key)).map(({ value }) => value);

const isActivity = (name: string): boolean => hasAnyPhrase(name, privateFields) || hasAnyPhrase(name, activityFields);

/** What of a child's doings the arguments hold, the private first: fields by name, and members of a child. */
function toldIn(call: CallSite, sources: FactSources): ToldActivity | undefined {
  const found = call.args.flatMap((argument): readonly ToldActivity[] => {
    const object = unwrap(argument);
    if (object.type === 'ObjectExpression') return entriesOf(object).flatMap((entry) => toldBy(entry, call, sources));
    return toldBy({ key: getValueName(object), value: object, node: object }, call, sources);
  });
  return found.find(({ isPrivate }) => isPrivate) ?? found[0];
}

function toldBy({ key, value, node }: Entry, call: CallSite, sources: FactSources): readonly ToldActivity[] {
  if (value.type === 'Literal' || pathNames(value).some((part) => hasAnyWord(part, childParts))) return [];
  const isWhole = isActivity(key);
  const names = isWhole ? [key] : node === value ? [] : membersIn(value, sources);
  if (names.length === 0 || !mentionsChild(call, value, sources)) return [];
  return names.map((name) => ({ node, name, isPrivate: hasAnyPhrase(name, privateFields), isWhole }));
}

/** Members of a child that a text is made of: `render(student.searchHistory)`. */
function membersIn(value: AstNode, { file, settings }: FactSources): readonly string[] {
  const names: string[] = [];
  walk(value, (node) => {
    const name = node.type === 'MemberExpression' ? (getMemberName(node) ?? '') : '';
    if (isActivity(name) && pathNames(node.object).some((holder) => isChildSubject(holder, settings))) names.push(name);
  }, file.sourceCode.visitorKeys);
  return names;
}

/** The value, an argument or the signature of the function around it mentions a child. */
function mentionsChild({ node, args }: CallSite, value: AstNode, { file, settings }: FactSources): boolean {
  const fn = getEnclosingFunction(node);
  const head = fn ? [fn.id, ...(fn.params as AstNode[])] : [];
  const parts = [value, ...args, ...head].flatMap((part) => (part ? wordsWithin(part, file, 'names and texts') : []));
  return parts.some((word) => isChildSubject(word, settings));
}
