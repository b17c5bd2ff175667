import type { Sdk } from '../types/sdk';

const setMetaData = ['ironsource-mediation:{LevelPlay,IronSource}.setMetaData', 'unity-levelplay-mediation:LevelPlay.setMetaData'];

/** Mediation whose metadata is set before the start, as a key and a list of strings. */
export const levelPlay: Sdk = {
  id: 'level-play',
  name: 'LevelPlay',
  source:
    'ironsource-mediation 3.2.0 src/LevelPlay.ts and IronSource.ts, unity-levelplay-mediation 9.2.0 src/LevelPlay.ts; LevelPlay regulation settings for React Native',
  apis: [
    {
      kind: 'ad',
      role: 'start',
      path: ['ironsource-mediation:{LevelPlay,IronSource}.init', 'unity-levelplay-mediation:LevelPlay.init'],
      remedies: [{ text: "{receiver}.setMetaData('is_child_directed', ['true'])" }],
    },
    {
      kind: 'ad',
      role: 'configure',
      first: ['is_child_directed'],
      path: setMetaData,
      treatments: [{ path: '1.[]', on: ['true'], off: ['false'], safe: "'true'" }],
    },
    // A key that is not known may be the one.
    { kind: 'ad', role: 'configure', path: setMetaData, treatments: [{ path: '0', on: ['is_child_directed'] }] },
  ],
};
