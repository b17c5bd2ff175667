import { softDeleteSwitches } from '../../knowledge/words/erasure-words';

const deletes = ['delete', 'erase', 'forget', 'remove', 'close', 'destroy'];
const marks = ['isdeleted', 'is_deleted', 'deletedat', 'deleted_at', 'deleted:', "deleted':", 'deleted =', 'removedat', 'removed_at',
  'isremoved', 'is_removed', 'isactive', 'is_active', 'active:', "active':", 'active =', 'closed', 'disabled', 'deactivated', 'archived',
  "'deleted'", "'removed'", "'inactive'"];
const contacts = ['contact', 'mailto', 'e-mail', 'email', 'write to', 'call us', 'reach out'];
const refuses = ['403', '405', 'forbiddenexception', 'methodnotallowedexception'];

/** Words of which a file holds one of each group when it deletes what is kept of people, or says how that is done. */
export const erasureTriggers: readonly (readonly (readonly string[])[])[] = [
  [deletes, marks],
  [deletes, refuses],
  [deletes, softDeleteSwitches.map(({ option }) => option)],
  [['delet', 'clos', 'remov', 'eras'], ['account', 'data', 'profile'], contacts],
  [['deleteaccount', 'delete-account', 'delete_account', 'closeaccount', 'account/delete', 'account.delete']],
  [['softdelete', 'softremove', 'set is_deleted', 'set deleted =', 'set status =', 'set active =', 'set is_active']],
  [['.post(', '.put(', '.patch('], ['child', 'student', 'pupil', 'kid']],
];
