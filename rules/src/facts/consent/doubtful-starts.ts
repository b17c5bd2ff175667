import { flagValues, switchedOn } from '../../knowledge/words/programs/environment-words';
import { callSitesOf } from '../../program/modules/call-site';
import { ask } from '../../program/exports/ask';
import { type Imported, importedAs } from '../../program/exports/imported';
import { type Condition, conditionsOf } from '../../program/origin/conditions';
import { type AstNode, getKeyName, getMemberName, unwrap } from '../../program/syntax/ast';
import type { FileContext } from '../../program/syntax/file-context';
import { mentionsWithin } from '../../program/syntax/lexicon';
import { pathNames } from '../../program/syntax/names';
import { hasAnyWord } from '../../program/syntax/words';
import { getKnown } from '../../program/values/value';
import { valueOf } from '../../program/values/value-of';
import { asksForGlobal, type Use } from '../sdk-calls';

/** May a call start nothing: the file does not hold what starts, or a switch of the environment is off by default? */
export const isDoubtfulStart = (use: Use, isLoadedHere: boolean, file: FileContext): boolean =>
  isRepeated(use, isLoadedHere, file)
  || conditionsOf(use.site.call, undefined).some((condition) =>
    isOfSwitch(condition, file) || asksForGlobal(condition, use.site.call, file) || isOffByDefault(condition, file)
  );

/** `process.env.ENABLE_ANALYTICS === 'true'`, `import.meta.env.VITE_ANALYTICS_ENABLED === '1'` */
function isOfSwitch({ test, isTrue }: Condition, file: FileContext): boolean {
  if (test.type === 'LogicalExpression' && test.operator === '&&' && isTrue)
    return [test.left, test.right].some((part) => isOfSwitch({ test: part as AstNode, isTrue, isCase: false }, file));
  if (test.type !== 'BinaryExpression' || !String(test.operator).startsWith(isTrue ? '==' : '!=')) return false;
  const [left, right] = [unwrap(test.left as AstNode), unwrap(test.right as AstNode)];
  return left.type === 'MemberExpression' && getMemberName(unwrap(left.object as AstNode)) === 'env'
    && hasAnyWord(getMemberName(left) ?? '', switchedOn) && flagValues.has(getKnown(valueOf(right, file)));
}

/** `if (config.trackingId)`, where the module of the configuration gives `trackingId: ''`: those who run the product may set another. */
function isOffByDefault({ test, isTrue }: Condition, file: FileContext): boolean {
  const member = unwrap(test);
  const key = isTrue && member.type === 'MemberExpression' ? getMemberName(member) : undefined;
  const imported = key === undefined ? undefined : importedAs(unwrap(member.object as AstNode), file);
  const isEmpty = ({ file: other }: Imported): boolean =>
    other.nodes('Property').some((property) =>
      getKeyName(property.key as AstNode, property.computed as boolean) === key && isNothing(property.value as AstNode)
    );
  return imported !== undefined && ask(imported, `gives ${String(key)} no value`, file, isEmpty) === true;
}

const isNothing = ({ type, value, name }: AstNode): boolean =>
  (type === 'Literal' && (value === '' || value === null || value === false)) || (type === 'Identifier' && name === 'undefined');

/** Does a command more likely change what another file has started: `gtag('config', ID, { send_page_view: false, user_id })`? */
function isRepeated({ site: { call, fact, args } }: Use, isLoadedHere: boolean, file: FileContext): boolean {
  if (!fact.again || isLoadedHere) return false;
  const commands = commandsOf(file).get(pathNames(call.callee as AstNode).at(-1) ?? '');
  const isFirst = fact.again.first.some((command) => commands?.has(command));
  const { words } = fact.again;
  return !isFirst && args.slice(1).some((argument) => mentionsWithin(argument, words, file, 'names and texts'));
}

/** First arguments of calls that are texts, by the last name of what is called. */
const commandsOf = (file: FileContext): ReadonlyMap<string, ReadonlySet<string>> =>
  file.once(commandsOf, () => {
    const commands = new Map<string, Set<string>>();
    for (const { name, args: [command] } of callSitesOf(file).all) {
      if (command?.type === 'Literal' && typeof command.value === 'string') {
        const known = commands.get(name);
        if (known) known.add(command.value);
        else commands.set(name, new Set([command.value]));
      }
    }
    return commands;
  });
