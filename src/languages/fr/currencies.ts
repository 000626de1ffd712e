/** L'argent par son nom : « dollars canadiens », « couronnes norvégiennes », « takas ». Money by its name, in French. */
import { families, table } from '../unit-tables.ts';

/** Names that several currencies share, each with the words behind them that say which. */
export const moneyFamilies = families(`
dollar, dollars
  USD: us, americain, des etats unis
  AUD: australien
  CAD: canadien, du canada
  NZD: neo zelandais
  HKD: de hong kong, hongkongais
  SGD: de singapour, singapourien
  TWD: taiwanais, de taiwan
  JMD: jamaicain
  TTD: trinidadien, de trinite et tobago
  XCD: des caraibes orientales, des caraibes
  BBD: barbadien, de la barbade
  BSD: bahamien, des bahamas
  BZD: belizien, du belize
  BMD: bermudien, des bermudes
  KYD: des iles caimans, des caimans
  GYD: guyanien, du guyana
  SRD: surinamais, surinamien
  LRD: liberien
  NAD: namibien
  FJD: fidjien, des fidji
  SBD: des iles salomon, salomonais
  BND: de brunei
  ZWL: zimbabween
livre, livres
  GBP: sterling, britannique, anglaise
  EGP: egyptienne
  LBP: libanaise
  SYP: syrienne
  SDG: soudanaise
  SSP: sud soudanaise
  TRY: turque
  IEP: irlandaise
  GIP: de gibraltar
  FKP: des iles malouines, des malouines
  SHP: de sainte helene
franc, francs
  CHF: suisse
  FRF: francais
  BEF: belge
  LUF: luxembourgeois
  XOF: cfa, cfa d afrique de l ouest
  XAF: cfa d afrique centrale
  XPF: cfp, pacifique
  CDF: congolais
  RWF: rwandais
  BIF: burundais
  DJF: djiboutien, de djibouti
  GNF: guineen
  KMF: comorien
peso, pesos
  MXN: mexicain
  ARS: argentin
  CLP: chilien
  COP: colombien
  PHP: philippin
  UYU: uruguayen
  DOP: dominicain
  CUP: cubain
roupie, roupies
  INR: indienne
  PKR: pakistanaise
  LKR: sri lankaise, srilankaise
  NPR: nepalaise
  MUR: mauricienne
  SCR: seychelloise
  IDR: indonesienne
couronne, couronnes
  SEK: suedoise
  NOK: norvegienne
  DKK: danoise
  CZK: tcheque
  ISK: islandaise
dinar, dinars
  KWD: koweitien
  IQD: irakien, iraquien
  JOD: jordanien
  BHD: bahreini, de bahrein
  LYD: libyen
  DZD: algerien
  TND: tunisien
  RSD: serbe
  MKD: macedonien
  YUN: yougoslave
dirham, dirhams
  AED: emirati, des emirats, des emirats arabes unis, emirien
  MAD: marocain
riyal, riyals, rial, rials
  SAR: saoudien
  QAR: qatari, qatarien, du qatar
  IRR: iranien
  OMR: omanais, omani
  YER: yemenite
shilling, shillings
  KES: kenyan
  TZS: tanzanien
  UGX: ougandais
  SOS: somalien
  ATS: autrichien
schilling, schillings
  ATS: autrichien
won, wons
  KRW: sud coreen, coreen
  KPW: nord coreen
lire, lires
  TRY: turque
  ITL: italienne
rouble, roubles
  RUB: russe
  BYN: bielorusse
manat, manats
  AZN: azerbaidjanais, azeri
  TMT: turkmene
leu, lei, leus
  RON: roumain
  MDL: moldave
kwacha, kwachas
  ZMW: zambien
  MWK: malawien, malawite
som, soms, soum, soums
  KGS: kirghize
  UZS: ouzbek
mark, marks
  DEM: allemand
  FIM: finlandais
  BAM: convertible
florin, florins
  NLG: neerlandais, hollandais
  ANG: antillais
  AWG: d aruba
real, reals, reaux, reais
  BRL: bresilien
`);

