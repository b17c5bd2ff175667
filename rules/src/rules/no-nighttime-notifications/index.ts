import { createRule } from '../../rule/create-rule';
import { checkConfigSchedules } from './config-schedules';
import { checkJobs } from './jobs';
import { meta, type Scope } from './meta';
import { checkNotifications } from './notifications';
import { checkOwnFunctions } from './own-functions';
import { checkDefaultTimes } from './default-times';
import { checkOwnJobs } from './own-jobs';
import { checkImmediate } from './immediate';
import { checkWrappers } from './wrappers';

export default createRule({
  meta,
  check(on: Scope) {
    checkNotifications(on);
    checkJobs(on);
    checkOwnJobs(on);
    checkDefaultTimes(on, checkOwnFunctions(on));
    checkWrappers(on);
    checkImmediate(on);
    checkConfigSchedules(on);
  },
});
