import { deletionVerbs, erasedPeople, softDeleteSwitches, writtenThings } from '../../knowledge/words/erasure-words';
import { followedInName, wholeWords } from '../../scan/triggers';

const verbs = [...deletionVerbs];
const deletes = ['delete', 'erase', 'forget', 'remove', 'close', 'destroy'];
const marks = ['isdeleted', 'is_deleted', 'deletedat', 'deleted_at', 'deleted:', "deleted':", 'deleted =', 'removedat', 'removed_at',
  'isremoved', 'is_removed', 'isactive', 'is_active', 'active:', "active':", 'active =', 'closed', 'disabled', 'deactivated', 'archived',
  "'deleted'", "'removed'", "'inactive'"];
const contacts = ['contact', 'mailto', 'e-mail', 'email', 'write to', 'call us', 'reach out'];
const refuses = ['403', '405', 'forbiddenexception', 'methodnotallowedexception'];

/** What a function that claims to delete a person's data goes by: its name, or the route that it answers. */
const claims = [
  [followedInName(verbs, erasedPeople)],
  [[`.delete('`, `.delete(('`, '.delete<', '@delete', "'delete'"], wholeWords(erasedPeople)],
  [['.route('], ['.delete'], wholeWords(erasedPeople)],
  // `accounts/erase.js`
  [verbs.map((verb) => `/${verb}.`), wholeWords(erasedPeople)],
  [['/route.'], wholeWords(['delete']), wholeWords(erasedPeople)],
];

/** Words of which a file holds one of each group when it deletes what is kept of people, or says how that is done. */
export const erasureTriggers: readonly (readonly (readonly string[])[])[] = [
  ...claims.flatMap((claim) => [[...claim, marks], [...claim, refuses]]),
  [followedInName(['soft'], verbs), marks],
  [deletes, softDeleteSwitches.map(({ option }) => option)],
  [['deleteaccount', 'delete-account', 'delete_account', 'closeaccount', 'account/delete', 'account.delete']],
  [['softdelete', 'softremove', 'set is_deleted', 'set deleted =', 'set status =', 'set active =', 'set is_active']],
  [['.post(', '.put(', '.patch('], ['child', 'student', 'pupil', 'kid']],
];

/** Words of files in which people delete what they wrote. */
export const markedThingTriggers: readonly (readonly (readonly string[])[])[] = [
  [followedInName(verbs, [...writtenThings]), marks],
];

/** Words of texts that send people who want their data deleted to a letter box. */
export const contactTextTriggers: readonly (readonly (readonly string[])[])[] = [
  [['delet', 'clos', 'remov', 'eras'], ['account', 'data', 'profile'], contacts],
];
