import { elementTriggers, useTriggers } from '../../knowledge';

/** Words of which a file holds one of each group when it opens a sensor or sends what one measures. */
export const sensorTriggers: readonly (readonly (readonly string[])[])[] = [
  ...useTriggers(['camera or microphone', 'shared screen', 'listening', 'body sensor', 'stream recording', 'camera picture',
    'silent picture']),
  [elementTriggers(['camera'])],
  [['drawimage'], ['setinterval', 'interval'], ['todataurl', 'toblob', 'converttoblob']],
  [['proctor', 'invigilat']],
];

/** The same when it listens for movements, and sends them. */
export const movementTriggers: readonly (readonly (readonly string[])[])[] = [
  ...useTriggers(['body movement', 'body data']),
  [['devicemotion', 'deviceorientation', 'ondevicemotion', 'ondeviceorientation'], ['send', 'fetch(', 'emit', 'post(']],
];