/** Names of one currency each. */
export const moneyNames = table(`
    USD: dollar, dollars, billet vert
    EUR: euro, euros
    GBP: sterling
    JPY: yen, yens, yen japonais, yens japonais
    CNY: yuan, yuans, renminbi, renminbis, yuan chinois, yuans chinois
    INR: roupie, roupies
    FRF: franc, francs
    XOF: f cfa, franc cfa, francs cfa
    CHF: franc suisse, francs suisses
    SEK: couronne suedoise, couronnes suedoises
    DKK: couronne danoise, couronnes danoises
    ISK: couronne islandaise, couronnes islandaises
    CZK: couronne tcheque, couronnes tcheques
    TRY: livre turque, livres turques
    EGP: livre egyptienne, livres egyptiennes
    AED: dirham des emirats, dirhams des emirats
    GEL: lari georgien, laris georgiens
    MKD: denar, denars
    LAK: kip laotien, kips laotiens
    PLN: zloty, zlotys, złoty, złotys, zloty polonais, zlotys polonais
    HUF: forint, forints, forints hongrois
    RUB: rouble, roubles
    UAH: hryvnia, hryvnias, grivna, grivnas
    BRL: reals, reais, reaux
    ZAR: rand, rands, rands sud africains
    NGN: naira, nairas
    ILS: shekel, shekels, shekels israeliens
    MAD: dirham, dirhams
    DZD: dinar, dinars
    SAR: riyal, riyals
    IRR: rial, rials
    THB: baht, bahts
    VND: dong, dongs
    IDR: rupiah, rupiahs
    MYR: ringgit, ringgits
    KRW: won, wons
    BTC: bitcoin, bitcoins
    ETH: ether, ethers
    ITL: lires
    DEM: deutschemark, deutschemarks, deutsche mark, deutsche marks, deutschmarks
    FIM: markka, markkas
    ESP: peseta, pesetas
    GRD: drachme, drachmes
    PTE: escudo, escudos
    ATS: schilling, schillings
    BDT: taka, takas
    KZT: tenge, tenges
    HRK: kuna, kunas
    BGN: leva, levs, lev bulgare, levas
    GHS: cedi, cedis
    ETB: birr, birrs
    BOB: boliviano, bolivianos
    VES: bolivar, bolivars
    GTQ: quetzal, quetzals, quetzales
    HNL: lempira, lempiras
    CRC: colones, colon costaricien, colons costariciens
    NIO: cordobas, cordoba nicaraguayen
    PAB: balboa, balboas
    PYG: guarani, guaranis
    HTG: gourde, gourdes, gourdes haitiennes
    MGA: ariary, ariarys
    AOA: kwanza, kwanzas
    MZN: metical, meticals
    MRU: ouguiya, ouguiyas
    GMD: dalasi, dalasis
    SZL: lilangeni, emalangeni
    LSL: loti, maloti
    MNT: tugrik, tugriks
    KHR: riel, riels
    MMK: kyat, kyats
    BTN: ngultrum, ngultrums
    MVR: rufiyaa
    AFN: afghani, afghanis
    TJS: somoni
    MOP: pataca, patacas
    cent: centime, centimes, cents, centime d euro, centimes d euro, centime euro, centimes euros
    penny: penny, pence
    kopek: kopeck, kopecks, kopek, kopeks
    grosz: grosz, groszy
    centavo: centavo, centavos
    paisa: paisa, paise
    piastre: piastre, piastres
`);

/** Those that are also ordinary words, or names of people and places: only right after a number. */
export const carefulMoney = table(`
    MXN: peso, pesos
    KES: shilling, shillings
    SEK: couronne, couronnes
    GEL: lari, laris
    ALL: lek, leks
    BGN: lev
    RON: leu, lei, leus
    BWP: pula, pulas
    ZMW: kwacha, kwachas
    LAK: kip, kips
    PGK: kina
    VUV: vatu, vatus
    PEN: soles
    SLE: leone, leones
    AZN: manat, manats
    NLG: florin, florins
    WST: tala
    TOP: paanga
    pesewa: pesewas
    fils: fils
`);
