import { softDeleteSwitches } from '../../knowledge/words/erasure-words';
import { type AstNode, getCalleeName, unwrap } from '../../program/syntax/ast';
import type { FileContext } from '../../program/syntax/file-context';
import { lexiconOf } from '../../program/syntax/lexicon';
import { wordsOf } from '../../program/syntax/words';
import { definitionOf } from '../../program/origin/definition';
import { callSitesOf } from '../../program/modules/call-site';
import { argumentAt, propertyAt } from '../../program/values/object-path';
import { is } from '../../program/values/value';

/** Calls that soft-delete because of the options of the model: `User.destroy()` where `User` is `paranoid`. */
export const callsOfSoftModels = (file: FileContext): ReadonlySet<AstNode> =>
  file.once(callsOfSoftModels, () =>
    new Set(softDeleteSwitches.flatMap(({ option, method, unless }) => {
      const models = modelsWith(option, file);
      if (models.size === 0) return [];
      return callSitesOf(file).named(method).filter(({ receiver, args }) => {
        if (!receiver || !models.has(modelBehind(receiver, file) ?? '')) return false;
        const forced = argumentAt(args, `0.${unless}`, file);
        return args.length === 0 || forced?.value.kind === 'absent' || (forced !== undefined && is(forced.value, false));
      }).map(({ node }) => node);
    })));

/** Names of the models that are made with an option set to true. */
function modelsWith(option: string, file: FileContext): ReadonlySet<string> {
  const { names, texts } = lexiconOf(file);
  if (!names.has(option) && !texts.has(option)) return new Set();
  const isOn = (argument: AstNode): boolean => {
    const place = propertyAt(argument, [option], file);
    return place !== undefined && is(place.value, true);
  };
  return new Set(callSitesOf(file).all.filter(({ isNew, args }) => !isNew && args.some(isOn)).flatMap(({ node }) => modelOf(node)));
}

/** `const User = define(…)`, `User.init(…)`, `@Table({ … }) class User` */
function modelOf(call: AstNode): readonly string[] {
  const holder = call.parent?.type === 'Decorator' ? call.parent.parent : call.parent;
  const isDefined = call.parent?.type === 'VariableDeclarator' || call.parent?.type === 'Decorator';
  const isBegun = getCalleeName(call) === 'init';
  const model = isDefined ? holder?.id : isBegun ? unwrap(unwrap(call.callee as AstNode).object) : undefined;
  return model?.type === 'Identifier' ? [model.name as string] : [];
}

/** The model an expression is, or the one whose record a variable was found in. */
function modelBehind(node: AstNode, file: FileContext): string | undefined {
  if (node.type !== 'Identifier') return undefined;
  const from = definitionOf(node, file)?.from;
  const callee = from?.type === 'CallExpression' ? unwrap(from.callee as AstNode) : undefined;
  const model = callee && wordsOf(getCalleeName(from as AstNode) ?? '')[0] === 'find' ? unwrap(callee.object) : undefined;
  return (model?.type === 'Identifier' ? model.name : node.name) as string;
}
