import type { TableWords } from '../pack-tables.ts';

const words = (list: string): readonly string[] => list.split(', ');

export const tables: TableWords = {
  total: words(
    'total, totaux, total general, ensemble, somme, tous, toutes, total (ensemble), total ensemble, cumul, general',
  ),
  totalOpeners: words('tous les, toutes les, ensemble des, ensemble du, ensemble de, total, total des'),
  ofWhich: words('dont'),
  subtotal: words('sous-total, sous total, dont total'),
  totalClosers: words('total, confondus, confondues'),
  average: words('moyenne, moyenne ponderee, mediane, moy'),
  collective: words(
    'autre, autres, divers, diverses, reste, le reste, non precise, non renseigne, inconnu, indetermine',
  ),
  period: words(
    'annee, annees, date, mois, trimestre, periode, semaine, jour, saison, exercice, millesime, semestre, rentree, campagne, annee scolaire, temps',
  ),
  indicator: words(
    'indicateur, indicateurs, poste, postes, mesure, variable, rubrique, rubriques, serie, libelle, intitule, chiffres cles, agregat, agregats',
  ),
  value: words('valeur, valeurs, montant, donnee, donnees, nombre, effectif'),
  unit: words('unite, unites, unite de mesure'),
  bounds: words(
    "intervalle de confiance, borne inferieure, borne superieure, borne inf, borne sup, marge d'erreur, erreur type, ic inf, ic sup",
  ),
  note: words(
    'note, notes, commentaire, commentaires, remarque, remarques, champ, lecture, statut, observation, observations, avertissement',
  ),
  status: words('statut, etat, nature, nature du chiffre'),
  reported: words('constate, reel, realise, definitif, observe, publie, confirme'),
  planned: words('prevu, prevue, prevision, previsionnel, projete, projection, objectif, budget, cible, attendu'),
  estimated: words('estime, estimation, provisoire'),
  source: words('source, sources, reference, lien'),
  code: words('code, codes, id, idbank, identifiant, insee, siren, siret, code insee, code postal, cle, matricule'),
  country: words('pays, nom du pays, etat, territoire, economie, entite'),
  missing: words(
    'n/a, na, nd, n.d., n.d, n. d., nc, n.c., n.r., .., ..., -, –, —, :, s, ss, secret, non disponible, indisponible, non communique, non renseigne, manquant, neant, a determiner',
  ),
  measuredIn: words('en, exprime en, exprimee en, exprimes en, en courants'),
  by: words('par, selon'),
  since: words('depuis, sur, vs, contre, par rapport a, comparee a, compare a'),
  unitQualifiers: words(
    'courants, courant, courantes, courante, constants, constant, constantes, constante, annuel, annuelle, mensuel, mensuelle, nominal, prix, en, de',
  ),
  unless: words(
    'sauf par action, sauf donnees par action, hors donnees par action, sauf pourcentages, sauf mention contraire, sauf indication contraire, sauf indication, sauf mention',
  ),
  bareNumber: words('nombre, nb, en nombre, effectif, unites'),
  counted: words(
    'nombre, effectif, effectifs, etp, salaries, employes, personnes, collaborateurs, magasins, boutiques, agences, sites, clients, abonnes, utilisateurs, visiteurs, passagers, voyageurs, vehicules, logements, foyers, eleves, etudiants, patients, lits, chambres, avions, navires',
  ),
  countOpeners: words("nombre de, nombre d', nb de, nb d', effectif, effectifs, nombre total de, nombre moyen de"),
  about: {
    title: words('titre, titre du tableau, libelle, libelle de la serie, intitule, intitule de la serie'),
    unit: words('unite, unites, unite de mesure, exprime en'),
    source: words('source, sources, producteur, editeur, auteur, origine des donnees'),
    updated: words(
      "derniere mise a jour, mise a jour, mis a jour le, maj, date de mise a jour, date de publication, publie le, parution, date d'extraction, extrait le, situation au, donnees au",
    ),
    licence: words("licence, conditions d'utilisation"),
    other: words(
      'idbank, champ, lecture, note, notes, nota, nb, frequence, periodicite, correction, couverture, zone geographique, contact, courriel, definition, description, precision, avertissement, methodologie, tableau, feuille, page, code',
    ),
  },
  goodHigh: words(
    'benefice, benefices, resultat, recettes, ventes, revenu, revenus, frequentation, visiteurs, spectateurs, voyageurs, ponctualite, regularite, recyclage, recycle, valorisation, reussite, satisfaction, adherents, abonnes, inscrits, production, rendement, recolte, salaires, emploi, participation, couverture, vaccines, survie, diplomes, achevement',
  ),
  goodLow: words(
    'chomage, chomeurs, deces, morts, tues, blesses, victimes, accidents, crimes, delits, vols, cambriolages, agressions, plaintes, reclamations, annules, annulations, suppressions, retards, retard, attente, delai, delais, pertes, fuites, dette, endettement, deficit, emissions, pollution, refus, rejets, erreurs, defauts, pannes, absenteisme, absences, decrochage, pauvrete, fermetures, faillites, defaillances, gaspillage, expulsions, mortalite, contaminations, impayes',
  ),
  lasting: words('attente, attentes, delai, delais, duree, durees, sejour, temps'),
  notAdded: words(
    'rendement, rendements, temperature, hebdomadaire, moyen, moyenne, median, mediane, par, taux, rang, ratio, indice',
  ),
  kinds: {
    stock: words(
      'population, habitants, residents, effectif, effectifs, salaries, dette, stock, stocks, encours, parc, capacite, abonnes, adherents, actifs, tresorerie, medecins, generalistes, ruches, clients, logements, ecrans, inscrits, en service',
    ),
    flow: words(
      "chiffre d'affaires, recettes, ventes, benefice, resultat, revenus, depenses, cout, couts, exportations, importations, production, livraisons, entrees, visiteurs, naissances, deces, tues, blesses, arrivees, trajets, passagers, recolte, collecte, journees-skieurs, consultations, investissement, pib, produit interieur brut, emissions, romans, tirage",
    ),
    rate: words('taux, part, pourcentage, proportion, ratio, chomage, inflation'),
    price: words('prix, tarif, tarifs, forfait, facture, loyer'),
    change: words('croissance, variation, evolution, hausse, baisse, progression'),
    rank: words('rang, classement, position, place'),
  },
};
