import type { Paragraph } from '../paragraph';

export const specialProtection: readonly Paragraph[] = [
  {
    number: 112, chapter: 'XII', section: 'A', title: 'Exploitation; children as economic actors',
    summary: 'Demands protection from all exploitation, economic, sexual or criminal, and notes that children who create content can become economic actors and be exploited.',
    summaryZh: '要求防止经济、性、犯罪等各种剥削，并指出创作内容的孩子可能成为被利用的经济参与者。',
    check: { kind: 'rules' },
  },
  {
    number: 113, chapter: 'XII', section: 'A', title: 'Labour protection law',
    summary: 'Asks for laws that shield children from exploitation and protect their rights and pay when they work online.',
    summaryZh: '要求法律防止剥削，并保护孩子在网上劳动时的权利与报酬。',
    check: { kind: 'none', reason: 'about legislation on work' },
  },
  {
    number: 114, chapter: 'XII', section: 'A', title: 'Harmful goods; robust, data-sparing age checks',
    summary: 'Wants children kept from harmful goods and services such as weapons, drugs and gambling by robust age checks, which must respect data protection and safeguarding.',
    summaryZh: '要求用可靠的年龄核验防止孩子接触武器、毒品、赌博等有害商品和服务，核验本身也要守住数据保护与安全。',
    check: { kind: 'rules' },
  },
  {
    number: 115, chapter: 'XII', section: 'A', title: 'Trafficking law',
    summary: 'Asks for trafficking laws to also cover criminal groups that use technology to draw children in.',
    summaryZh: '要求反贩运法律涵盖犯罪集团利用技术招募儿童的行为。',
    check: { kind: 'none', reason: 'about legislation on trafficking' },
  },
  {
    number: 116, chapter: 'XII', section: 'A', title: 'Security by design',
    summary: 'Wants protection from fraud and identity theft, and a high standard of security, privacy and safety built into the products children use.',
    summaryZh: '要求防止诈骗和身份盗用，孩子使用的产品要有高标准的网络安全，并从设计上保障隐私与安全。',
    check: { kind: 'rules' },
  },
  {
    number: 117, chapter: 'XII', section: 'B', title: 'Cybercrime and children',
    summary: 'Asks that cybercrime policy considers children who break such laws, with prevention and alternatives to prosecution.',
    summaryZh: '要求网络犯罪政策考虑触法的孩子，重在预防，并采用起诉以外的办法。',
    check: { kind: 'none', reason: 'about criminal policy' },
  },
  {
    number: 118, chapter: 'XII', section: 'B', title: 'Safe advice channels',
    summary: 'Does not want children\'s own sexual images, kept or shared by agreement for private use, to be a crime, and asks for safe channels where children can get advice.',
    summaryZh: '主张孩子自愿、私下持有或分享的自拍性影像不应入罪，并要求设立安全渠道供孩子咨询求助。',
    check: { kind: 'question', question: 'To which safe and confidential advice can a child turn about intimate images, and is it reachable from the product?' },
  },
  {
    number: 119, chapter: 'XII', section: 'B', title: 'No unfair biometrics and risk scoring',
    summary: 'Wants surveillance tools such as face recognition and risk scoring in crime work not to target suspected children unfairly or break their rights.',
    summaryZh: '要求办案中使用的人脸识别、风险评分等监视技术不得不公平地针对涉案儿童或侵犯其权利。',
    check: { kind: 'rules' },
  },
  {
    number: 120, chapter: 'XII', section: 'B', title: 'Contact in person in justice',
    summary: 'Warns that remote court hearings can harm the human relationships justice relies on; contact in person must remain for children.',
    summaryZh: '提醒线上庭审会削弱与孩子的关系，涉案或被关押的孩子应有面对面接触。',
    check: { kind: 'none', reason: 'about the practice of courts' },
  },
  {
    number: 121, chapter: 'XII', section: 'C', title: 'Safe access in vulnerable situations',
    summary: 'Wants children in conflict, flight, street or disaster situations to have safe, secure, private and useful access, which can be life-saving, and protection from harm.',
    summaryZh: '要求战乱、流离、街头、灾害中的孩子能安全、私密、有益地上网（这可能救命），并受到保护。',
    check: { kind: 'question', question: 'Does the product stay usable, private and safe for children in flight, conflict, on the street or in disasters?' },
  },
  {
    number: 122, chapter: 'XII', section: 'C', title: 'Grooming through chats and games',
    summary: 'Wants children protected from being recruited or used in conflict through digital means, including solicitation and grooming over social networks or chats in games.',
    summaryZh: '要求防止通过数字手段招募或利用孩子，包括借社交网络或游戏聊天进行拉拢和诱骗。',
    check: { kind: 'rules' },
  },
];
