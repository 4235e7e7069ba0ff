/**
 * Ids of the topics of the bundled {@link article}, main topic first; each is a {@link TopicId}.
 *
 * @category Article
 */
export type ArticleTopic =
  | 'eu-nato-cooperation'
  | 'european-defence'
  | 'support-to-ukraine'
  | 'war-in-ukraine'
  | 'nato'
  | 'defence-investment'
  | 'defence-spending'
  | 'nato-allies'
  | 'burden-sharing'
  | 'collective-defence'
  | 'non-eu-allies'
  | 'european-security'
  | 'defence-industry'
  | 'parliamentary-scrutiny'
  | 'energy-infrastructure-attacks'
  | 'just-peace'
  | 'military-aid'
  | 'purl'
  | 'humanitarian-aid'
  | 'defence-innovation'
  | 'military-mobility'
  | 'defence';
