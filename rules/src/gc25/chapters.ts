import type { ChapterId } from './paragraph';

/** A heading in English and in the official Chinese translation. */
export interface Heading {
  readonly en: string;
  readonly zh: string;
}

/** A chapter of the General Comment; `sections` maps a section's letter to its heading. */
export interface Chapter {
  readonly id: ChapterId;
  readonly title: string;
  readonly titleZh: string;
  readonly sections: Readonly<Record<string, Heading>>;
}

export const chapters: readonly Chapter[] = [
  { id: 'I', title: 'Introduction', titleZh: '导言', sections: {} },
  { id: 'II', title: 'Objective', titleZh: '目标', sections: {} },
  {
    id: 'III',
    title: 'General principles',
    titleZh: '一般性原则',
    sections: {
      A: { en: 'Non-discrimination', zh: '不歧视' },
      B: { en: 'Best interests of the child', zh: '儿童的最大利益' },
      C: { en: 'Right to life, survival and development', zh: '生命权、生存权和发展权' },
      D: { en: 'Respect for the views of the child', zh: '尊重儿童的意见' },
    },
  },
  { id: 'IV', title: 'Evolving capacities', titleZh: '不断发展的能力', sections: {} },
  {
    id: 'V',
    title: 'General measures of implementation by States parties',
    titleZh: '缔约国的一般执行措施',
    sections: {
      A: { en: 'Legislation', zh: '立法' },
      B: { en: 'Comprehensive policy and strategy', zh: '全面的政策和战略' },
      C: { en: 'Coordination', zh: '协调' },
      D: { en: 'Allocation of resources', zh: '资源分配' },
      E: { en: 'Data collection and research', zh: '数据收集和研究' },
      F: { en: 'Independent monitoring', zh: '独立监测' },
      G: { en: 'Dissemination of information, awareness-raising and training', zh: '传播信息、提高认识和培训' },
      H: { en: 'Cooperation with civil society', zh: '与民间社会的合作' },
      I: { en: "Children's rights and the business sector", zh: '儿童权利与工商业部门' },
      J: { en: 'Commercial advertising and marketing', zh: '商业广告和营销' },
      K: { en: 'Access to justice and remedies', zh: '诉诸司法和获得补救' },
    },
  },
  {
    id: 'VI',
    title: 'Civil rights and freedoms',
    titleZh: '公民权利和自由',
    sections: {
      A: { en: 'Access to information', zh: '获取信息' },
      B: { en: 'Freedom of expression', zh: '表达自由' },
      C: { en: 'Freedom of thought, conscience and religion', zh: '思想、良心和宗教自由' },
      D: { en: 'Freedom of association and peaceful assembly', zh: '结社与和平集会的自由' },
      E: { en: 'Right to privacy', zh: '隐私权' },
      F: { en: 'Birth registration and right to identity', zh: '出生登记和身份权' },
    },
  },
  { id: 'VII', title: 'Violence against children', titleZh: '暴力侵害儿童', sections: {} },
  { id: 'VIII', title: 'Family environment and alternative care', titleZh: '家庭环境与替代照料', sections: {} },
  { id: 'IX', title: 'Children with disabilities', titleZh: '残疾儿童', sections: {} },
  { id: 'X', title: 'Health and welfare', titleZh: '卫生和福利', sections: {} },
  {
    id: 'XI',
    title: 'Education, leisure and cultural activities',
    titleZh: '教育、休闲和文化活动',
    sections: {
      A: { en: 'Right to education', zh: '受教育权' },
      B: { en: 'Right to culture, leisure and play', zh: '文化、休闲和游戏的权利' },
    },
  },
  {
    id: 'XII',
    title: 'Special protection measures',
    titleZh: '特别保护措施',
    sections: {
      A: { en: 'Protection from economic, sexual and other forms of exploitation', zh: '免受经济剥削、性剥削和其他形式的剥削' },
      B: { en: 'Administration of child justice', zh: '儿童司法' },
      C: {
        en: 'Protection of children in armed conflict, migrant children and children in other vulnerable situations',
        zh: '保护武装冲突中的儿童、移徙儿童和其他处境脆弱的儿童',
      },
    },
  },
  { id: 'XIII', title: 'International and regional cooperation', titleZh: '国际和区域合作', sections: {} },
  { id: 'XIV', title: 'Dissemination', titleZh: '传播', sections: {} },
];
