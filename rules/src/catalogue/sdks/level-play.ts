import type { Sdk } from '../types';

export const levelPlay: Sdk = {
  id: 'level-play',
  name: 'LevelPlay',
  source: 'ironsource-mediation 3.2.0 src/LevelPlay.ts; LevelPlay regulation settings',
  apis: [
    { kind: 'ad', role: 'start', path: ['ironsource-mediation:{LevelPlay,IronSource}.init', 'unity-levelplay-mediation:LevelPlay.init'], remedies: [{ text: "{receiver}.setMetaData('is_child_directed', ['true']);" }] },
    { kind: 'ad', role: 'configure', path: ['ironsource-mediation:{LevelPlay,IronSource}.setMetaData', 'unity-levelplay-mediation:LevelPlay.setMetaData'], treatments: [{ path: '0', on: ['is_child_directed'] }] },
  ],
};
