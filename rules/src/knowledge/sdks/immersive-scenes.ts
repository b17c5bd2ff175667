import type { Sdk } from '../types/sdk';

/** The package under its three names, and its components that are a scene or are used inside one. */
const viro = ['react-viro', '@viro-community/react-viro', '@reactvision/react-viro'].flatMap((module) =>
  ['ViroScene', 'ViroARScene', 'ViroNode', 'ViroARPlane', 'ViroARImageMarker', 'ViroPortalScene', 'ViroVRSceneNavigator',
    'ViroARSceneNavigator'].map((name) => `${module}:${name}`)
);

/** Scenes of virtual and augmented reality, and the calls that open a session. */
export const immersiveScenes: Sdk = {
  id: 'immersive-scenes',
  name: 'a scene of virtual reality',
  source:
    '@react-three/xr 6.6.31 dist/xr.d.ts, @threlte/xr 1.6.1 dist/index.d.ts, @reactvision/react-viro 3.0.1 index.ts (react-viro 2.17.0 has the same names), @types/webxr 0.5.24, @types/aframe 1.2.9, model-viewer documentation (attribute `ar`), Babylon.js documentation (WebXR experience helpers)',
  apis: [
    { kind: 'use', does: 'immersive session', path: '*.requestSession', when: ['immersive-vr', 'immersive-ar'] },
    { kind: 'use', does: 'immersive session', path: '*.enterXRAsync', when: ['immersive-vr', 'immersive-ar'] },
    { kind: 'use', does: 'immersive session', path: '*.{createDefaultXRExperienceAsync,enterVR}' },
    { kind: 'use', does: 'scene part', path: 'AFRAME.{registerComponent,registerPrimitive}' },
  ],
  elements: [
    { kind: 'scene', tags: ['a-scene', 'a-entity', '@react-three/xr:XR', '@threlte/xr:XR', ...viro] },
    { kind: 'scene', tags: ['model-viewer'], onlyWith: 'ar' },
  ],
};
