/**
 * Words that say the same in a claim about elections and public life, irregular forms included. Each line is one
 * meaning, and its first word stands for all. Words that merely belong to the same topic are not synonyms: a claim on
 * mail ballots is not one on machines.
 */
const MEANINGS = `
steal stole stolen steals stealing theft rig rigged rigging rigs hijack hijacked robo robaron robada robado robar amanada amanado amanaron
fraud fraudulent fraudulently cheat cheated cheating cheats fraude fraudulento fraudulenta trampa
fake faked counterfeit bogus phony forged forge falsified falsify
dead deceased died dies die dying death deaths muerto muertos muertas fallecido fallecidos
vote votes voted voting voter voters voto votos votar votaron votacion votante votantes elector electors electores
ballot ballots boleta boletas papeleta papeletas
mail mailed mails mailing postal absentee correo
immigrant immigrants migrant migrants inmigrante inmigrantes
noncitizen noncitizens foreigner foreigners illegals
undocumented illegal illegally
release released releases freed free frees liberated libero
machine machines tabulator tabulators scanner scanners maquina maquinas
switch switched switches flip flipped flips flipping changed cambiaron
destroy destroyed destroys shred shredded shredding burned burn torched destruyeron
discard discarded dump dumped dumping trashed trash threw throw throws throwing thrown toss tossed tiraron basura
count counted counts counting tally tallied tallies tabulated contaron contados conteo
delete deleted deletes deleting erase erased remove removed removing purge purged purging borraron eliminaron
election elections electoral eleccion elecciones
less fewer menos
more mas
before antes
after despues
win won wins winning victory gano ganaron ganar victoria
lose lost loses losing perdio perdieron perder
receive received receives receiving got recibio recibieron
give gave given gives giving dio dieron
take took taken takes taking tomo tomaron
send sent sends sending envio enviaron mandaron
pay paid pays paying pago pagaron pagar
buy bought buys buying purchased purchase compro compraron
spend spent spends spending gasto gastaron
raise raised raises raising increase increased increases increasing hike hiked hikes grew grow grown growing rose rise risen rising aumento subio subieron
cut cuts cutting slash slashed slashes reduce reduced reduces reducing lower lowered decrease decreased fell fall fallen falling drop dropped drops declined decline bajo redujo recorto
ban bans banned banning prohibit prohibited prohibits outlaw outlawed outlaws forbid forbids forbidden prohibio prohibe
allow allows allowed allowing permit permits permitted let permite permitio
close closed closes closing shut shuts shutting shuttered cerro cerraron
open opened opens opening abrio abrieron
end ended ends ending abolish abolished abolishes scrap scrapped eliminated eliminate
begin began begun begins start started starts starting comenzo empezo
find found finds discovered discover uncovered encontraron hallaron
hold held holds holding
build built builds building
teach taught teaches
bring brought brings
buscar buscan
register registered registration registrations registrado registrados
citizen citizens ciudadano ciudadanos
official officials oficial oficiales
worker workers employee employees staffer staffers trabajador trabajadores
twice double doubled dos-veces
children kids child kid ninos
doctor doctors physician physicians
police cops officers cop officer policia
car cars vehicle vehicles
money dinero
secret secretly hidden hid hide hides
vaccine vaccines vaccination vaccinated vacuna vacunas
percent percentage pct porciento
result results outcome resultado resultados
certify certified certifies certification certificaron certifico
reject rejected rejects refused refuse refuses rechazo rechazaron
require required requires requiring mandatory must-have exige exigen
id identification identificacion
observer observers watcher watchers monitor monitors observadores
kick kicked expelled expel ejected eject barred expulsaron
electricity power luz
gas gasoline petrol gasolina
school schools escuela escuelas
law laws bill bills ley leyes
tax taxes impuesto impuestos
`;

/** The word that stands for a word and its forms and synonyms. */
export const SYNONYMS: ReadonlyMap<string, string> = new Map(
  MEANINGS.trim()
    .split("\n")
    .flatMap((line) => {
      const words = line.split(" ");
      return words.map((word) => [word, words[0] ?? word] as const);
    }),
);

/** Stems that say the opposite of each other, so that one in place of the other negates a claim. */
const PAIRS =
  "raise cut|ban allow|close open|win lose|begin end|legal undocumented|citizen noncitizen|more less|before after|over under|above below|since until" +
  "|support oppos|most least|high low|first last|reject certify|confirm deny|secur insecur|pass block|add delete" +
  "|protect destroy|safe unsaf|register unregister|valid invalid|true fals|reject accept|always never";

/** The opposites of a stem. */
export const OPPOSITES: ReadonlyMap<string, readonly string[]> = (() => {
  const map = new Map<string, string[]>();
  for (const pair of PAIRS.split("|")) {
    const [left = "", right = ""] = pair.split(" ");
    map.set(left, [...(map.get(left) ?? []), right]);
    map.set(right, [...(map.get(right) ?? []), left]);
  }
  return map;
})();
