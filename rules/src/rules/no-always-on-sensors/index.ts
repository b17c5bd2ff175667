import { takeOffMount } from '../../edits/mount-edits';
import { getOwnStatement, removeStatement } from '../../edits/statement-edits';
import { cameraPictures, cameraViews, handlersAround, movementsHeard, proctorings, type SensorOpening, sensorOpenings,
  silentPictures } from '../../facts/sensors';
import { setSafely } from '../../repairs/safe-option';
import { createRule } from '../../rule/create-rule';
import { meta, type Context } from './meta';

const READS = ['face recognition', 'emotion inference', 'trait inference', 'gaze inference'] as const;
const WHAT: Readonly<Record<SensorOpening['kind'], string>> = {
  'camera or microphone': 'the camera or microphone',
  'shared screen': 'screen capture',
  listening: 'the microphone',
  'body sensor': 'a sensor',
  'stream recording': 'a recording',
};

export default createRule({
  meta,
  check(context: Context) {
    checkOpenings(context);
    for (const { element, readsCodes, hasSpread, isDrawnAtOnce } of cameraViews(context)) {
      if (hasSpread || readsCodes || !isDrawnAtOnce) continue;
      context.report({
        at: element,
        site: element,
        messageId: 'view',
        data: { name: element.rawTag },
        isUnsure: !feedsRecognition(context),
      });
    }
    checkPictures(context);
    for (const { what, at, site, isSent, isOfGame } of context.canShow('motion') ? movementsHeard(context) : []) {
      if (isSent && !(context.options.allowMotionInGames && isOfGame)) context.report({ at, site, messageId: 'motion', data: { what } });
    }
    for (const { call, at, name } of proctorings(context)) context.report({ at, site: call, messageId: 'proctoring', data: { name } });
  },
});

/** Does the file recognise faces, feelings or the like? */
const feedsRecognition = (context: Context): boolean => context.uses(...READS).some(({ isUnsure }) => !isUnsure);

const showsIndicator = (context: Context): boolean =>
  context.elements().some(({ rawTag }) => context.options.indicatorComponents.includes(rawTag));

/** Sensors that open without an act of the person. */
function checkOpenings(context: Context): void {
  const { options, file } = context;
  for (const { site, at, name, kind, run, isEndless, hasEnd, isOfOpenedPart, isUnsure } of sensorOpenings(context)) {
    // What is recorded once comes from a stream, whose opening is what is asked for.
    if (run === 'no' || (run === 'on mount' && kind === 'stream recording')) continue;
    if (options.handlers.length > 0 && handlersAround(site.call).some((each) => options.handlers.includes(each))) continue;
    const statement = getOwnStatement(site.call);
    context.report({
      at,
      site: site.call,
      isUnsure: isUnsure || (run === 'on mount' && (isOfOpenedPart || ((hasEnd || showsIndicator(context)) && !feedsRecognition(context)))),
      messageId: isEndless ? 'listening' : run === 'in a timer' ? 'timer' : 'onShow',
      data: { name, what: WHAT[kind] },
      suggest: [
        { id: 'onPress', edits: run === 'on mount' ? takeOffMount(site.call, 'startSensor', file) : undefined },
        { id: 'remove', edits: statement && removeStatement(statement, file) },
      ],
    });
  }
}

/** Photos that a camera takes repeatedly and sends, or that it takes without a shutter sound. */
function checkPictures(context: Context): void {
  for (const { call, at, name, run, isSent } of cameraPictures(context)) {
    if (run === 'in a timer' && isSent) context.report({ at, site: call, messageId: 'pictures', data: { name } });
  }
  for (const picture of silentPictures(context)) {
    const { text, edits } = setSafely(picture, context.file);
    const suggest = [{ id: 'set' as const, data: { value: text }, edits }];
    context.report({
      at: picture.at,
      site: picture.site.call,
      messageId: 'silent',
      data: { name: picture.name },
      isUnsure: picture.run === 'no',
      suggest,
    });
  }
}
