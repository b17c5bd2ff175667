import type { AstNode } from '../../../rules/src/program/syntax/ast';
import { createRule, type RuleMeta } from '../../../rules/src/rule/create-rule';

type Message = 'blink' | 'blinkTwice';
type Edit = 'remove' | 'rename' | 'breakSyntax' | 'addAnother' | 'inventName' | 'testFunction' | 'inventMember';

const meta: RuleMeta<Message, Edit> = {
  id: 'no-blink',
  description: 'Disallow calls of blink',
  paragraphs: { primary: 96, also: [110] },
  help: { 96: { force: 'may', says: 'says that measures may be needed to prevent unhealthy engagement' } },
  family: 'attention',
  sensitivity: 'always',
  confidence: 'high',
  severity: { recommended: 'error', strict: 'error' },
  languages: ['JS'],
  messages: {
    blink: { seen: '{{name}} is called', advice: 'Remove the call', evidence: 'A' },
    blinkTwice: { seen: '{{name}} is called twice', advice: 'Remove the call', evidence: 'A' },
  },
  suggestions: {
    remove: 'Remove the call',
    rename: 'Rename the call',
    breakSyntax: 'Break the syntax',
    addAnother: 'Repeat the call',
    inventName: 'Call something else',
    testFunction: 'Test the function',
    inventMember: 'Read a member',
  },
  options: {
    offer: {
      schema: { enum: ['remove', 'rename', 'breakSyntax', 'addAnother', 'inventName', 'testFunction', 'inventMember'] },
      default: 'remove',
      description: 'The edit to offer',
    },
  },
  since: '0.1.0',
};

/** A rule for tests of the test harness: each value of its option breaks, or keeps, the contract of suggestions. */
export const noBlink = createRule<Message, Edit, { readonly offer: Edit }>({
  meta,
  check(on) {
    for (const call of on.nodes('CallExpression')) {
      const callee = call.callee as AstNode;
      if (callee.name !== 'blink') continue;
      const edits: Record<Edit, { range: [number, number]; text: string }> = {
        remove: { range: [call.range[0], call.range[1]], text: 'undefined' },
        rename: { range: [callee.range[0], callee.range[1]], text: 'blink' },
        breakSyntax: { range: [call.range[0], call.range[1]], text: '((' },
        addAnother: { range: [call.range[1], call.range[1]], text: ';\nblink()' },
        inventName: { range: [call.range[0], call.range[1]], text: 'wink()' },
        testFunction: { range: [call.range[0], call.range[1]], text: 'blink ? 1 : 2' },
        inventMember: { range: [call.range[0], call.range[1]], text: 'page.mood' },
      };
      on.report({
        at: call,
        messageId: 'blink',
        data: { name: 'blink' },
        suggest: [{ id: on.options.offer, edits: [edits[on.options.offer]] }],
      });
    }
  },
});

/** Metadata of a further rule. */
export const toyMeta = (id: string): RuleMeta<'seen', never> => ({
  ...meta,
  id,
  messages: { seen: { seen: 'A player is there', advice: 'Remove the call', evidence: 'A' } },
  suggestions: {},
  options: {},
});
