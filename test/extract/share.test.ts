/** Shares: part of a whole. */
import { describeKind } from './said.ts';

describeKind('share', {
  en: {
    says: [
      ['One in five households owns no car.', { kind: 'share', quote: 'One in five households' }],
      ['Heating accounts for 34% of the budget.', { kind: 'share', quote: '34%' }],
      ['Two thirds of the seats were empty.', { kind: 'share', quote: 'Two thirds of the seats' }],
      [
        'About a quarter of the islanders fish for a living.',
        { kind: 'share', quote: 'About a quarter of the islanders' },
      ],
      ['Women make up 43% of the council.', { kind: 'share', quote: '43%' }],
      ['Nearly half of those letters went unanswered.', { kind: 'share', quote: 'Nearly half of those letters' }],
      ['The remaining 20% is spent on roads.', { kind: 'share', quote: 'remaining 20%', remaining: true }],
      [
        'Of the 480 files, 120 were rejected, or 25%.',
        { kind: 'level', quote: '480 files' },
        { kind: 'level', quote: '120' },
        { kind: 'share', quote: '25%', same: true },
      ],
      ['Nine out of ten pupils walk to school.', { kind: 'share', quote: 'Nine out of ten pupils' }],
      ['12% of the harvest was lost to hail.', { kind: 'share', quote: '12%' }],
      ['Exports represent 58% of sales.', { kind: 'share', quote: '58%' }],
      [
        'The grant covers 60% of a budget of £570,000.',
        { kind: 'share', quote: '60% of a budget of £570,000', other: '£570,000' },
        { kind: 'level', quote: '£570,000' },
      ],
      ['Nine out of ten firms raised prices.', { kind: 'share', quote: 'Nine out of ten firms' }],
    ],
    not: ['The shop is closed on Sundays.', 'Prices rose by 3%.', 'Sixty seats were added.', 'A third man was seen.'],
  },
  fr: {
    says: [
      ["Un ménage sur cinq n'a pas de voiture.", { kind: 'share', quote: 'Un ménage sur cinq' }],
      ['Le chauffage représente 34 % du budget.', { kind: 'share', quote: '34 %' }],
      ['Les deux tiers des sièges étaient vides.', { kind: 'share', quote: 'deux tiers des sièges' }],
      ['Environ un quart des îliens vivent de la pêche.', { kind: 'share', quote: 'Environ un quart des îliens' }],
      ['Les femmes constituent 43 % du conseil.', { kind: 'share', quote: '43 %' }],
      [
        'Près de la moitié de ces lettres sont restées sans réponse.',
        { kind: 'share', quote: 'Près de la moitié de ces lettres' },
      ],
      ['Les 20 % restants vont aux routes.', { kind: 'share', quote: '20 % restants', remaining: true }],
      [
        'Sur 480 dossiers, 120 ont été rejetés, soit 25 %.',
        { kind: 'level', quote: '480 dossiers' },
        { kind: 'level', quote: '120' },
        { kind: 'share', quote: '25 %', same: true },
      ],
      ["Neuf élèves sur dix vont à l'école à pied.", { kind: 'share', quote: 'Neuf élèves sur dix' }],
      ['12 % de la récolte a été perdue à cause de la grêle.', { kind: 'share', quote: '12 %' }],
      ['Les exportations pèsent 58 % des ventes.', { kind: 'share', quote: '58 %' }],
      [
        "La subvention couvre 60 % d'un budget de 570 000 euros.",
        { kind: 'share', quote: "60 % d'un budget de 570 000 euros", other: '570 000 euros' },
        { kind: 'level', quote: '570 000 euros' },
      ],
      ['Deux villes sur cinq ont perdu des habitants.', { kind: 'share', quote: 'Deux villes sur cinq' }],
    ],
    not: [
      'La boutique ferme le dimanche.',
      'Les prix ont augmenté de 3 %.',
      'Soixante sièges ont été ajoutés.',
      'Le tiers-lieu a ouvert ses portes.',
    ],
  },
});
