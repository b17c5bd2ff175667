import { defineCases } from '../../case';

export const cases = defineCases({
  invalid: [
    { title: 'a billboard in a scene', lang: ['html', 'jsx', 'vue'], code: '<template><a-scene>«<a-entity class="ad-billboard" sponsor="sneakers">»</a-entity></a-scene></template>', expect: 'adInScene', suggest: { remove: '<template><a-scene></a-scene></template>' }, doc: true },
    { title: 'a sponsored thing in virtual reality', lang: ['jsx', 'tsx'], code: '<XR store={store}>«<SponsoredProp brand={brand} />»</XR>;', expect: 'adInScene', suggest: { remove: '<XR store={store}></XR>;' }, doc: true },
    { title: 'a call once the session is open', lang: ['js', 'ts'], code: "navigator.xr.requestSession('immersive-vr').then(() => adSdk.«showInWorld»('hall'));", expect: 'adInSession', doc: true },
    { title: 'own words', lang: 'jsx', options: { immersiveRoots: ['Dome'], adNames: ['tieup'] }, code: '<Dome>«<TieupShelf />»</Dome>;'.replace('TieupShelf', 'TieupShelf'), expect: 'adInScene' },
  ],
  valid: [
    { title: '"ad" inside other words', lang: ['html', 'jsx'], code: '<a-scene><a-entity shadow="cast: true" badge="gold"></a-entity></a-scene>', doc: true },
    { title: 'a flat canvas', lang: ['jsx'], code: '<Canvas><AdBanner label="Ad" /></Canvas>;', doc: true },
    { title: 'a session that loads a model', lang: ['js', 'ts'], code: "navigator.xr.requestSession('immersive-ar').then((session) => loadModel(session));", doc: true },
    { title: 'only adults see it', lang: 'jsx', code: 'user.isVerifiedAdult && <XR><SponsoredProp /></XR>;' },
    { title: 'a model without reality around it', lang: 'html', code: '<model-viewer src="a.glb"><div class="ad">x</div></model-viewer>' },
  ],
});
