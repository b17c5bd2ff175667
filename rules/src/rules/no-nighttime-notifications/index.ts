import { createRule } from '../../rule/create-rule';
import { checkConfigSchedules } from './config-schedules';
import { checkJobs } from './jobs';
import { meta, type Context } from './meta';
import { checkNotifications } from './notifications';
import { checkOwnFunctions } from './own-functions';
import { checkDefaultTimes } from './default-times';
import { checkOwnJobs } from './own-jobs';
import { checkImmediate } from './immediate';
import { checkWrappers } from './wrappers';

export default createRule({
  meta,
  check(context: Context) {
    checkNotifications(context);
    checkJobs(context);
    checkOwnJobs(context);
    checkDefaultTimes(context, checkOwnFunctions(context));
    checkWrappers(context);
    checkImmediate(context);
    checkConfigSchedules(context);
  },
});
