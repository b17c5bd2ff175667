/** A way of speaking that shipped text avoids, what to write instead, and where the same words are the proper ones. */
export interface Phrase {
  readonly phrase: RegExp;
  readonly instead: string;
  /** A hit inside of a match of one of these is proper. */
  readonly allowed?: readonly RegExp[];
}

const words = (pattern: string): RegExp => new RegExp(`\\b(?:${pattern})\\b`, 'giu');

/** Words with a term of the field that readers search for. */
const TERMS: readonly Phrase[] = [
  {
    phrase: words('(?:an?|the|each|every|no|false|some|any|this|other|more|fewer|silences?|makes?|leave|give|same|offers?) reports?'),
    instead: 'finding; flag',
    allowed: [
      words('no report of|a report (?:for|by|that (?:goes|could))|error reports?|every error report|report button'),
    ],
  },
  { phrase: words('films?|moving pictures?'), instead: 'video' },
  {
    phrase: words('address(?:es)?'),
    instead: 'URL',
    allowed: [
      words('(?:e-?mail|IP|MAC|postal|home|street|network|exact|full|billing|shipping) address(?:es)?|address(?:es)? (?:bars?|books?)|a name(?:,| and) (?:an )?address|(?:should|identify and|investigate and|specifically|and) address'),
    ],
  },
  { phrase: words('papers?'), instead: 'ID document' },
  { phrase: words('notes? (?:of|out of|in) (?:a |the )?(?:picture|photo)s?|(?:its|their) notes'), instead: 'EXIF metadata' },
  { phrase: words('measuring (?:service|module|tool)s?|who measures'), instead: 'analytics service' },
  { phrase: words('(?<!-directed )child treatment|treatments? for children'), instead: 'child-directed treatment' },
  {
    phrase: words('own (?:functions?|components?|players?|sdks?|wrappers?|recorders?|privacy settings?|checks?)'),
    instead: 'your function, custom component',
    allowed: [words("(?:your|its|their|ESLint's|gc25's) own \\w+")],
  },
  { phrase: words('stands?|stood|standing'), instead: 'encloses; is in; is set; is', allowed: [words('stands? for')] },
  { phrase: words('(?:is|are|be|been|was|were) told|tells'), instead: 'set, passed; contains; is shown; distinguishes' },
  {
    phrase:
      words('without (?:an )?end|an end(?= at| that|[.,])|(?:give|gave|given) (?:it|them|each|every \\w+) an end|have an end|end(?:s)? records'),
    instead: 'indefinitely; expiry, TTL',
  },
  { phrase: words('(?:only )?marks? (?:the|a|its) records?|only marks|marks? by themselves'), instead: 'soft-deletes' },
  { phrase: words('kept readable|in the clear'), instead: 'stored in plain text; unencrypted' },
  { phrase: words('knows? (?:\\w+ )?(?:\\w+ )?again|known again'), instead: 're-identifies, fingerprints' },
  { phrase: words('(?:hand|pass|hands|passes|handed|passed|handing|passing) (?:it |them |data )?on'), instead: 'share with third parties' },
  { phrase: words('(?:may |that |let it |let them )?starts? (?:open|closed|off)'), instead: 'public, private, off by default' },
  { phrase: words('edits? on offer|offers? the edits?'), instead: 'quick fixes' },
  { phrase: words('read in(?= \\|)'), instead: 'Languages' },
  {
    phrase: /\bGC25\b(?!-| ¶| 第| has paragraphs)/gu,
    instead: 'gc25 for the tool; "the General Comment", or GC25 ¶96, for the text',
    allowed: [words('GC25 stands for the UN text|and GC25 the UN text')],
  },
  {
    phrase: words('(?:two|one) signs?|signs? in one place|one name or text|names? and texts?|single names?|one name alone'),
    instead: 'two signals; single signal (strict)',
  },
  { phrase: words('somebody|everybody|nobody'), instead: 'user, someone, anyone, no one' },
  {
    phrase: words('(?:the|a) child\\b[^.;:]{0,30}(?:\\btells? .{0,9}that it is|without telling it|\\bon its device)|tell a child that it'),
    instead: 'they, their',
  },
];

