/** Vocabulary of scenes that surround the viewer (GC25 ¶42; rule map). */

/** Names of components that hold such a scene, where the file does not say whence they come. */
export const sceneNames = /^(?:XR|(?:XR|VR|AR)(?:Canvas|Scene|World))$/;

/** Events that say that a session has begun: of a WebXR manager, and of a scene element. */
export const sessionEvents: readonly string[] = ['sessionstart', 'enter-vr'];

/** Words of functions and classes that load images, videos and models into a scene. */
export const loaderWords: readonly string[] = ['texture', 'textures', 'material', 'materials', 'gltf', 'glb', 'loader', 'mesh', 'model',
  'sprite', 'asset', 'assets'];

/** Words of a file in which such a scene or session is opened; for triggers. */
export const sceneTriggers: readonly string[] = ['<xr', 'xrcanvas', 'vrcanvas', 'arcanvas', 'xrscene', 'arscene', 'vrscene', 'xrworld',
  'requestsession', 'xrexperience', 'enterxr', 'entervr', 'vrbutton', 'arbutton', 'xrbutton', 'xr.enabled', ...sessionEvents,
  'registercomponent', 'registerprimitive'];
