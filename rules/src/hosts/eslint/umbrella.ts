import type { TSESLint } from '@typescript-eslint/utils';
import { isConfiguredByComment, isSilencedInPresetRule } from './eslint-directives';
import { ruleDocsUrl } from '../../rule/rule-docs';
import { type EslintRule, strictnessOverride } from './eslint-rule';
import { fileOf } from './file-of';

type AnyContext = Record<string | symbol, unknown> & { report(descriptor: Record<string, unknown>): void };

const combine = (first: ((node: unknown) => void) | undefined, second: (node: unknown) => void): (node: unknown) => void =>
  first
    ? (node) => {
      first(node);
      second(node);
    }
    : second;

interface Point {
  readonly line: number;
  readonly column: number;
}
type Location = Point | { readonly start: Point };

/** Where a finding starts, columns counted from 1. */
function startOf(loc: Location): Point {
  const { line, column } = 'start' in loc ? loc.start : loc;
  return { line, column: column + 1 };
}

/**
 * One rule that runs a whole preset, so that `--rule 'gc25/recommended: error'` is all a command line needs. Reports
 * carry the umbrella's id; the real rule's id is in front of the message. Comments that name a real rule are applied
 * here, because ESLint would look for them among the findings of that rule. `notices` are the rules that judge no product code.
 */
export function createUmbrella(
  name: 'recommended' | 'strict',
  rules: Readonly<Record<string, EslintRule>>,
  notices: Readonly<Record<string, TSESLint.RuleModule<string, readonly unknown[]>>>,
): TSESLint.RuleModule<string> {
  const parts: (readonly [string, TSESLint.RuleModule<string, readonly unknown[]>])[] = [
    ...Object.entries(rules).filter(([, rule]) => rule.meta.docs?.gc25.severity[name] !== 'off'),
    ...Object.entries(notices),
  ];
  const messages: Record<string, string> = {};
  for (const [id, rule] of parts)
    for (const [messageId, text] of Object.entries(rule.meta.messages))
      messages[`${id}/${messageId}`] = rules[id]?.meta.docs?.gc25.suggestions[messageId] === undefined ? `[gc25/${id}] ${text}` : text;
  return {
    meta: {
      type: 'problem',
      docs: { description: `Run every rule of the ${name} preset`, url: ruleDocsUrl('README') },
      hasSuggestions: true,
      fixable: 'code',
      schema: [],
      messages,
    },
    defaultOptions: [],
    create(context) {
      const listeners: Record<string, (node: unknown) => void> = {};
      const file = fileOf(context);
      for (const [id, rule] of parts) {
        if (isConfiguredByComment(file, id)) continue;
        const own = Object.create(context, {
          id: { value: `gc25/${id}` },
          options: { value: [] },
          [strictnessOverride]: { value: name === 'strict' ? 'strict' : undefined },
          report: {
            value: (descriptor: Record<string, unknown>) => {
              if (isSilencedInPresetRule(file, id, startOf(descriptor.loc as Location))) return;
              const suggest = descriptor.suggest as Record<string, unknown>[] | undefined;
              (context as unknown as AnyContext).report({
                ...descriptor,
                messageId: `${id}/${String(descriptor.messageId)}`,
                ...(suggest ? { suggest: suggest.map((item) => ({ ...item, messageId: `${id}/${String(item.messageId)}` })) } : {}),
              });
            },
          },
        }) as never;
        for (const [selector, listener] of Object.entries(rule.create(own)))
          listeners[selector] = combine(listeners[selector], listener as (node: unknown) => void);
      }
      return listeners as TSESLint.RuleListener;
    },
  };
}
