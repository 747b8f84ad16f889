const words = (text: string): ReadonlySet<string> => new Set(text.trim().split(/\s+/));

/** Function words that a text of the language can hardly do without, folded (no accents). */
export const STOP_WORDS: Readonly<Record<string, ReadonlySet<string>>> = {
  en: words(`the of and to in is are was were be been it its that this these those for on
    with as at by from or an not no do does did don't can't won't isn't you your we
    our us they their them he his she her i'm my me have has had will would can
    could should who what when where why how if but so than then there here all more
    just about into out up over now let's it's i he's they're we're you're being any
    every some one two only because before after again`),
  es: words(`el la los las de del que y en un una unos unas es son fue fueron ser esta este
    estos estas eso esa para por con sin no se su sus al lo le les mas pero como
    cuando donde quien porque si ya muy nos nuestro nuestra nuestros tu tus usted
    ustedes ellos ha han hay sobre entre hasta desde todo todos toda tambien hoy
    ahora cada solo mi yo te me a o`),
  fr: words(`le les des du et est une dans que qui pour pas vous nous je il elle au aux ce
    cette ces sur avec sont plus ne mais ou votre notre leur etre ont par tout faire`),
  de: words(`der die das und ist nicht ein eine einen einem wir ihr sie ich zu mit auf fur
    von im den dem des sich auch es an als wie aber oder bei nach wird sind haben
    hat uns unser ihre`),
  pt: words(`o os as um uma nao que de do da dos das em no na nos nas para por com se mais
    voce voces eles sao foi esta seu sua nosso nossa pelo pela isso ao muito como ja
    tem ser`),
  it: words(`il lo gli di che e un una non per con del della dei delle si sono nel nella
    anche come piu questo questa ma ha hanno noi voi loro al alla ai dal essere
    nostro vostro`),
  ca: words(`el la els les de del dels i que en un una uns unes es son per amb no se si pel pels al als
    aquest aquesta aquests nostre nostra nostres vostre vostra seva teva ha han van va som som-hi tothom
    molt tot tots totes mes pero com quan qui ja vol volem fer ara hem heu a et`),
  gl: words(`o a os as un unha uns unhas do da dos das no na nos nas e que de en por para non se mais
    polo pola polos coa co coas noso nosa nosos nosas voso vosa este esta isto xa moi tamen foi son
    ten imos vos eles ser ao aos`),
  ro: words(
    `si in la de nu cu pe din un o sa se ca pentru este sunt au fost mai va vor noi voi lor care al ale`,
  ),
  nl: words(`de het een en van in is dat op te niet met voor zijn er aan ook als door maar
    wij jullie hun om uit bij nog naar wordt deze dit onze`),
  pl: words("i w nie na sie z do to jest ze o jak po co za od dla przez oraz czy ale my wy ich nasz sa juz"),
  tl: words("ang ng mga sa na at ay ito hindi para kay po ako ka mo ko niya natin namin lang din rin"),
  vi: words("cua va la cac cho khong nguoi mot duoc trong co voi nay nhung chung ta ban hay da se"),
  ht: words("nan ak pou yo li nou mwen ki pa se yon sou te gen tout ou kapab fe"),
};

/** Everyday and advertising words that make a short English text recognisable. */
export const COMMON_ENGLISH =
  words(`vote votes voted voting voter voters ballot ballots election elections poll
    polls polling candidate candidates senate senator congress house president
    governor mayor county state city district school board council party campaign
    paid elect re-elect reelect support join donate learn sign call stop save shop
    buy sale free new get today tuesday wednesday thursday friday saturday sunday
    monday january february march april may june july august september october
    november december morning night day days week month year years yes thank thanks
    please help stand fight win won great good best better right rights people
    family families children kids work works working jobs job tax taxes money health
    care rent rents road roads park parks water safe safety home time make made keep
    take give tell read see find know think want need say says said go going come
    back look watch register registered early mail stolen steal stealing rigged rig
    fraud fake cheat cheated cheating illegal results result count counted counting
    machines machine trust truth lies lie lied every your ask plan plans policy law
    laws bill measure question proposition news interview first last next off order
    limited offer offers delivery store open closed hiring apply now more info don't
    won't can't never ever always too very much many most must like love big small
    high low long old real local national american americans america states united
    community communities future change america's world life live lives stay show
    skip waste drop box boxes line lines place hotline report volunteer volunteers
    office clerk judge sheriff attorney general public service services teacher
    teachers nurse nurses police fire union veterans seniors women men generated
    content image video ad audio created altered manipulated contains using
    artificial intelligence sponsored for-by committee friends authorized approved
    message elected official officials`);

/** The same for Spanish. */
export const COMMON_SPANISH = words(`vota vote voten votar voto votos votantes votante eleccion elecciones
    electorales fraude boleta boletas urna urnas casilla casillas candidato
    candidata candidatos gobernador gobernadora alcalde alcaldesa senado senador
    senadora congreso presidente presidenta distrito condado ciudad escuela partido
    martes lunes miercoles jueves viernes sabado domingo noviembre octubre
    septiembre hoy manana robada robadas robado robaron amanada amanadas amanado
    pagado autorizado comite elige apoya dona unete gracias boicot salud trabajo
    impuestos familia familias comunidad pueblo ley futuro registrate correo
    resultado resultados trampa conteo votes juntos gratis envio corrupto corruptos corrupcion
    dictador libertad basta mentira mentiras impuestos cambio elecciones referendum derrota aceptaremos
    aceptamos inventada amanados actas papeleta papeletas padron registro inscribete vive pais educacion
    empleo seguridad agua calidad precio precios oferta ofertas compra compre descarga pesos tienda
    descuento domingo barato baratos voz gente paisanos latinos mujer mujeres hombres hijos nuevo nueva
    mejor mejores gobierno alcaldia gobernacion diputado diputada intendente ganamos ganar gano perdio
    robar roban robando robaran presidencia campana vecinos vecino barrio ayuda gana estafa estafas cuidado robo robos cumple puedes puede pueden podran nada nadie nunca veces sirve mensaje
    recibe necesitas significa aunque ilegitimo presunto`);

