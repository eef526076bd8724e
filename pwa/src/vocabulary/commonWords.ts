/** Words that stand in every Norwegian text, bokmål and nynorsk: nobody looks for the words of a job among them. */
const TEXT = `
og eller men for som at om å i på av til fra frå med uten utan hos ved over under mellom etter før mot gjennom blant innen innan
er var vært vore være vere blir blei ble bli har hatt hadde ha kan kunne skal skulle vil ville må måtte bør får fikk fekk få
en et ei ein eit den det de dei denne dette disse desse der her hvor kor når da så også òg ikke ikkje bare berre enn
jeg eg du han hun ho vi dere de oss deg meg seg sin sitt sine si din ditt dine di vår vårt våre deres min mitt mine noen nokon noko noe
alle alt all hver kvar mange flere fleire mest mer meir mindre veldig svært godt gode god bra stor stort store større liten små
hva kva hvem kven hvordan korleis hvilke hvilken kva fordi derfor dersom hvis mens medan samt både enten heller selv sjølv
ny nye nytt annet anna andre annen egen eigen eget eigne egne første andre to tre fire fem seks sju åtte ni ti
gjør gjere gjøre gir gi gjennom går gå kommer kjem komme ser se sett tar ta tatt bruk bruker bruke finnes finst ligger ligg
oss deg være dag dager år året tid sted stad bidra ønsker ønskjer søker søkjer tilbyr trives trivst passer passar liker likar
innenfor utenfor samme same slik slike hele heile del deler gang mulighet mulig moglegheit blant annet f.eks ca
`;

const COMMON = new Set(TEXT.split(/\s+/));

export const isCommon = (word: string): boolean => COMMON.has(word);
