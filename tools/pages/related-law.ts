import type { PageLanguage } from './about';

/** A provision whose heading or text was checked against a public source. */
interface Provision {
  readonly en: string;
  readonly zh: string;
}

const CODE = "UK Age appropriate design code (Children's Code), standard";
const CODE_ZH = '英国《适龄设计守则》（儿童守则）标准';
const code = (number: number, en: string, zh: string): Provision => ({
  en: `${CODE} ${number} (${en})`,
  zh: `${CODE_ZH} ${number}（${zh}）`,
});

const PROVISIONS = {
  dsaSafety: {
    en: 'EU Digital Services Act, Article 28(1) (privacy, safety and security of minors on online platforms)',
    zh: '欧盟《数字服务法》第28条第1款（在线平台上未成年人的隐私、安全和保障）',
  },
  dsaProfiling: {
    en: 'EU Digital Services Act, Article 28(2) (no advertising based on profiling of minors)',
    zh: '欧盟《数字服务法》第28条第2款（不得基于对未成年人的特征分析投放广告）',
  },
  dsaNoExtraData: {
    en: 'EU Digital Services Act, Article 28(3) (no obligation to process additional data to assess age)',
    zh: '欧盟《数字服务法》第28条第3款（无义务为判断年龄而处理更多数据）',
  },
  codeAge: code(3, 'age appropriate application', '适龄应用'),
  codeUse: code(5, 'detrimental use of data', '有害的数据使用'),
  codeDefaults: code(7, 'default settings', '默认设置'),
  codeMinimisation: code(8, 'data minimisation', '数据最小化'),
  codeSharing: code(9, 'data sharing', '数据共享'),
  codeLocation: code(10, 'geolocation', '地理位置'),
  codeParental: code(11, 'parental controls', '家长控制'),
  codeProfiling: code(12, 'profiling', '特征分析'),
  codeNudge: code(13, 'nudge techniques', '助推技术'),
  codeDevices: code(14, 'connected toys and devices', '联网玩具和设备'),
  codeTools: code(15, 'online tools', '在线工具'),
  coppaCollection: {
    en: 'US COPPA Rule (under 13), 16 CFR 312.7 (no collecting more than is reasonably necessary as a condition of participating)',
    zh: '美国 COPPA 规则（13岁以下），16 CFR 312.7（不得以收集超出合理必要的信息作为参与条件）',
  },
  coppaConsent: {
    en: 'US COPPA Rule (under 13), 16 CFR 312.5 (parental consent)',
    zh: '美国 COPPA 规则（13岁以下），16 CFR 312.5（父母同意）',
  },
  coppaReview: {
    en: 'US COPPA Rule (under 13), 16 CFR 312.6 (right of parents to review)',
    zh: '美国 COPPA 规则（13岁以下），16 CFR 312.6（父母的查阅权）',
  },
  coppaSecurity: {
    en: 'US COPPA Rule (under 13), 16 CFR 312.8 (confidentiality, security and integrity)',
    zh: '美国 COPPA 规则（13岁以下），16 CFR 312.8（保密、安全和完整）',
  },
  coppaRetention: {
    en: 'US COPPA Rule (under 13), 16 CFR 312.10 (data retention and deletion)',
    zh: '美国 COPPA 规则（13岁以下），16 CFR 312.10（数据保留和删除）',
  },
} as const satisfies Record<string, Provision>;

type ProvisionId = keyof typeof PROVISIONS;

/** Provisions that a lawyer would look at first, by rule. Provisions that were not checked are left out, with whole topics. */
const BY_RULE: Readonly<Record<string, readonly ProvisionId[]>> = {
  'no-always-on-sensors': ['codeParental', 'codeDevices'],
  'no-assumed-parental-consent': ['coppaConsent'],
  'no-autoplay-loop': ['dsaSafety', 'codeNudge'],
  'no-behavioural-profiling': ['dsaProfiling', 'codeUse', 'codeProfiling', 'coppaConsent'],
  'no-child-data-sharing': ['codeSharing', 'coppaConsent', 'coppaSecurity'],
  'no-covert-monitoring': ['codeParental'],
  'no-emotion-inference': ['codeProfiling'],
  'no-engagement-ranking': ['codeUse', 'codeProfiling'],
  'no-excessive-collection': ['codeMinimisation', 'coppaCollection'],
  'no-exposed-child-data': ['dsaSafety', 'coppaSecurity'],
  'no-face-recognition': ['codeProfiling'],
  'no-indefinite-retention': ['codeMinimisation', 'coppaRetention'],
  'no-insecure-transport': ['dsaSafety', 'coppaSecurity'],
  'no-nighttime-notifications': ['dsaSafety', 'codeNudge'],
  'no-open-contact-default': ['dsaSafety', 'codeDefaults'],
  'no-paid-ranking': ['codeProfiling'],
  'no-persistent-identifier': ['codeProfiling', 'coppaConsent'],
  'no-precise-location': ['codeLocation'],
  'no-prechecked-consent': ['codeDefaults', 'codeNudge', 'coppaConsent'],
  'no-self-declared-age-gate': ['dsaSafety', 'dsaNoExtraData', 'codeAge'],
  'no-session-replay': ['codeParental'],
  'no-targeted-ads': ['dsaProfiling', 'codeUse', 'codeProfiling', 'coppaConsent'],
  'prefer-minimal-age-data': ['dsaNoExtraData', 'codeAge', 'codeMinimisation', 'coppaCollection'],
  'require-consent-before-tracking': ['codeDefaults', 'coppaConsent'],
  'require-consent-choice': ['codeNudge'],
  'require-consent-withdrawal': ['codeTools', 'coppaReview'],
  'require-data-erasure': ['codeTools', 'coppaReview', 'coppaRetention'],
  'require-report-and-block': ['dsaSafety', 'codeTools'],
  'require-private-defaults': ['dsaSafety', 'codeDefaults'],
};

/** Provisions for a rule, in words; empty where none was checked. */
export const relatedLaw = (id: string, language: PageLanguage): string[] => (BY_RULE[id] ?? []).map((name) => PROVISIONS[name][language]);