/** Sentences and idioms that read like a translation. */
const IDIOMS: readonly Phrase[] = [
  { phrase: words('plays? without end|autoplay without end'), instead: 'endless autoplay' },
  { phrase: words('notifications? at night|profiles of children'), instead: 'night-time notifications, profiling of children' },
  { phrase: words('what was seen'), instead: 'what was detected' },
  { phrase: words('no certificate|no proof'), instead: 'a clean run does not mean that the product complies' },
  { phrase: words('answers? for (?:these )?paragraphs?|that answers? for'), instead: 'cites the paragraph' },
  { phrase: words('beside the config you have'), instead: 'on top of your existing config' },
  { phrase: words('leave a (?:report|finding)'), instead: 'suppress a finding' },
  { phrase: words('always wants'), instead: 'project-wide options' },
  { phrase: words('nothing to correct'), instead: 'no errors' },
  { phrase: words('no code of the workspace'), instead: 'gc25 runs no workspace code' },
  { phrase: words('could not be judged'), instead: 'could not be resolved' },
  { phrase: words('neither .{0,60} tells?'), instead: 'cannot be read from' },
  { phrase: words('half an ear'), instead: 'checked in `strict` only' },
  {
    phrase: words('speaks? (?:of|over)|spoke of'),
    instead: 'deals with; overrides',
    allowed: [words('(?:project|paragraph|text|comment) speaks? of')],
  },
  { phrase: words('must be told|people sign in with'), instead: 'required; the login' },
  { phrase: words('mend(?:s|ed|ing)?'), instead: 'fix' },
  { phrase: words('what several rules need'), instead: 'code that several rules need' },
  {
    phrase: words('an address stands|hears? every key|is heard|nobody hears|be heard'),
    instead: 'captures every keystroke; shutter sound',
  },
  { phrase: words('put (?:it )?in line'), instead: 'queue, schedule' },
  { phrase: words('check of certificates|any server as the right one'), instead: 'certificate verification' },
  { phrase: words('leaves? (?:these|those|ids|it|them) alone|leaves? .{1,40} alone|left alone'), instead: 'ignores' },
  { phrase: words('presses where|works best'), instead: "targets a child's weak points" },
  { phrase: words('pay with'), instead: 'lose' },
  { phrase: words('(?:as|with every|for) (?:a )?fault'), instead: 'as misconduct; error' },
  { phrase: words('says that it deletes'), instead: 'soft-deletes' },
  { phrase: words('goes on (?:here )?without|nobody goes on'), instead: 'the form is rejected without' },
  { phrase: words('taken? off (?:what|a block)|takes? the end off'), instead: 'removed from; removes the expiry' },
  { phrase: words('who a person is'), instead: 'user identity' },
  { phrase: words('looks? after people|after people'), instead: 'quality or safety signal', allowed: [words('named after people')] },
  { phrase: words('make a function of'), instead: 'wrap in a function' },
  {
    phrase: words('whose start is not shown|does not fit the age|take the person out|takes? the person out'),
    instead: 'default; age band; anonymise',
  },
  { phrase: words('watching is told|an exam that watches|that is told nothing'), instead: 'monitoring; proctoring; unset' },
  { phrase: words('guess(?:es|ed|ing)? (?:age|how|feelings|states)|guessed'), instead: 'infer' },
  { phrase: words('take it out|take them out|taken along'), instead: 'remove; export' },
  { phrase: words('open the page of|page of gc25'), instead: 'show documentation for' },
  { phrase: words('silence people have set|wish not to be tracked'), instead: 'Do Not Disturb; Do Not Track' },
];

export const PHRASES: readonly Phrase[] = [...TERMS, ...IDIOMS];

/** Avoided phrases of a text, each with what to write instead. */
export function phrasesIn(text: string): string[] {
  return PHRASES.flatMap(({ phrase, instead, allowed = [] }) => {
    const proper = allowed.flatMap((pattern) =>
      Array.from(text.matchAll(pattern), ({ 0: match, index }) => [index, index + match.length] as const)
    );
    return Array.from(text.matchAll(phrase))
      .filter(({ 0: match, index }) => !proper.some(([start, end]) => start <= index && index + match.length <= end))
      .map(({ 0: match, index }) =>
        `"${match}" (write: ${instead}) in "…${text.slice(Math.max(0, index - 40), index + match.length + 40).replace(/\s+/g, ' ')}…"`
      );
  });
}
