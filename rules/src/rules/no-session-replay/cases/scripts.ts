import { defineCases } from '../../../rule/case';

export const cases = defineCases({
  invalid: [
    {
      title: 'a recorder script in a page',
      lang: 'html',
      code: `<!doctype html>
<script «src="https://cdn.logrocket.io/LogRocket.min.js"»></script>
<script>window.LogRocket && window.LogRocket.«init»("acme/kids");</script>`,
      expect: 'recorder',
      doc: true,
    },
    {
      title: 'an inline loader of a recorder',
      lang: 'html',
      code: '<script>(function (c, l, a, r, i) { const t = l.createElement(r); t.src = «"https://www.clarity.ms/tag/"» + i; l.head.appendChild(t); })(window, document, "clarity", "script", "abc");</script>',
      expect: 'recorder',
    },
    {
      title: 'a loader in a script component',
      lang: ['jsx', 'tsx'],
      code: "export const Tag = () => <Script id=\"c\">{«`(function (c, l, r, i) { const t = l.createElement(r); t.src = 'https://www.clarity.ms/tag/' + i; l.head.appendChild(t); })(window, document, 'script', 'abc');`»}</Script>;",
      expect: 'recorder',
    },
    {
      title: 'a loader script in JSX markup',
      lang: 'tsx',
      code: "export const Tag = () => <script dangerouslySetInnerHTML={{ __html: «`(function (h, o, t) { r = o.createElement('script'); r.src = t + 9; })(window, document, 'https://static.hotjar.com/c/hotjar-');`» }} />;",
      expect: 'recorder',
    },
    {
      title: 'a script URL of a recorder',
      lang: 'html',
      code: '<script «src="//cdn.mouseflow.com/projects/a.js"»></script>',
      expect: 'recorder',
    },
  ],
  valid: [
    {
      title: 'a page that only mentions the service',
      lang: 'html',
      code: '<p>We do not use <a href="https://cdn.logrocket.io/">recorders</a>.</p>',
    },
    {
      title: 'an inline script that loads nothing',
      lang: 'tsx',
      code: "export const Tag = () => <Script id=\"c\">{`console.log('we do not use https://www.clarity.ms/ here, nor any other recorder at all');`}</Script>;",
    },
  ],
});
