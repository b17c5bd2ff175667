import { type AstNode, getCalleeName, getKeyName, getMemberName, isFunction, unwrap } from '../../../program/syntax/ast';
import { secretFields, tellingFields } from '../../../knowledge/words/people/personal-words';
import type { FileContext } from '../../../program/syntax/file-context';
import { hasAnyPhrase, hasAnyWord, wordsOf } from '../../../program/syntax/words';
import { definitionOf } from '../../../program/origin/definition';
import { pathNames } from '../../../program/syntax/names';

const ASKED = [...tellingFields, ...secretFields, 'confirm password'];
const SUBMITS = new Set(['onSubmit', 'onFinish', 'onValid', 'handleSubmit']);
const EVENT = /^(?:e|ev|evt|event|_.*)$/i;
const ACCOUNT = ['signup', 'register', 'registration', 'login', 'signin', 'profile', 'user', 'account', 'child', 'kid', 'student', 'pupil',
  'contact', 'auth', 'credentials'];

/** Does an expression hold what people typed into a form that asks who they are: its state, or what it hands over when it is sent? */
export function isFormValues(expression: AstNode, file: FileContext): boolean {
  if (expression.type === 'Identifier') return isFormState(expression, file) || isSubmitted(expression, file);
  if (expression.type !== 'MemberExpression') return false;
  const names = pathNames(expression);
  const last = names.at(-1) ?? '';
  const holder = names.at(-2) ?? '';
  // `this.signupForm.value`, `formik.values`, `form.value` of a ref
  if (['value', 'values'].includes(last) && /form(?:ik)?$/i.test(holder))
    return hasAnyWord(holder, ACCOUNT) || wordsOf(holder).join(' ') === 'sign up form' || file.once(asksWho, () => asksWho(file));
  return last === 'value' && unwrap(expression.object as AstNode).type === 'Identifier'
    && isFormState(unwrap(expression.object as AstNode), file);
}

/** `const [form, setForm] = useState({ email: '', password: '' })`, `const form = reactive({ … })` */
function isFormState(identifier: AstNode, file: FileContext): boolean {
  const origin = definitionOf(identifier, file);
  if (
    !origin || origin.isCallback || (origin.key !== undefined && origin.key !== '0') || origin.from.type !== 'CallExpression'
    || !/^(?:useState|reactive|ref|useReducer|signal)$/.test(getCalleeName(origin.from) ?? '')
  ) return false;
  const object = origin.from.arguments[0] ? unwrap(origin.from.arguments[0] as AstNode) : undefined;
  return object?.type === 'ObjectExpression' && hasAskedKey(object);
}

const hasAskedKey = (object: AstNode): boolean =>
  (object.properties as AstNode[]).some((property) =>
    property.type === 'Property' && hasAnyPhrase(getKeyName(property.key as AstNode, property.computed as boolean) ?? '', ASKED)
    && ['Literal', 'TemplateLiteral'].includes(property.value.type)
    && (property.value.value === '' || property.value.value === null || property.value.type === 'TemplateLiteral')
  );

/** The first parameter of a function that a form calls when it is sent. */
function isSubmitted(identifier: AstNode, file: FileContext): boolean {
  const definition = file.variableOf(identifier)?.defs[0];
  if (definition?.type !== 'Parameter' || EVENT.test(identifier.name as string)) return false;
  const fn = definition.node as unknown as AstNode;
  if (!isFunction(fn) || (fn.params as AstNode[])[0] !== (definition.name as unknown as AstNode)) return false;
  return isSubmitPlace(fn, file) && file.once(asksWho, () => asksWho(file));
}

function isSubmitPlace(fn: AstNode, file: FileContext): boolean {
  const holder = fn.parent;
  const places = [fn, ...(holder?.type === 'VariableDeclarator' || fn.type === 'FunctionDeclaration'
    ? referencesTo((fn.type === 'FunctionDeclaration' ? fn.id : holder?.id) as AstNode, file)
    : [])];
  return places.some((place) => {
    const parent = place.parent;
    // The second argument receives the validation errors.
    if (parent?.type === 'CallExpression') return parent.arguments[0] === place && getCalleeName(parent) === 'handleSubmit';
    if (parent?.type === 'Property') return SUBMITS.has(getKeyName(parent.key as AstNode, parent.computed as boolean) ?? '');
    return parent?.type === 'JSXExpressionContainer' && parent.parent?.type === 'JSXAttribute'
      && /^on(?:Submit|Finish)$/.test(String(parent.parent.name.name));
  });
}

const referencesTo = (name: AstNode, file: FileContext): AstNode[] =>
  (file.variableOf(name)?.references ?? []).map((reference) => reference.identifier as unknown as AstNode);

/** Does the file ask for an e-mail address or a secret: a field of that name, or a key of a form's initial values? */
function asksWho(file: FileContext): boolean {
  const isAsked = (text: unknown): boolean => typeof text === 'string' && text.length < 30 && hasAnyPhrase(text, ASKED);
  return file.nodes('JSXAttribute').some((attribute) =>
    ['name', 'id', 'type', 'htmlFor'].includes(String(attribute.name.name)) && isAsked(attribute.value?.value)
  )
    || file.nodes('CallExpression').some((call) =>
      /^(?:register|getFieldProps|field|control|useField)$/.test(getCalleeName(call) ?? '') && isAsked(call.arguments[0]?.value)
    )
    || file.nodes('Property').some((property) =>
      property.parent?.type === 'ObjectExpression' && isAsked(getKeyName(property.key as AstNode, property.computed as boolean))
      && ['Literal', 'ArrayExpression'].includes(property.value.type)
    )
    || file.nodes('MemberExpression').some((member) =>
      ['email', 'password'].includes(getMemberName(member) ?? '') && /form|values/i.test(pathNames(member)[0] ?? '')
    );
}
