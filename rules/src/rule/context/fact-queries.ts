import { type Act, actsOf, isOfChannel, isOfFailure, type Payload } from '../../facts/acts';
import { isChosenName, isName, isPictureLink, type Personal, personalIn, personalNamed, promisedBy } from '../../facts/personal-data';
import { isOfPage } from '../../facts/kind-of-file';
import { endsInRefusal, isErrorAnswer, runsInDevelopmentOnly } from '../../facts/occasions';
import { isFamilyLabel, isIdOfPerson, isChildSubject, isOfAdultByUse, isWorkersFile, mayBeOfChild, mayBeOfGrownUp,
  namesChild } from '../../facts/people';
import { usesOf } from '../../facts/sdk-calls';
import type { FactSources } from '../../facts/sources';
import { type AstNode, walk } from '../../program/syntax/ast';
import type { Gc25Settings } from '../../configuration/settings';
import { choiceWords, passwordWords } from '../../knowledge/words/people/personal-words';
import type { FileContext } from '../../program/syntax/file-context';
import { cutAtName, shownName } from '../../program/syntax/names';
import { nodesNamed } from '../../program/syntax/lexicon';
import { hasAnyPhrase, wordsOf } from '../../program/syntax/words';
import type { Doubt } from './doubt';
import type { RuleContext } from './rule-context';

type FactQueries<M extends string, S extends string> = Pick<
  RuleContext<M, S>,
  'acts' | 'personalIn' | 'uses' | 'promisedBy' | 'nameOf' | 'textOf' | 'reportPersonal'
>;

/** The facts of a file as one rule asks for them. */
export function factQueries<
  M extends string,
  S extends string,
>(scope: FactSources & Pick<RuleContext<M, S>, 'report' | 'isStrict'>): FactQueries<M, S> {
  const { file, path, settings } = scope;
  const reported = new Set<AstNode>();
  const inPart = ({ node, part, name }: Payload): readonly Personal[] => {
    if (part === 'field') return [];
    const found = personalIn(node, file, settings);
    const known = found.filter(({ isWeak }) => isWeak !== true);
    const byKey = known.length > 0 || name === undefined ? known : personalNamed(name, node, file, settings);
    return byKey.length > 0 || !scope.isStrict ? byKey : found;
  };
  // A function whose parameter is a user is reported where it passes the value to another call.
  const inAct = (act: Act): readonly Personal[] => (act.through && inAct(act.through).length > 0 ? [] : act.payload.flatMap(inPart));
  return {
    acts: (...practices) => practices.flatMap((practice) => actsOf(practice, scope)),
    personalIn: (given) => ('payload' in given ? inAct(given) : inPart(given)),
    uses: (...practices) => usesOf(practices, scope),
    promisedBy: (name) => promisedBy(name, settings),
    nameOf: (node) => shownName(node, file),
    textOf: (node, longest = Infinity) => cutAtName(file.getText(node), longest),
    reportPersonal({ act, values, messageId, data, repairs, evidence, mayBeAlone }) {
      // A template inside another one is part of two acts; a value is reported once.
      if (reported.has(values[0].node)) return;
      reported.add(values[0].node);
      const doubts = doubtsOf(act, values, { path, file, mayBeAlone });
      // A name that users choose says least of them.
      const shown = values.find((value) => !isChosenName(value)) ?? values[0];
      scope.report({
        at: shown.node,
        site: act.node,
        messageId,
        evidence,
        doubts,
        isOfChild: values.some((value) => mayBeOfChild(namesOf(value), value.node, file)),
        isOfAnyone: !values.some((value) => isSurelyMeant(value, settings)),
        isOfAccount: values.every((value) => value.kind !== 'secret' && !namesOf(value).some(namesChild)),
        data: { value: shownValue(shown), ...data },
        suggest: repairs,
      });
    },
  };
}

/** Do names, or the project in its settings, say that a child is meant; or does the value open an account whoever has it? */
const isSurelyMeant = (value: Personal, settings: Gc25Settings): boolean =>
  namesOf(value).some((name) =>
    isChildSubject(name, settings) || hasAnyPhrase(name, settings.sources.personalFields)
    || (value.kind === 'secret' && hasAnyPhrase(name, passwordWords))
  );

/** Both names of a value fit into a message up to this length. */
const LONGEST_NAMES = 50;

/** `email` of `const body = { email }` is shown as "`email` in `body`", without the outer quotation marks. */
function shownValue({ text, behind }: Personal): string {
  if (behind === undefined || behind === text || behind.length + text.length > LONGEST_NAMES) return text;
  return `${behind}\` in \`${text}`;
}

