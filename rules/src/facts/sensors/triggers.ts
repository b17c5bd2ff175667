import { elementTriggers, useTriggers } from '../../knowledge';

/** Words of which a file holds one of each group when it opens a sensor or sends what one measures. */
export const sensorTriggers: readonly (readonly (readonly string[])[])[] = [
  ...useTriggers(['camera or microphone', 'shared screen', 'listening', 'body sensor', 'stream recording', 'camera picture',
    'silent picture', 'body movement', 'body data']),
  [elementTriggers(['camera'])],
  [['drawimage'], ['setinterval', 'interval'], ['todataurl', 'toblob', 'converttoblob']],
  [['proctor', 'invigilat']],
  [['devicemotion', 'deviceorientation', 'ondevicemotion', 'ondeviceorientation'], ['send', 'fetch(', 'emit', 'post(']],
];
