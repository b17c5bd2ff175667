import { defineCases } from '../../../rule/case';

export const cases = defineCases({
  invalid: [
    {
      title: 'the URL of an ad network in a variable',
      lang: ['js', 'ts'],
      code: `const address = «'https://cdn.taboola.com/libtrc/'» + site + '/loader.js';
const part = document.createElement('script'); part.src = address;`,
      expect: 'adNetwork',
    },
    {
      title: 'an ad network script in a page',
      lang: 'html',
      code: '<script async «src="https://static.criteo.net/js/ld/ld.js"»></script>',
      expect: 'adNetwork',
    },
    {
      title: 'an ad slot without a child-directed tag',
      lang: ['html', 'vue', 'svelte'],
      strict: true,
      code: '<template>«<ins class="adsbygoogle" data-ad-client="ca-1">»</ins></template>',
      expect: 'untaggedSlot',
      suggest: { tagSlot: '<template><ins data-tag-for-age-treatment="1" class="adsbygoogle" data-ad-client="ca-1"></ins></template>' },
      doc: true,
    },
    {
      title: 'a video ad URL without child-directed treatment',
      lang: 'js',
      code: "request.adTagUrl = «'https://pubads.g.doubleclick.net/gampad/ads?iu=/1/a&output=vast'»;",
      expect: 'missingTreatment',
    },
    {
      title: 'an ad slot with a template class',
      lang: ['jsx', 'tsx'],
      strict: true,
      code: 'const Slot = ({ more }) => «<ins className={`adsbygoogle ${more}`} data-ad-client="ca-1" />»;',
      expect: 'untaggedSlot',
    },
    {
      title: 'the page ad loader without a tag',
      lang: ['html', 'jsx'],
      code: '<head><script async «src="https://pagead2.googlesyndication.com/pagead/js/adsbygoogle.js?client=ca-1"»></script></head>',
      expect: 'missingTreatment',
    },
    {
      title: 'page ad loaders inserted by a function',
      lang: ['js', 'ts'],
      code: `function external(address) {
  const el = document.createElement('script');
  el.src = address;
  document.head.append(el);
}
external(«\`https://pagead2.googlesyndication.com/pagead/js/adsbygoogle.js?client=\${ACCOUNT}\`»);
external(«'https://s.pinimg.com/ct/core.js'»);`,
      expect: ['missingTreatment', 'adNetwork'],
    },
    {
      title: 'the page ad loader in an element that a script makes',
      lang: ['js', 'ts'],
      code: `const script = document.createElement('script');
«script.src = \`https://pagead2.googlesyndication.com/pagead/js/adsbygoogle.js?client=\${ACCOUNT}\`»;
document.head.append(script);`,
      expect: 'missingTreatment',
    },
    {
      title: 'an inline script that sets the age treatment to 0',
      lang: 'html',
      strict: true,
      code: '<script>window.google_tag_for_age_treatment = 0;</script>«<ins class="adsbygoogle" data-ad-client="ca-1">»</ins>',
      expect: 'untaggedSlot',
    },
    {
      title: 'a slot with an age treatment of 0',
      lang: ['html', 'jsx'],
      strict: true,
      code: '«<ins class="adsbygoogle" data-tag-for-age-treatment="0">»</ins>',
      expect: 'untaggedSlot',
    },
    {
      title: 'tracking pixels',
      lang: 'html',
      code: '<script «src="https://snap.licdn.com/li.lms-analytics/insight.min.js"»></script><script «src="//static.ads-twitter.com/uwt.js"»></script><script «src="https://bat.bing.com/bat.js"»></script><script «src="https://jsc.mgid.com/a/b.js"»></script><script «src="https://a.teads.tv/page/1/tag"»></script><script «src="https://tags.crwdcntrl.net/c/1/cc.js"»></script>',
      expect: 'adNetwork',
    },
    {
      title: 'loaders of ad networks',
      lang: 'html',
      code: '<script «src="https://c.amazon-adsystem.com/aax2/apstag.js"»></script><script «src="//cdn.intergient.com/1/2/ramp.js"»></script><script «src="https://www.ezojs.com/ezoic/sa.min.js"»></script><script «src="https://scripts.mediavine.com/tags/site.js"»></script>',
      expect: 'adNetwork',
    },
    {
      title: 'video ad URLs without child-directed treatment, or with it turned off',
      lang: ['js', 'ts'],
      code: `const tag = «\`https://pubads.g.doubleclick.net/gampad/ads?iu=\${unit}&tfcd=0\`»;
imaRequest.adTagUrl = «'https://pubads.g.doubleclick.net/gampad/ads?iu=/1/a'»;`,
      expect: 'missingTreatment',
      suggest: [{ addTreatment: `const tag = \`https://pubads.g.doubleclick.net/gampad/ads?iu=\${unit}&tfcd=1\`;
imaRequest.adTagUrl = 'https://pubads.g.doubleclick.net/gampad/ads?iu=/1/a';` }, { addTreatment: `const tag = \`https://pubads.g.doubleclick.net/gampad/ads?iu=\${unit}&tfcd=0\`;
imaRequest.adTagUrl = 'https://pubads.g.doubleclick.net/gampad/ads?iu=/1/a&tfcd=1&npa=1';` }],
    },
  ],
  valid: [
    {
      title: 'the URL of an ad network in a variable that is only shown',
      lang: ['js', 'ts'],
      strict: true,
      code: "const address = 'https://cdn.taboola.com/libtrc/loader.js'; list.append(address);",
    },
    {
      title: 'an ad script URL in a comparison',
      lang: 'js',
      strict: true,
      code: "const isBlocked = blocked.includes('https://pagead2.googlesyndication.com/pagead/js/adsbygoogle.js?client=ca-1');",
    },
    {
      title: 'the page ad loader beside a tagged slot',
      lang: 'html',
      strict: true,
      code: '<script src="https://pagead2.googlesyndication.com/pagead/js/adsbygoogle.js?client=ca-1"></script><ins class="adsbygoogle" data-tag-for-age-treatment="1"></ins>',
    },
    {
      title: 'the page ad loader after a tag in a script',
      lang: 'html',
      strict: true,
      code: '<script>window.google_tag_for_age_treatment = 1;</script><script src="https://pagead2.googlesyndication.com/pagead/js/adsbygoogle.js?client=ca-1"></script>',
    },
    { title: 'a tagged slot', lang: 'html', strict: true, code: '<ins class="adsbygoogle" data-tag-for-age-treatment="1"></ins>' },
    {
      title: 'slots with a teen treatment and with the legacy tag',
      lang: 'html',
      strict: true,
      code: '<ins class="adsbygoogle" data-tag-for-age-treatment="2"></ins><ins class="adsbygoogle" data-tag-for-child-directed-treatment="1"></ins>',
    },
    {
      title: 'a link to a network, and a similar host',
      lang: 'html',
      strict: true,
      code: '<a href="https://snap.licdn.com/">Network</a><script src="https://bat.bing.com.example/x.js"></script>',
    },
    {
      title: 'video ad URLs with child-directed treatment',
      lang: ['js', 'ts'],
      strict: true,
      code: `imaRequest.adTagUrl = 'https://pubads.g.doubleclick.net/gampad/ads?iu=/1/a&tfcd=1&npa=1';
const other = \`https://pubads.g.doubleclick.net/gampad/ads?tfua=1&iu=\${unit}\`;`,
    },
  ],
});