/** Doubts of the act and of the values together: a finding is as sure as its weakest part. */
export function doubtsOf(
  act: Act,
  values: readonly Personal[],
  { path, file, mayBeAlone = false }: { path: string; file: FileContext; mayBeAlone?: boolean },
): readonly Doubt[] {
  const isWorkers = isWorkersFile(path);
  const isGrownUps = (value: Personal): boolean =>
    mayBeOfGrownUp(namesOf(value), aroundOf(act, value), path, file) || isOfAdultByUse(namesOf(value), value.node, path, file);
  const isOfStaff = values.every(({ whose, isOfAnybody }) => whose === 'staff' || (isWorkers && isOfAnybody));
  const isOfGrownUps = values.every((value) => value.kind !== 'secret' && isGrownUps(value));
  return [
    ...act.doubts,
    ...(act.practice !== 'log' && runsInDevelopmentOnly(aroundOf(act, values[0]), file) ? ['development only' as const] : []),
    ...(isOfStaff ? ['about staff' as const] : isOfGrownUps ? ['about adults' as const] : []),
    ...(values.every((value) => isFamilyLabel(namesOf(value), aroundOf(act, value), file)) ? ['family label' as const] : []),
    ...(values.every(({ isForOtherThings, isWeak }) => isForOtherThings || isWeak) ? ['unsure' as const] : []),
    ...doubtsOfNames(act, values, file),
    ...(act.practice === 'log' && values.every(({ kind, node }) => kind === 'record' && isErrorAnswer(node, file))
      ? ['error answer' as const]
      : []),
    ...(isOfBrowserConsole(act, file) && values.every(({ kind }) => kind === 'field' || kind === 'record')
      ? ['browser console' as const]
      : []),
    ...(values.every((value) => mayBeId(value, file)) ? ['may be an id' as const] : []),
    ...(isOfFailure(act, file) && values.every((value) => isOfAccount(value) && !namesOf(value).some(namesChild))
      ? ['failure' as const]
      : []),
    ...(values.every((value) => value.kind === 'record' && (act.by === 'own module' || isGivenUser(act, value, file)))
      ? ['whole record' as const]
      : []),
    ...(!mayBeAlone && values.every(({ isQuasiIdentifier }) => isQuasiIdentifier)
        && (act.practice === 'log' || !namesSomebody(act, file.sourceCode.visitorKeys))
      ? ['says nothing of whom' as const]
      : []),
  ];
}

/** `function identify(user) { reporter.setUser(user); }`: what callers make of the user is not shown here. */
const isGivenUser = ({ practice }: Act, { node, behind }: Personal, file: FileContext): boolean =>
  practice === 'report user' && behind === undefined && node.type === 'Identifier' && !namesChild(String(node.name))
  && file.variableOf(node)?.defs[0]?.type === 'Parameter';

/** `console.log(child)` in a page: who reads it sees the page as well. */
const isOfBrowserConsole = ({ practice, call }: Act, file: FileContext): boolean =>
  practice === 'log' && call?.holder === 'console' && isOfPage(file);

/** `selectedChild`, of which the file reads nothing: a choice among several is often kept as an id. */
function mayBeId({ kind, node }: Personal, file: FileContext): boolean {
  if (kind !== 'record' || node.type !== 'Identifier') return false;
  const name = String(node.name);
  const [first, ...rest] = wordsOf(name);
  return choiceWords.has(first) && rest.length === 1
    && !nodesNamed(name, file).some((each) => each.parent?.type === 'MemberExpression' && each.parent.object === each);
}

/** Secrets open an account, and the bodies of requests may hold one. */
const isOfAccount = ({ kind }: Personal): boolean => kind === 'field' || kind === 'record';

/** The key under which an act keeps a value that nothing else names. */
const keyOf = ({ node }: Personal, { payload }: Act): string | undefined => payload.find((each) => each.node === node)?.name;

/** Names tell little on the device of their owner, and names that users choose for others tell little in a URL or a log. */
function doubtsOfNames(act: Act, values: readonly Personal[], file: FileContext): readonly Doubt[] {
  if ((act.practice === 'store' || act.practice === 'log') && values.every(isPictureLink)) return ['picture link'];
  if (act.practice === 'store') return values.every((value) => isName(value, keyOf(value, act))) ? ['name on the device'] : [];
  if (!values.every(isChosenName)) return [];
  // A post is announced where its readers are, by the name under which they know who wrote it.
  if (act.practice === 'send') return isOfChannel(act) ? ['account name'] : [];
  if (act.practice !== 'address' && act.practice !== 'log') return [];
  return act.practice === 'log' && 'type' in act.node && endsInRefusal(act.node as AstNode, file)
    ? ['refused request', 'account name']
    : ['account name'];
}

const aroundOf = ({ node }: Act, value: Personal): AstNode => ('type' in node ? (node as AstNode) : value.node);

/** What the value is called where it comes from; what is made of it may be about another person. */
const namesOf = ({ text, behind }: Personal): readonly string[] => (behind ?? text).split('.');

/** Is there an id next to the values, which says whose they are? */
function namesSomebody({ node }: Act, keys?: Record<string, readonly string[]>): boolean {
  if (!('type' in node)) return false;
  let isNamed = false;
  walk(node as AstNode, (inner) => {
    isNamed ||= inner.type === 'Identifier' && isIdOfPerson(inner.name as string);
    return !isNamed;
  }, keys);
  return isNamed;
}
