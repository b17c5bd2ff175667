import type { TSESLint } from '@typescript-eslint/utils';
import { addReporter, takeNotices } from '../../rule/notices';
import { ruleDocsUrl } from '../../rule/rule-docs';
import { expiredIn } from './eslint-directives';
import { isShownHere, NO_LISTENERS } from './eslint-rule';
import { fileOf } from './file-of';
import { hostSettingsOf } from './host-settings';

type NoticeModule = TSESLint.RuleModule<string>;
type SourceCode = Parameters<typeof addReporter>[0];

const START = { line: 1, column: 0 } as const;

/**
 * Reports, as an error, that a rule failed on a file or that a file could not be checked. In ESLint a rule can report at
 * its own severity only, and a failure must not hide behind a warning.
 */
const internalError: NoticeModule = {
  meta: {
    type: 'problem',
    docs: { description: 'Report files on which a gc25 rule failed', url: ruleDocsUrl('README') },
    schema: [],
    messages: { failed: '{{text}}', notChecked: '{{text}}' },
  },
  defaultOptions: [],
  create(context) {
    const sourceCode = context.sourceCode as unknown as SourceCode;
    addReporter(sourceCode, 'internal-error');
    const tell = (): void => {
      const { failures, problems } = takeNotices(sourceCode);
      for (const text of problems) context.report({ loc: START, messageId: 'notChecked', data: { text } });
      for (const text of failures) context.report({ loc: START, messageId: 'failed', data: { text } });
    };
    return { 'Program:exit': tell, 'Document:exit': tell } as TSESLint.RuleListener;
  },
};

/** Reports what is wrong with `settings.gc25`, at the first file of a run. */
const settings: NoticeModule = {
  meta: {
    type: 'problem',
    docs: { description: 'Report invalid gc25 settings', url: ruleDocsUrl('README') },
    schema: [],
    messages: { settingsProblem: '{{text}}' },
  },
  defaultOptions: [],
  create(context) {
    addReporter(context.sourceCode as unknown as SourceCode, 'settings');
    const { problems } = hostSettingsOf(context);
    if (problems.length === 0 || !isShownHere(problems, context.filename)) return NO_LISTENERS;
    let isDone = false;
    const tell = (): void => {
      // Some hosts visit both roots.
      if (!isDone) { for (const text of problems) context.report({ loc: START, messageId: 'settingsProblem', data: { text } }); }
      isDone = true;
    };
    return { 'Program:exit': tell, 'Document:exit': tell } as TSESLint.RuleListener;
  },
};

/**
 * Reports comments whose last day is over. ESLint goes on hiding what such a comment covers, so the comment itself is
 * what can be reported: this rule is not the one that it names.
 */
const suppressions: NoticeModule = {
  meta: {
    type: 'problem',
    docs: { description: 'Report expired comments that suppress gc25 rules', url: ruleDocsUrl('README') },
    schema: [],
    messages: { expired: 'This suppression{{rules}} expired on {{date}}; remove the comment and fix the code, or set a new date.' },
  },
  defaultOptions: [],
  create(context) {
    if (!context.sourceCode.text.includes('(until ')) return NO_LISTENERS;
    let isDone = false;
    const tell = (): void => {
      // Some hosts visit both roots.
      if (isDone) return;
      isDone = true;
      for (
        const { rules, expires, start, end } of expiredIn(fileOf(context))
      ) {
        const [from, to] = [start, end].map(({ line, column }) => ({ line, column: column - 1 }));
        context.report({
          loc: { start: from, end: to },
          messageId: 'expired',
          data: { rules: rules.length > 0 ? ` of ${rules.join(', ')}` : '', date: expires as string },
        });
      }
    };
    return { 'Program:exit': tell, 'Document:exit': tell } as TSESLint.RuleListener;
  },
};

/** By id. They judge no product code, so they are no rules of the General Comment: not in tables, pages and counts. */
export const noticeRules = { 'internal-error': internalError, settings, suppressions } as const;
