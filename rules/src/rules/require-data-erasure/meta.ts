import { softDeleteSwitches } from '../../knowledge/words/erasure-words';
import type { RuleMeta, RuleContext } from '../../rule/create-rule';

const MARKS = ['isdeleted', 'is_deleted', 'deletedat', 'deleted_at', 'deleted:', "deleted':", 'deleted =', 'removedat', 'removed_at', 'isremoved', 'is_removed', 'isactive', 'is_active', 'active:', "active':", 'active =', 'closed', 'disabled', 'deactivated', 'archived', "'deleted'", "'removed'", "'inactive'"];
const REFUSALS = ['403', '405', 'forbiddenexception', 'methodnotallowedexception'];
export const meta = {
  id: 'require-data-erasure',
  description: 'Require that deleting an account or personal data really erases it',
  paragraphs: { primary: 72, also: [73] },
  help: {
    72: {
      force: 'ensure',
      says: 'asks States to ensure that children and parents can easily access stored data and delete what is stored unlawfully or unnecessarily',
    },
  },
  family: 'data',
  sensitivity: 'children+mixed',
  confidence: 'medium',
  severity: { recommended: 'warn', strict: 'error' },
  languages: ['JS', 'JSX'],
  triggers: [
    [['delete', 'erase', 'forget', 'remove', 'close', 'destroy'], MARKS],
    [['delete', 'erase', 'forget', 'remove', 'close', 'destroy'], REFUSALS],
    [['delete', 'erase', 'forget', 'remove', 'close', 'destroy'], softDeleteSwitches.map(({ option }) => option)],
    [['delet', 'clos', 'remov', 'eras'], ['account', 'data', 'profile'], ['contact', 'mailto', 'e-mail', 'email', 'write to', 'call us', 'reach out']],
    [['deleteaccount', 'delete-account', 'delete_account', 'closeaccount', 'account/delete', 'account.delete']],
    [['softdelete', 'softremove', 'set is_deleted', 'set deleted =', 'set status =', 'set active =', 'set is_active']],
    [['.post(', '.put(', '.patch('], ['child', 'student', 'pupil', 'kid']],
  ],
  messages: {
    fakeErasure: {
      seen: '`{{name}}` only soft-deletes the record (`{{flag}}`)',
      advice: 'Erase the data, or schedule its erasure',
      evidence: 'C',
    },
    blockedErasure: {
      seen: 'this deletion handler refuses all users or all children',
      advice: 'Let users delete their own data',
      evidence: 'C',
    },
    byContact: { seen: 'users can delete their data only by email or phone', advice: 'Offer deletion in the product', evidence: 'C' },
    missingExport: { seen: '`{{name}}` can be deleted but not exported', advice: 'Offer a copy of the data', evidence: 'D' },
    missingErasure: {
      seen: '`{{name}}` can be created and updated but not deleted',
      advice: 'Add a way to delete the record',
      evidence: 'D',
    },
  },
  suggestions: {
    addErasure: 'Call `{{call}}` afterwards',
  },
  options: {
    erasureFunctions: { schema: { type: 'array', items: { type: 'string' } }, default: [], description: 'Additional functions that erase data' },
    models: { schema: { type: 'array', items: { type: 'string' } }, default: [], description: 'Names of resources that users must be able to delete' },
    routeNames: { schema: { type: 'array', items: { type: 'string' } }, default: [], description: 'Additional words of routes that delete data' },
  },
  since: '0.1.0',
} as const satisfies RuleMeta;

export type Context = RuleContext<keyof typeof meta.messages, keyof typeof meta.suggestions, { readonly erasureFunctions: readonly string[]; readonly models: readonly string[]; readonly routeNames: readonly string[] }>;
