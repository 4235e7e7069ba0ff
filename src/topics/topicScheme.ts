import type { ConceptScheme } from '../model/conceptScheme.js';
import { librarySchemeId } from './librarySchemeId.js';
import type { TopicId } from './topicId.js';

/**
 * The defence-policy concept scheme: what the bundled article's topics are from, and the engine's by default.
 *
 * Mappings name the label seen and the release it was seen in, since published vocabularies rename their concepts.
 * EuroVoc concepts are the Publications Office's, Media Topics are IPTC's.
 *
 * @example
 * ```ts
 * import { topicScheme } from 'onrecord/topics';
 *
 * console.log(topicScheme.concepts.length); // => 44
 * ```
 * @category Topics
 */
export const topicScheme: ConceptScheme<TopicId> = {
  id: librarySchemeId,
  title: 'Defence policy',
  concepts: [
    {
      id: 'defence',
      prefLabel: 'Defence',
      altLabels: ['security and defence', 'defense'],
      broader: [],
      related: [],
      mappings: [
        {
          scheme: 'medtop',
          code: '20000598',
          match: 'close',
          seen: [
            { label: 'Defense', release: '2022' },
            { label: 'national security', release: '2025/2026' },
          ],
        },
      ],
    },
    {
      id: 'international-security',
      prefLabel: 'International security',
      altLabels: ['global security'],
      broader: [],
      related: [],
      mappings: [
        {
          scheme: 'eurovoc',
          code: '3450',
          match: 'exact',
          seen: [
            { label: 'international security', release: '2021' },
            { label: 'international security', release: '2024' },
          ],
        },
      ],
    },
    {
      id: 'armed-conflict',
      prefLabel: 'Armed conflict',
      altLabels: ['war'],
      broader: [],
      related: [],
      mappings: [
        {
          scheme: 'eurovoc',
          code: '1210',
          match: 'close',
          seen: [
            { label: 'war', release: '2021' },
            { label: 'war', release: '2024' },
          ],
        },
        {
          scheme: 'medtop',
          code: '20000056',
          match: 'exact',
          seen: [
            { label: 'Armed conflict', release: '2022' },
            { label: 'armed conflict', release: '2025/2026' },
          ],
        },
      ],
    },
    {
      id: 'peace',
      prefLabel: 'Peace',
      altLabels: ['conflict resolution'],
      broader: [],
      related: [],
      mappings: [
        {
          scheme: 'eurovoc',
          code: '6722',
          match: 'exact',
          seen: [
            { label: 'peace', release: '2021' },
            { label: 'peace', release: '2024' },
          ],
        },
      ],
    },
    {
      id: 'international-aid',
      prefLabel: 'International aid',
      altLabels: ['foreign aid'],
      broader: [],
      related: [],
      mappings: [
        {
          scheme: 'eurovoc',
          code: '3481',
          match: 'exact',
          seen: [
            { label: 'international aid', release: '2021' },
            { label: 'international aid', release: '2024' },
          ],
        },
        { scheme: 'medtop', code: '20000643', match: 'close', seen: [{ label: 'Foreign aid', release: '2022' }] },
      ],
    },
    {
      id: 'defence-policy',
      prefLabel: 'Defence policy',
      altLabels: ['national defence', 'territorial defence'],
      broader: ['defence'],
      related: [],
      mappings: [
        {
          scheme: 'eurovoc',
          code: '2464',
          match: 'exact',
          seen: [
            { label: 'defence policy', release: '2021' },
            { label: 'defence policy', release: '2024' },
          ],
        },
      ],
    },
    {
      id: 'european-defence',
      prefLabel: 'European defence',
      altLabels: ['European defence policy', 'EU defence', 'European pillar'],
      broader: ['defence'],
      related: [],
      mappings: [
        {
          scheme: 'eurovoc',
          code: '2499',
          match: 'close',
          seen: [
            { label: 'European defence policy', release: '2021' },
            { label: 'European defence policy', release: '2024' },
          ],
        },
      ],
    },
    {
      id: 'csdp',
      prefLabel: 'Common security and defence policy',
      altLabels: ['CSDP', 'European Security and Defence Policy'],
      broader: ['european-defence'],
      related: [],
      mappings: [
        {
          scheme: 'eurovoc',
          code: '6709',
          match: 'exact',
          seen: [
            { label: 'common security and defence policy', release: '2021' },
            { label: 'common security and defence policy', release: '2024' },
          ],
        },
      ],
    },
    {
      id: 'strategic-autonomy',
      prefLabel: 'Strategic autonomy',
      altLabels: ['European strategic autonomy'],
      broader: ['european-defence'],
      related: [],
      mappings: [
        {
          scheme: 'eurovoc',
          code: 'c_b6ebf216',
          match: 'exact',
          seen: [{ label: 'strategic autonomy', release: '2024' }],
        },
      ],
    },
    {
      id: 'european-security',
      prefLabel: 'European security',
      altLabels: ['security of Europe'],
      broader: ['international-security'],
      related: ['european-defence'],
      mappings: [
        {
          scheme: 'eurovoc',
          code: '3453',
          match: 'exact',
          seen: [
            { label: 'European security', release: '2021' },
            { label: 'European security', release: '2024' },
          ],
        },
      ],
    },
    {
      id: 'transatlantic-relations',
      prefLabel: 'Transatlantic relations',
      altLabels: ['transatlantic bond'],
      broader: ['international-security'],
      related: ['nato'],
      mappings: [
        {
          scheme: 'eurovoc',
          code: 'c_39046afb',
          match: 'exact',
          seen: [
            { label: 'transatlantic relations', release: '2021' },
            { label: 'transatlantic relations', release: '2024' },
          ],
        },
      ],
    },
    {
      id: 'nato',
      prefLabel: 'NATO',
      altLabels: [
        'North Atlantic Treaty Organization',
        'North Atlantic Treaty Organisation',
        'Atlantic Alliance',
        'the Alliance',
      ],
      broader: ['defence'],
      related: [],
      mappings: [
        {
          scheme: 'eurovoc',
          code: '2199',
          match: 'exact',
          seen: [
            { label: 'NATO', release: '2021' },
            { label: 'NATO', release: '2024' },
          ],
        },
        { scheme: 'wikidata', code: 'Q7184', match: 'exact', seen: [] },
        {
          scheme: 'medtop',
          code: '20000644',
          match: 'broad',
          seen: [{ label: 'International organization', release: '2022' }],
        },
      ],
    },
    {
      id: 'nato-allies',
      prefLabel: 'NATO allies',
      altLabels: ['NATO countries', 'allies'],
      broader: ['nato'],
      related: [],
      mappings: [
        {
          scheme: 'eurovoc',
          code: '2200',
          match: 'close',
          seen: [
            { label: 'NATO countries', release: '2021' },
            { label: 'NATO countries', release: '2024' },
          ],
        },
      ],
    },
    {
      id: 'non-eu-allies',
      prefLabel: 'Non-EU allies',
      altLabels: ['allies outside the EU', 'NATO members outside the EU'],
      broader: ['nato-allies'],
      related: ['eu-nato-cooperation'],
      mappings: [],
    },
    {
      id: 'eu-nato-cooperation',
      prefLabel: 'EU–NATO cooperation',
      altLabels: ['NATO–EU co-operation', 'NATO-EU cooperation', 'EU-NATO cooperation'],
      broader: ['defence'],
      related: ['nato', 'european-defence'],
      mappings: [
        {
          scheme: 'eurovoc',
          code: '8476',
          match: 'exact',
          seen: [
            { label: 'EU-NATO cooperation', release: '2021' },
            { label: 'EU-NATO cooperation', release: '2024' },
          ],
        },
      ],
    },
    {
      id: 'collective-defence',
      prefLabel: 'Collective defence',
      altLabels: ['Article 5', 'mutual defence', 'mutual defence clause'],
      broader: ['defence'],
      related: ['nato', 'border-security'],
      mappings: [
        {
          scheme: 'eurovoc',
          code: '8411',
          match: 'related',
          seen: [
            { label: 'mutual assistance', release: '2021' },
            { label: 'mutual assistance', release: '2024' },
          ],
        },
      ],
    },
    {
      id: 'burden-sharing',
      prefLabel: 'Burden sharing',
      altLabels: ['burden-sharing', 'fair share', 'burden shifting'],
      broader: ['defence-policy'],
      related: ['defence-spending', 'nato-allies'],
      mappings: [],
    },
    {
      id: 'defence-spending',
      prefLabel: 'Defence spending',
      altLabels: ['defence expenditure', 'military expenditure', 'defence budget', 'military budget'],
      broader: ['defence-policy'],
      related: [],
      mappings: [
        {
          scheme: 'eurovoc',
          code: '3447',
          match: 'exact',
          seen: [
            { label: 'defence expenditure', release: '2021' },
            { label: 'defence expenditure', release: '2024' },
          ],
        },
        {
          scheme: 'eurovoc',
          code: '5053',
          match: 'close',
          seen: [
            { label: 'defence budget', release: '2021' },
            { label: 'defence budget', release: '2024' },
          ],
        },
        {
          scheme: 'medtop',
          code: '20000607',
          match: 'broad',
          seen: [
            { label: 'Government budget', release: '2022' },
            { label: 'government budget', release: '2025/2026' },
          ],
        },
      ],
    },
    {
      id: 'defence-investment',
      prefLabel: 'Defence investment',
      altLabels: ['investment in defence'],
      broader: ['defence-spending'],
      related: ['defence-industry', 'defence-procurement'],
      mappings: [
        {
          scheme: 'eurovoc',
          code: '3447',
          match: 'broad',
          seen: [
            { label: 'defence expenditure', release: '2021' },
            { label: 'defence expenditure', release: '2024' },
          ],
        },
      ],
    },
    {
      id: 'defence-industry',
      prefLabel: 'Defence industry',
      altLabels: ['arms industry', 'defence industrial base', 'industrial capacity', 'defence production'],
      broader: ['defence-policy'],
      related: [],
      mappings: [
        {
          scheme: 'eurovoc',
          code: '1365',
          match: 'close',
          seen: [
            { label: 'arms industry', release: '2021' },
            { label: 'arms industry', release: '2024' },
          ],
        },
        { scheme: 'medtop', code: '20000297', match: 'close', seen: [{ label: 'Defense equipment', release: '2022' }] },
      ],
    },
    {
      id: 'defence-innovation',
      prefLabel: 'Defence innovation and research',
      altLabels: ['military research', 'defence technology'],
      broader: ['defence-industry'],
      related: [],
      mappings: [
        {
          scheme: 'eurovoc',
          code: '3671',
          match: 'close',
          seen: [
            { label: 'military research', release: '2021' },
            { label: 'military research', release: '2024' },
          ],
        },
        {
          scheme: 'eurovoc',
          code: '5928',
          match: 'related',
          seen: [
            { label: 'dual-use technology', release: '2021' },
            { label: 'dual-use technology', release: '2024' },
          ],
        },
      ],
    },
    {
      id: 'defence-procurement',
      prefLabel: 'Defence procurement',
      altLabels: ['joint procurement', 'arms procurement'],
      broader: ['defence-policy'],
      related: ['defence-industry'],
      mappings: [
        {
          scheme: 'eurovoc',
          code: '3452',
          match: 'related',
          seen: [
            { label: 'European arms policy', release: '2021' },
            { label: 'European arms policy', release: '2024' },
          ],
        },
        {
          scheme: 'eurovoc',
          code: 'c_4c7717f3',
          match: 'broad',
          seen: [
            { label: 'public procurement', release: '2021' },
            { label: 'public procurement', release: '2024' },
          ],
        },
      ],
    },
    {
      id: 'arms-supplies',
      prefLabel: 'Arms supplies',
      altLabels: ['arms deliveries', 'weapons deliveries'],
      broader: ['defence-policy'],
      related: ['military-aid'],
      mappings: [
        {
          scheme: 'eurovoc',
          code: '2303',
          match: 'exact',
          seen: [
            { label: 'arms supply', release: '2021' },
            { label: 'arms supply', release: '2024' },
          ],
        },
        {
          scheme: 'medtop',
          code: '20000601',
          match: 'related',
          seen: [{ label: 'Military equipment', release: '2022' }],
        },
      ],
    },
    {
      id: 'military-mobility',
      prefLabel: 'Military mobility',
      altLabels: ['movement of troops', 'military Schengen'],
      broader: ['defence-policy'],
      related: ['eu-nato-cooperation'],
      mappings: [],
    },
    {
      id: 'armed-forces',
      prefLabel: 'Armed forces',
      altLabels: ['military forces', 'military service', 'conscription'],
      broader: ['defence-policy'],
      related: [],
      mappings: [],
    },
    {
      id: 'military-equipment',
      prefLabel: 'Military equipment',
      altLabels: ['weapons systems', 'armaments'],
      broader: ['defence-policy'],
      related: ['defence-procurement'],
      mappings: [],
    },
    {
      id: 'military-cooperation',
      prefLabel: 'Military cooperation',
      altLabels: ['military agreement', 'interoperability'],
      broader: ['defence-policy'],
      related: [],
      mappings: [
        {
          scheme: 'eurovoc',
          code: '218',
          match: 'exact',
          seen: [
            { label: 'military cooperation', release: '2021' },
            { label: 'military cooperation', release: '2024' },
          ],
        },
      ],
    },
    {
      id: 'deterrence',
      prefLabel: 'Deterrence',
      altLabels: ['deterrent', 'nuclear deterrence'],
      broader: ['defence-policy'],
      related: ['collective-defence'],
      mappings: [
        {
          scheme: 'eurovoc',
          code: '472',
          match: 'close',
          seen: [
            { label: 'deterrent', release: '2021' },
            { label: 'deterrent', release: '2024' },
          ],
        },
      ],
    },
    {
      id: 'hybrid-threats',
      prefLabel: 'Hybrid and cyber threats',
      altLabels: ['hybrid warfare', 'hybrid attacks', 'cyber warfare', 'hybrid threats', 'cyber threats'],
      broader: ['international-security'],
      related: [],
      mappings: [
        { scheme: 'eurovoc', code: 'c_9f458445', match: 'close', seen: [{ label: 'hybrid warfare', release: '2024' }] },
        {
          scheme: 'eurovoc',
          code: 'c_4e75f061',
          match: 'narrow',
          seen: [
            { label: 'information warfare', release: '2021' },
            { label: 'information warfare', release: '2024' },
          ],
        },
      ],
    },
    {
      id: 'critical-infrastructure',
      prefLabel: 'Critical infrastructure protection',
      altLabels: ['critical infrastructure security'],
      broader: ['international-security'],
      related: [],
      mappings: [
        {
          scheme: 'eurovoc',
          code: 'c_57f3c49f',
          match: 'exact',
          seen: [
            { label: 'critical infrastructure security', release: '2021' },
            { label: 'critical infrastructure security', release: '2024' },
          ],
        },
      ],
    },
    {
      id: 'energy-infrastructure-attacks',
      prefLabel: 'Attacks on energy infrastructure',
      altLabels: ['attacks on the power grid', 'energy infrastructure attacks'],
      broader: ['armed-conflict'],
      related: ['critical-infrastructure', 'war-in-ukraine'],
      mappings: [
        {
          scheme: 'eurovoc',
          code: '498',
          match: 'broad',
          seen: [
            { label: 'war damage', release: '2021' },
            { label: 'war damage', release: '2024' },
          ],
        },
        {
          scheme: 'eurovoc',
          code: 'c_57f3c49f',
          match: 'related',
          seen: [
            { label: 'critical infrastructure security', release: '2021' },
            { label: 'critical infrastructure security', release: '2024' },
          ],
        },
        {
          scheme: 'eurovoc',
          code: '5861',
          match: 'related',
          seen: [
            { label: 'energy grid', release: '2021' },
            { label: 'energy grid', release: '2024' },
          ],
        },
      ],
    },
    {
      id: 'maritime-security',
      prefLabel: 'Maritime security',
      altLabels: ['security at sea'],
      broader: ['international-security'],
      related: ['critical-infrastructure'],
      mappings: [],
    },
    {
      id: 'border-security',
      prefLabel: 'Border security',
      altLabels: ['border control', 'border management', 'Frontex'],
      broader: ['international-security'],
      related: [],
      mappings: [],
    },
    {
      id: 'war-in-ukraine',
      prefLabel: 'Russia’s war against Ukraine',
      altLabels: ['Ukraine war', 'war of aggression against Ukraine', 'Russian invasion of Ukraine'],
      broader: ['armed-conflict'],
      related: ['european-security'],
      mappings: [
        {
          scheme: 'eurovoc',
          code: 'c_e78f03db',
          match: 'close',
          seen: [
            { label: 'Crimea question', release: '2021' },
            { label: 'Russo-Ukrainian issue', release: '2024' },
          ],
        },
        {
          scheme: 'eurovoc',
          code: '5335',
          match: 'broad',
          seen: [
            { label: 'military intervention', release: '2021' },
            { label: 'military intervention', release: '2024' },
          ],
        },
        { scheme: 'medtop', code: '20000062', match: 'broad', seen: [{ label: 'War', release: '2022' }] },
        {
          scheme: 'eurovoc',
          code: '5946',
          match: 'related',
          seen: [
            { label: 'Ukraine', release: '2021' },
            { label: 'Ukraine', release: '2024' },
          ],
        },
        {
          scheme: 'eurovoc',
          code: '5876',
          match: 'related',
          seen: [
            { label: 'Russia', release: '2021' },
            { label: 'Russia', release: '2024' },
          ],
        },
      ],
    },
    {
      id: 'support-to-ukraine',
      prefLabel: 'Support for Ukraine',
      altLabels: ['support to Ukraine', 'aid to Ukraine', 'supporting Ukraine'],
      broader: ['international-aid'],
      related: ['war-in-ukraine'],
      mappings: [
        {
          scheme: 'eurovoc',
          code: '5946',
          match: 'related',
          seen: [
            { label: 'Ukraine', release: '2021' },
            { label: 'Ukraine', release: '2024' },
          ],
        },
      ],
    },
    {
      id: 'military-aid',
      prefLabel: 'Military aid',
      altLabels: ['military assistance', 'military support', 'security assistance'],
      broader: ['international-aid'],
      related: ['military-cooperation'],
      mappings: [
        {
          scheme: 'eurovoc',
          code: '218',
          match: 'close',
          seen: [
            { label: 'military cooperation', release: '2021' },
            { label: 'military cooperation', release: '2024' },
          ],
        },
      ],
    },
    {
      id: 'humanitarian-aid',
      prefLabel: 'Humanitarian aid',
      altLabels: ['humanitarian assistance', 'humanitarian support'],
      broader: ['international-aid'],
      related: [],
      mappings: [
        {
          scheme: 'eurovoc',
          code: '3074',
          match: 'exact',
          seen: [
            { label: 'humanitarian aid', release: '2021' },
            { label: 'humanitarian aid', release: '2024' },
          ],
        },
        {
          scheme: 'eurovoc',
          code: '3075',
          match: 'narrow',
          seen: [
            { label: 'aid to refugees', release: '2021' },
            { label: 'aid to refugees', release: '2024' },
          ],
        },
      ],
    },
    {
      id: 'purl',
      prefLabel: 'Prioritised Ukraine Requirements List',
      altLabels: ['PURL', 'Prioritized Ukraine Requirements List', 'Priority Urgent Requirements List'],
      broader: ['military-aid', 'support-to-ukraine'],
      related: ['nato'],
      mappings: [],
    },
    {
      id: 'just-peace',
      prefLabel: 'Just and lasting peace',
      altLabels: ['lasting peace', 'peace settlement'],
      broader: ['peace'],
      related: ['war-in-ukraine'],
      mappings: [
        {
          scheme: 'eurovoc',
          code: '6117',
          match: 'close',
          seen: [
            { label: 'establishment of peace', release: '2021' },
            { label: 'establishment of peace', release: '2024' },
          ],
        },
        { scheme: 'medtop', code: '20000073', match: 'close', seen: [{ label: 'Peace process', release: '2022' }] },
      ],
    },
    {
      id: 'peace-talks',
      prefLabel: 'Peace talks',
      altLabels: ['peace negotiations', 'peace plan'],
      broader: ['peace'],
      related: [],
      mappings: [
        { scheme: 'medtop', code: '20000076', match: 'exact', seen: [{ label: 'Peace talks', release: '2022' }] },
        { scheme: 'medtop', code: '20000075', match: 'related', seen: [{ label: 'Peace plan', release: '2022' }] },
        {
          scheme: 'eurovoc',
          code: '6117',
          match: 'broad',
          seen: [
            { label: 'establishment of peace', release: '2021' },
            { label: 'establishment of peace', release: '2024' },
          ],
        },
      ],
    },
    {
      id: 'ceasefire',
      prefLabel: 'Ceasefire',
      altLabels: ['cease-fire', 'truce', 'armistice'],
      broader: ['peace'],
      related: [],
      mappings: [
        {
          scheme: 'eurovoc',
          code: '5375',
          match: 'exact',
          seen: [
            { label: 'cease-fire', release: '2021' },
            { label: 'cease-fire', release: '2024' },
          ],
        },
      ],
    },
    {
      id: 'peacekeeping',
      prefLabel: 'Peacekeeping',
      altLabels: ['reassurance force'],
      broader: ['peace'],
      related: ['csdp'],
      mappings: [
        {
          scheme: 'eurovoc',
          code: '1743',
          match: 'exact',
          seen: [
            { label: 'peacekeeping', release: '2021' },
            { label: 'peacekeeping', release: '2024' },
          ],
        },
        {
          scheme: 'medtop',
          code: '20000059',
          match: 'close',
          seen: [{ label: 'Peacekeeping force', release: '2022' }],
        },
      ],
    },
    {
      id: 'sanctions',
      prefLabel: 'Sanctions',
      altLabels: ['restrictive measures', 'embargo'],
      broader: ['international-security'],
      related: [],
      mappings: [
        {
          scheme: 'eurovoc',
          code: '3483',
          match: 'exact',
          seen: [
            { label: 'international sanctions', release: '2021' },
            { label: 'international sanctions', release: '2024' },
          ],
        },
        {
          scheme: 'eurovoc',
          code: 'c_1c478aa5',
          match: 'close',
          seen: [
            { label: 'EU restrictive measure', release: '2021' },
            { label: 'EU restrictive measure', release: '2024' },
          ],
        },
        {
          scheme: 'eurovoc',
          code: '3870',
          match: 'close',
          seen: [
            { label: 'economic sanctions', release: '2021' },
            { label: 'economic sanctions', release: '2024' },
          ],
        },
        {
          scheme: 'medtop',
          code: '20000642',
          match: 'close',
          seen: [
            { label: 'Economic sanction', release: '2022' },
            { label: 'economic sanction', release: '2025/2026' },
          ],
        },
      ],
    },
    {
      id: 'parliamentary-scrutiny',
      prefLabel: 'Parliamentary scrutiny of defence',
      altLabels: ['exchange of views', 'committee hearing'],
      broader: ['defence-policy'],
      related: [],
      mappings: [
        {
          scheme: 'eurovoc',
          code: '18',
          match: 'related',
          seen: [
            { label: 'parliamentary committee', release: '2021' },
            { label: 'parliamentary committee', release: '2024' },
          ],
        },
        {
          scheme: 'eurovoc',
          code: '7337',
          match: 'related',
          seen: [
            { label: 'interparliamentary delegation', release: '2021' },
            { label: 'interparliamentary delegation', release: '2024' },
          ],
        },
        { scheme: 'medtop', code: '20000615', match: 'broad', seen: [{ label: 'Legislative body', release: '2022' }] },
      ],
    },
  ],
};
