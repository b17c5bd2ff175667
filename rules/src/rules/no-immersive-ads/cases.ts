import { defineCases } from '../../rule/case';

export const cases = defineCases({
  invalid: [
    {
      title: 'a panel of ads added to the scene of a renderer with XR on',
      lang: ['js', 'ts'],
      code: `import * as THREE from 'three';
const renderer = new THREE.WebGLRenderer();
renderer.xr.enabled = true;
const panel = new AdPanel('unit-7');
scene.add(«panel»);`,
      expect: 'adInScene',
      data: { name: 'AdPanel' },
    },
    {
      title: 'settings of a component in a scene that name an ad slot',
      lang: 'html',
      code: `<script src="https://aframe.io/releases/1.5.0/aframe.min.js"></script>
<a-scene>«<a-entity board="size: 3; adSlot: 7" position="0 2 -2">»</a-entity></a-scene>`,
      expect: 'adInScene',
    },
    {
      title: 'a billboard behind an age check for 13',
      lang: ['jsx', 'tsx'],
      code: 'export const Scene = ({ user }) => <a-scene>{user.age >= 13 && «<a-entity class="ad-billboard" />»}</a-scene>;',
      expect: 'guardTooLow',
    },
    {
      title: 'a billboard in a scene',
      lang: ['html', 'jsx', 'vue'],
      code: '<template><a-scene>«<a-entity class="ad-billboard" sponsor="sneakers">»</a-entity></a-scene></template>',
      expect: 'adInScene',
      suggest: { remove: '<template><a-scene></a-scene></template>' },
      doc: true,
    },
    {
      title: 'a sponsored object in virtual reality',
      lang: ['jsx', 'tsx'],
      code: '<XR store={store}>«<SponsoredProp brand={brand} />»</XR>;',
      expect: 'adInScene',
      suggest: { remove: '<XR store={store}></XR>;' },
      doc: true,
    },
    {
      title: 'an ad shown in an open session',
      lang: ['js', 'ts'],
      code: "navigator.xr.requestSession('immersive-vr').then(() => adSdk.«showInWorld»('hall'));",
      expect: 'adInSession',
      doc: true,
    },
    {
      title: 'scene roots and ad names from the options',
      lang: 'jsx',
      options: { immersiveRoots: ['Dome'], adNames: ['tieup'] },
      code: '<Dome>«<TieupShelf />»</Dome>;',
      expect: 'adInScene',
    },
    {
      title: 'an ad shown after the session request',
      lang: ['js', 'ts'],
      code: `async function enter() {
  const session = await navigator.xr.requestSession('immersive-vr');
  adSdk.«showInWorld»('hall');
}`,
      expect: 'adInSession',
      suggest: { remove: `async function enter() {
  const session = await navigator.xr.requestSession('immersive-vr');
}` },
    },
    {
      title: 'an ad placed by the function that receives the session',
      lang: 'js',
      code: `function begin(session) {
  renderer.xr.setSession(session);
  ads.«place»(hall);
}
navigator.xr.requestSession('immersive-ar').then(begin);`,
      expect: 'adInSession',
    },
    {
      title: 'an ad refreshed in every frame',
      lang: 'ts',
      code: `async function enter() {
  const session = await this.xr.requestSession('immersive-vr');
  session.requestAnimationFrame(function frame() {
    adSdk.«refresh»();
    session.requestAnimationFrame(frame);
  });
}`,
      expect: 'adInSession',
    },
    {
      title: 'an ad shown on `sessionstart`',
      lang: 'js',
      code: "renderer.xr.addEventListener('sessionstart', () => adSdk.«showInWorld»());",
      expect: 'adInSession',
    },
    {
      title: 'an interstitial of an ad SDK in a session',
      lang: 'ts',
      code: `import { InterstitialAd } from 'react-native-google-mobile-ads';
export async function enter() {
  await navigator.xr.requestSession('immersive-vr');
  const between = InterstitialAd.«createForAdRequest»(unit, { requestNonPersonalizedAdsOnly: true });
}`,
      expect: 'adInSession',
    },
    {
      title: 'a custom ad function in a session',
      lang: 'js',
      settings: { wrappers: [{ kind: 'ads', call: 'placeTieup' }] },
      code: `async function enter() {
  await navigator.xr.requestSession('immersive-vr');
  «placeTieup»();
}`,
      expect: 'adInSession',
    },
    {
      title: 'an ad in a Babylon.js scene',
      lang: 'ts',
      code: `async function start() {
  const xr = await scene.createDefaultXRExperienceAsync();
  adClient.«showBillboard»(scene);
}`,
      expect: 'adInSession',
    },
    {
      title: 'an ad texture in a Babylon.js scene',
      lang: ['js', 'ts'],
      code: `const board = new Texture(«'/ads/shoe.png'», scene);
await scene.createDefaultXRExperienceAsync();`,
      expect: 'adInScene',
    },
    {
      title: 'an ad texture loaded by a texture loader',
      lang: 'ts',
      code: `async function enter() {
  const session = await navigator.xr.requestSession('immersive-ar');
  const board = new TextureLoader().load(«'/ads/shoe.png'»);
}`,
      expect: 'adInScene',
    },
    {
      title: 'a texture from an ad server',
      lang: 'js',
      code: "navigator.xr.requestSession('immersive-vr').then(() => loader.load(«'https://tpc.googlesyndication.com/simgad/1'»));",
      expect: 'adInScene',
    },
    {
      title: 'an ad texture on a wall in React Three Fiber',
      lang: ['jsx', 'tsx'],
      code: `import { XR } from '@react-three/xr';
const Wall = () => { const map = useTexture(«'/ads/shoe.jpg'»); return <mesh><meshBasicMaterial map={map} /></mesh>; };
export const Room = () => <XR store={store}><Wall /></XR>;`,
      expect: 'adInScene',
    },
    {
      title: 'an ad texture in Viro materials',
      lang: 'jsx',
      code: `import { ViroARScene, ViroMaterials, ViroQuad } from '@reactvision/react-viro';
ViroMaterials.createMaterials({ board: { diffuseTexture: require(«'./ads/shoe.png'») } });
export const Room = () => <ViroARScene><ViroQuad materials={['board']} /></ViroARScene>;`,
      expect: 'adInScene',
    },
    {
      title: 'an ad image on a plane in A-Frame',
      lang: ['html', 'vue'],
      code: '<template><a-scene>«<a-plane src="/ads/summer.png">»</a-plane></a-scene></template>',
      expect: 'adInScene',
      data: { name: '/ads/summer.png' },
    },
    {
      title: 'an ad server URL in an A-Frame material',
      lang: 'html',
      code: '<a-scene>«<a-plane material="src: url(https://ad.doubleclick.net/x.png); side: double">»</a-plane></a-scene>',
      expect: 'adInScene',
    },
    {
      title: 'an ad image in an augmented reality scene',
      lang: ['jsx', 'tsx'],
      code: `import { ViroARScene, ViroImage } from '@reactvision/react-viro';
export const S = () => <ViroARScene>«<ViroImage source={require('./ads/shoe.png')} />»</ViroARScene>;`,
      expect: 'adInScene',
    },
    {
      title: 'an ad in a model viewer with augmented reality',
      lang: 'html',
      code: '«<model-viewer src="/ads/sneaker.glb" ar>»</model-viewer>',
      expect: 'adInScene',
    },
    {
      title: 'an ad in a scene imported under another name',
      lang: 'tsx',
      code: `import { XR as Reality } from '@react-three/xr';
export const A = () => <Reality store={store}><group>«<AdPanel />»</group></Reality>;`,
      expect: 'adInScene',
    },
    {
      title: 'an ad banner imported under another name, in a scene',
      lang: 'tsx',
      code: `import { BannerAd as Strip } from 'react-native-google-mobile-ads';
const a = <XR>«<Strip unitId={unit} />»</XR>;`,
      expect: 'adInScene',
    },
    {
      title: 'a custom ad component in a scene',
      lang: 'jsx',
      settings: { wrappers: [{ kind: 'ads', component: 'Tieup' }] },
      code: '<XR>«<Tieup />»</XR>;',
      expect: 'adInScene',
    },
    {
      title: 'an A-Frame entity created by script',
      lang: 'js',
      code: `const board = «document.createElement('a-entity')»;
board.setAttribute('class', 'ad-board');`,
      expect: 'adInScene',
    },
    {
      title: 'an A-Frame component registered as an ad',
      lang: 'js',
      code: "AFRAME.registerComponent(«'ad-billboard'», { init() { hang(this.el); } });",
      expect: 'adInScene',
    },
  ],
  valid: [
    {
      title: 'things added to the scene of a renderer with XR on, and ads beside one on a flat screen',
      lang: ['js', 'ts'],
      code: `import { VRButton } from 'three/addons/webxr/VRButton.js';
document.body.appendChild(VRButton.createButton(renderer));
scene.add(new Tree(3), adder);
bill.add(new AdPanel('unit-7'));`,
    },
    {
      title: 'a panel of ads in the scene of a flat screen',
      lang: ['js', 'ts'],
      code: `renderer.xr.enabled = false;
scene.add(new AdPanel('unit-7'));`,
    },
    {
      title: 'settings of components in a scene that name other things',
      lang: 'html',
      code: `<script src="https://aframe.io/releases/1.5.0/aframe.min.js"></script>
<a-scene><a-entity board="shadow: true; load: now" material="shader: flat; src: #tree"></a-entity></a-scene>`,
    },
    { title: 'a scene with properties that turn ads off', lang: 'jsx', code: '<XR><Hall adFree noAds showAds={false} /></XR>;' },
    {
      title: 'a billboard that always faces the viewer',
      lang: ['jsx', 'tsx'],
      code: `import { Billboard } from '@react-three/drei';
const a = <XR><Billboard follow><Text>Exit</Text></Billboard></XR>;`,
    },
    { title: 'a promoted pawn', lang: 'jsx', code: '<XR><Piece kind="queen" promoted /></XR>;' },
    {
      title: 'a banner on the page before the session',
      lang: 'js',
      code: `async function enter() {
  adSdk.showBanner();
  const session = await navigator.xr.requestSession('immersive-vr');
  loadHall(session);
}`,
    },
    {
      title: 'ads hidden during the session',
      lang: 'js',
      code: `async function enter() {
  const session = await navigator.xr.requestSession('immersive-vr');
  adSdk.hideAll();
  ads.pause();
}`,
    },
    {
      title: 'ads after the session has ended',
      lang: 'js',
      code: `async function enter() {
  const session = await navigator.xr.requestSession('immersive-vr');
  session.addEventListener('end', () => adSdk.show());
  await tour(session);
  await session.end();
  adSdk.show();
}`,
    },
    {
      title: 'an ad when no session is available',
      lang: 'js',
      code: "navigator.xr.requestSession('immersive-vr').then(begin).catch(() => adSdk.show());",
    },
    {
      title: 'an ad in an inline session, and a texture without a session',
      lang: 'js',
      code: `async function look() {
  const session = await navigator.xr.requestSession('inline');
  adSdk.show();
}
const board = new Texture('/ads/shoe.png');`,
    },
    {
      title: 'URLs with "ad" inside other words',
      lang: 'html',
      code: '<a-scene><a-plane src="/uploads/road.png" material="src: url(/loading/pad.png)"></a-plane></a-scene>',
    },
    {
      title: 'links and requests about ads in a scene',
      lang: 'jsx',
      code: "const a = <XR><Door href=\"/ads/report\" onSelect={() => fetch('/ads/list')} /></XR>;",
    },
    {
      title: 'Ant Design components whose names begin like those of A-Frame',
      lang: 'vue',
      code: '<template><a-image class="ad-preview" src="/ads/x.png" /><a-button sponsor>x</a-button></template>',
    },
    {
      title: '"ad" inside other words',
      lang: ['html', 'jsx'],
      code: '<a-scene><a-entity shadow="cast: true" badge="gold"></a-entity></a-scene>',
      doc: true,
    },
    { title: 'a canvas outside virtual reality', lang: ['jsx'], code: '<Canvas><AdBanner label="Ad" /></Canvas>;', doc: true },
    {
      title: 'a session that loads a model',
      lang: ['js', 'ts'],
      code: "navigator.xr.requestSession('immersive-ar').then((session) => loadModel(session));",
      doc: true,
    },
    { title: 'a sponsored object behind a check for verified adults', lang: 'jsx', code: 'user.isVerifiedAdult && <XR><SponsoredProp /></XR>;' },
    { title: 'a model viewer without augmented reality', lang: 'html', code: '<model-viewer src="a.glb"><div class="ad">x</div></model-viewer>' },
  ],
});