/** Words of Spanish that stand in English sentences as parts of names: `Maria de la Cruz of Los Angeles`. */
export const OF_NAMES: ReadonlySet<string> = new Set(["de", "la", "el", "los", "las", "del", "y"]);

/**
 * Voting and advertising words of languages that no detector reads, those that they share with Spanish or English
 * included: a word of both says nothing.
 */
export const COMMON_FOREIGN: Readonly<Record<string, ReadonlySet<string>>> = {
  pt: words(`vota vote votem votar voto votos votacao eleicao eleicoes eleitoral eleitor urna urnas fraude
    fraudadas fraudada roubada roubado roubaram roubar contagem cedula cedulas candidato candidata presidente
    prefeito prefeita governador senador deputado partido domingo outubro saude trabalho impostos impresso
    familia familias povo futuro resultado resultados derrota mentira mentiras eles nossa nosso voz gratis frete
    compre agora ate ganhe promocao escola comida aceitar vamos novo publica publico valida venha todos liberdade`),
  it: words(`vota votate votare voto voti elezione elezioni elettorale elettorali urna urne brogli rubate rubata
    truccate truccato truffa candidato sindaco presidente partito domenica referendum governo lavoro tasse
    famiglia famiglie salute futuro risultato risultati scheda schede nostra nostro insieme liberta cambiamo
    offerta gratis scarpe fino spedizione acquista subito tua tuo per posta del la le`),
  fr: words(`vote votes votez voter voix election elections electoral electorale electeurs urne urnes fraude
    truquee truquees volee vole volees bulletin bulletins candidat candidate president maire partis dimanche
    sante travail impots taxes famille familles avenir resultat resultats massive correspondance livraison
    gratuite gratuit offre achetez maintenant tous moi ensemble liberte notre petition signez on a moins`),
  ca: words(`vota voteu votar vot vots votacio eleccio eleccions electoral urna urnes frau robades robat recompte
    butlletes candidat candidata presidenta president partit diumenge salut feina impostos familia families
    poble futur resultat resultats independencia catalunya veu manipulat gracies festa acceptarem avui llibertat`),
  gl: words(`vota vote votar voto votos eleccion eleccions electoral urna urnas fraude roubada roubaron recontos
    candidato candidata alcalde presidente partido domingo saude traballo impostos familia familias pobo xente
    futuro resultado resultados galicia galegas galego correo mais aceptaremos xunta`),
  de: words(`wahl wahlen wahlbetrug briefwahl betrug gefalscht wahlt stimme stimmen kandidat partei sonntag
    gesundheit arbeit steuern familie zukunft ergebnis jetzt kaufen angebot gestohlen`),
  ro: words(
    `alegeri alegerile furate furat vot votul votati voteaza frauda candidat presedinte duminica schimbare`,
  ),
};

/** Letters that mark a word as one of the languages; acute accents say too little. */
export const LETTERS: Readonly<Record<string, RegExp>> = {
  es: /[\u00F1\u00BF\u00A1]/u,
  pt: /[\u00E3\u00F5\u00E7\u00E2\u00EA\u00F4\u00E0]/u,
  gl: /\u00F1/u,
  ca: /[\u00E0\u00E7\u00E8\u00F2\u00EF\u00B7]/u,
  it: /[\u00E0\u00E8\u00EC\u00F2\u00F9]/u,
  fr: /[\u00E0\u00E2\u00E7\u00E8\u00EA\u00EB\u00EE\u00EF\u00F4\u0153\u00F9\u00FB]|\u00E9es?$/u,
  de: /[\u00E4\u00F6\u00FC\u00DF]/u,
  ro: /[\u0103\u00E2\u00EE\u0219\u021B\u015F\u0163]/u,
};

/** Endings that mark a word as Spanish rather than English, Portuguese or Italian. */
export const SPANISH_ENDING: RegExp = /.{3}(?:cion(?:es)?|[aeio]dad(?:es)?|iendo|aron|ieron|irse)$/;

/** Endings that mark a word as the language's, folded. */
export const ENDINGS: Readonly<Record<string, RegExp>> = {
  es: SPANISH_ENDING,
  pt: /.{2}(?:cao|coes|agem|inho|inha|aram|eiro|eira)$/,
  it: /.{2}(?:zione|zioni|aggio|tti|zza|glia|iamo)$/,
  ca: /.{2}(?:cions|arem|erem|itat)$/,
  gl: /.{2}(?:cions|eiro|eira)$/,
};

/** `l'elezione`, `d'un`, `qu'il`: a short word cut before a vowel, as French, Italian and Catalan do. */
export const ELISION = /^(?:l|d|n|s|c|j|qu|un|dell|all|nell|sull|dall)['\u2019]\p{L}{2}/u;
export const ELIDING: readonly string[] = ["fr", "it", "ca"];

/** Endings that mark a word as English when no other language claims it. */
export const ENGLISH_ENDING = /.{2}(?:ing|ed|'s|ness|ship|ly|ight|ough|ers|ation|ful)$/;
